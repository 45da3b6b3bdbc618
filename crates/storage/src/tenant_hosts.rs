//! Hosts of tenants' own. Like domain names they are looked up before a tenant is known.

use crate::{
    StorageError,
    reader::{PlatformReader, TenantReader},
    statement::{Sql, Statement},
};
use vestibule_domain::{clock::Timestamp, ids::TenantId, tenant::HostName};

static INSERT: Sql = Sql::tenant(
    "tenant_hosts.insert",
    "INSERT INTO tenant_hosts (tenant_id, host_key, verified_at) VALUES ($1, $2, $3)",
);
static VERIFY: Sql = Sql::tenant(
    "tenant_hosts.verify",
    "UPDATE tenant_hosts SET verified_at = $3 WHERE tenant_id = $1 AND host_key = $2",
);
static GUARD: Sql = Sql::tenant(
    "tenant_hosts.guard",
    "UPDATE tenant_hosts SET verified_at = verified_at WHERE tenant_id = $1 AND host_key = $2 AND verified_at IS NOT NULL",
);
static DELETE: Sql =
    Sql::tenant("tenant_hosts.delete", "DELETE FROM tenant_hosts WHERE tenant_id = $1 AND host_key = $2");
static OF_TENANT: Sql = Sql::tenant(
    "tenant_hosts.of_tenant",
    "SELECT host_key, verified_at FROM tenant_hosts WHERE tenant_id = $1 ORDER BY host_key LIMIT $2",
);
static TENANT_OF: Sql = Sql::platform(
    "tenant_hosts.tenant_of",
    "SELECT tenant_id FROM tenant_hosts WHERE host_key = $1 AND verified_at IS NOT NULL",
);

pub(crate) static ALL: &[&Sql] = &[&INSERT, &VERIFY, &GUARD, &DELETE, &OF_TENANT, &TENANT_OF];

/// A host of a tenant's own.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TenantHost {
    /// Its name.
    pub name: HostName,
    /// When it was taken as the tenant's; `None` while nobody has shown that, and until then it is not served.
    pub verified_at: Option<Timestamp>,
}

/// Gives the tenant a host. Collides when any tenant has it.
pub fn insert(host: &HostName, verified_at: Option<Timestamp>) -> Statement {
    INSERT.with([host.as_str().into(), verified_at.into()])
}

/// Takes a host of the tenant as shown to be its own. One row, or none without that host.
pub fn verify(host: &HostName, now: Timestamp) -> Statement {
    VERIFY.with([host.as_str().into(), now.into()])
}

/// Holds while the host is the tenant's, and verified. One row, or none.
pub fn guard(host: &HostName) -> Statement {
    GUARD.with([host.as_str().into()])
}

/// Takes a host from the tenant. One row, or none without that host.
pub fn delete(host: &HostName) -> Statement {
    DELETE.with([host.as_str().into()])
}

/// The tenant's hosts in the order of their names, verified or not.
pub async fn of_tenant(tenant: &TenantReader) -> Result<Vec<TenantHost>, StorageError> {
    let most = i64::try_from(HostName::MOST).unwrap_or(i64::MAX);
    let rows = tenant.list(OF_TENANT.with([most.into()])).await?;
    let read = rows.iter().map(|row| {
        let name = HostName::parse(row.text(0)?).map_err(|_| row.malformed())?;
        Ok(TenantHost { name, verified_at: row.timestamp_opt(1)? })
    });
    read.collect()
}

/// The tenant whose verified host this is.
pub async fn tenant_of(platform: &PlatformReader, host: &HostName) -> Result<Option<TenantId>, StorageError> {
    platform.one(TENANT_OF.with([host.as_str().into()])).await?.map(|row| row.id(0)).transpose()
}
