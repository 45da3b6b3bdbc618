//! Certificates of tenants' own hosts. Like the hosts themselves they are looked up before a tenant is known.

use crate::{
    StorageError,
    reader::{PlatformReader, TenantReader},
    statement::{Sql, Statement},
};
use vestibule_domain::{clock::Timestamp, ids::TenantId, tenant::HostName};

static INSERT: Sql = Sql::tenant(
    "host_certificates.insert",
    "INSERT INTO host_certificates (tenant_id, host_key, chain, sealed_private_key, not_after, created_at) \
     VALUES ($1, $2, $3, $4, $5, $6)",
);
static DELETE: Sql =
    Sql::tenant("host_certificates.delete", "DELETE FROM host_certificates WHERE tenant_id = $1 AND host_key = $2");
static OF_TENANT: Sql = Sql::tenant(
    "host_certificates.of_tenant",
    "SELECT host_key, not_after FROM host_certificates WHERE tenant_id = $1 ORDER BY host_key LIMIT $2",
);
static OF_HOST: Sql = Sql::platform(
    "host_certificates.of_host",
    "SELECT c.tenant_id, c.chain, c.sealed_private_key, c.created_at FROM tenant_hosts h JOIN host_certificates c \
     ON c.tenant_id = h.tenant_id AND c.host_key = h.host_key WHERE h.host_key = $1 AND h.verified_at IS NOT NULL",
);

pub(crate) static ALL: &[&Sql] = &[&INSERT, &DELETE, &OF_TENANT, &OF_HOST];

/// A certificate as stored.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredHostCertificate {
    /// Whose host it is of.
    pub tenant: TenantId,
    /// The chain in PEM, the host's own first.
    pub chain: String,
    /// The private key, sealed under the tenant's data key.
    pub sealed_private_key: Vec<u8>,
    /// When it was stored.
    pub created_at: Timestamp,
}

/// Stores the certificate of a host of the tenant, which has none: see [`delete`]. Whoever stores it makes sure of the host in the same
/// set, by [`tenant_hosts::guard`](crate::tenant_hosts::guard).
pub fn insert(host: &HostName, certificate: &StoredHostCertificate, not_after: Timestamp) -> Statement {
    INSERT.with([
        host.as_str().into(),
        certificate.chain.as_str().into(),
        certificate.sealed_private_key.as_slice().into(),
        not_after.into(),
        certificate.created_at.into(),
    ])
}

/// Takes the certificate of a host of the tenant away. One row, or none.
pub fn delete(host: &HostName) -> Statement {
    DELETE.with([host.as_str().into()])
}

/// The tenant's hosts that have certificates, with the moments at which these end.
pub async fn of_tenant(tenant: &TenantReader) -> Result<Vec<(HostName, Timestamp)>, StorageError> {
    let most = i64::try_from(HostName::MOST).unwrap_or(i64::MAX);
    let rows = tenant.list(OF_TENANT.with([most.into()])).await?;
    rows.iter()
        .map(|row| Ok((HostName::parse(row.text(0)?).map_err(|_| row.malformed())?, row.timestamp(1)?)))
        .collect()
}

/// The certificate of a verified host.
pub async fn of_host(
    platform: &PlatformReader,
    host: &HostName,
) -> Result<Option<StoredHostCertificate>, StorageError> {
    let Some(row) = platform.one(OF_HOST.with([host.as_str().into()])).await? else { return Ok(None) };
    Ok(Some(StoredHostCertificate {
        tenant: row.id(0)?,
        chain: row.text(1)?.to_owned(),
        sealed_private_key: row.bytes(2)?.to_vec(),
        created_at: row.timestamp(3)?,
    }))
}
