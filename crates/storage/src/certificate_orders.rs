//! How it goes with certificates that are ordered from an authority, a row for each host: when next, who is at it, and what went
//! wrong last. Leased by compare-and-set, so that of several nodes one orders; a node that dies with a lease leaves it to the next.

use crate::{
    StorageError,
    reader::{PlatformReader, TenantReader},
    row::Row,
    statement::{Sql, Statement},
};
use vestibule_domain::{clock::Timestamp, ids::TenantId, tenant::HostName};

static INSERT: Sql = Sql::tenant(
    "certificate_orders.insert",
    "INSERT INTO certificate_orders (tenant_id, host_key, due_at, lease_until, failures) VALUES ($1, $2, $3, 0, 0)",
);
static LEASE: Sql = Sql::tenant(
    "certificate_orders.lease",
    "UPDATE certificate_orders SET lease_until = $4, tried_at = $3 \
     WHERE tenant_id = $1 AND host_key = $2 AND due_at <= $3 AND lease_until <= $3",
);
static END: Sql = Sql::tenant(
    "certificate_orders.end",
    "UPDATE certificate_orders SET due_at = $4, lease_until = 0, failures = $5, problem = $6 \
     WHERE tenant_id = $1 AND host_key = $2 AND lease_until = $3",
);
static BRING_FORWARD: Sql = Sql::tenant(
    "certificate_orders.bring_forward",
    "UPDATE certificate_orders SET due_at = $3 WHERE tenant_id = $1 AND host_key = $2 AND lease_until <= $3",
);
static DELETE: Sql =
    Sql::tenant("certificate_orders.delete", "DELETE FROM certificate_orders WHERE tenant_id = $1 AND host_key = $2");
static OF_TENANT: Sql = Sql::tenant(
    "certificate_orders.of_tenant",
    "SELECT tenant_id, host_key, due_at, tried_at, failures, problem FROM certificate_orders WHERE tenant_id = $1 \
     ORDER BY host_key LIMIT $2",
);
static FIND: Sql = Sql::tenant(
    "certificate_orders.find",
    "SELECT tenant_id, host_key, due_at, tried_at, failures, problem FROM certificate_orders \
     WHERE tenant_id = $1 AND host_key = $2",
);
static DUE: Sql = Sql::platform(
    "certificate_orders.due",
    "SELECT tenant_id, host_key, due_at, tried_at, failures, problem FROM certificate_orders \
     WHERE due_at <= $1 AND lease_until <= $1 ORDER BY due_at LIMIT $2",
);
static TRIED_SINCE: Sql =
    Sql::platform("certificate_orders.tried_since", "SELECT COUNT(*) FROM certificate_orders WHERE tried_at > $1");
static WITHOUT: Sql = Sql::platform(
    "certificate_orders.without",
    "SELECT h.tenant_id, h.host_key FROM tenant_hosts h WHERE h.host_key > $1 AND h.verified_at IS NOT NULL \
     AND NOT EXISTS (SELECT 1 FROM certificate_orders o WHERE o.tenant_id = h.tenant_id AND o.host_key = h.host_key) \
     AND NOT EXISTS (SELECT 1 FROM host_certificates c WHERE c.tenant_id = h.tenant_id AND c.host_key = h.host_key) \
     ORDER BY h.host_key LIMIT $2",
);

pub(crate) static ALL: &[&Sql] =
    &[&INSERT, &LEASE, &END, &BRING_FORWARD, &DELETE, &OF_TENANT, &FIND, &DUE, &TRIED_SINCE, &WITHOUT];

/// How it goes for a host.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CertificateOrder {
    /// Whose host it is.
    pub tenant: TenantId,
    /// The host.
    pub host: HostName,
    /// When the next certificate is ordered.
    pub due_at: Timestamp,
    /// When one was ordered last, whatever came of it.
    pub tried_at: Option<Timestamp>,
    /// How often in a row it has failed.
    pub failures: u32,
    /// What went wrong last time; `None` when nothing did.
    pub problem: Option<String>,
}

/// What comes after a try.
#[derive(Clone, Copy, Debug)]
pub struct NextTry<'a> {
    /// When it is.
    pub due_at: Timestamp,
    /// How often in a row it has failed by now.
    pub failures: u32,
    /// What went wrong.
    pub problem: Option<&'a str>,
}

/// Has certificates ordered for a host of the tenant from this moment on. Collides when they are already.
pub fn insert(host: &HostName, due_at: Timestamp) -> Statement {
    INSERT.with([host.as_str().into(), due_at.into()])
}

/// Takes a due order on, as nobody else may until the lease is over. One row, or none when another was faster.
pub fn lease(host: &HostName, now: Timestamp, lease_until: Timestamp) -> Statement {
    LEASE.with([host.as_str().into(), now.into(), lease_until.into()])
}

/// Gives a lease back. One row, or none when it has passed to another.
pub fn end(host: &HostName, lease_until: Timestamp, next: NextTry<'_>) -> Statement {
    END.with([
        host.as_str().into(),
        lease_until.into(),
        next.due_at.into(),
        i64::from(next.failures).into(),
        next.problem.into(),
    ])
}

/// Has the next certificate ordered now. One row, or none when somebody is at it.
pub fn bring_forward(host: &HostName, now: Timestamp) -> Statement {
    BRING_FORWARD.with([host.as_str().into(), now.into()])
}

/// Has no more certificates ordered for a host of the tenant. One row, or none.
pub fn delete(host: &HostName) -> Statement {
    DELETE.with([host.as_str().into()])
}

/// How it goes for the hosts of a tenant.
pub async fn of_tenant(tenant: &TenantReader) -> Result<Vec<CertificateOrder>, StorageError> {
    let most = i64::try_from(HostName::MOST).unwrap_or(i64::MAX);
    tenant.list(OF_TENANT.with([most.into()])).await?.iter().map(read).collect()
}

/// How it goes for a host of the tenant; `None` when nothing is ordered for it.
pub async fn find(tenant: &TenantReader, host: &HostName) -> Result<Option<CertificateOrder>, StorageError> {
    tenant.one(FIND.with([host.as_str().into()])).await?.as_ref().map(read).transpose()
}

/// Orders that are due and that nobody is at, those that have waited longest first.
pub async fn due(platform: &PlatformReader, now: Timestamp, most: u32) -> Result<Vec<CertificateOrder>, StorageError> {
    platform.list(DUE.with([now.into(), i64::from(most).into()])).await?.iter().map(read).collect()
}

/// For how many hosts one was ordered after this moment.
pub async fn tried_since(platform: &PlatformReader, moment: Timestamp) -> Result<u64, StorageError> {
    let row = platform.one(TRIED_SINCE.with([moment.into()])).await?;
    Ok(row.map(|row| row.integer(0)).transpose()?.and_then(|count| u64::try_from(count).ok()).unwrap_or_default())
}

/// Verified hosts after this one, in the order of their names, that have no certificate and for which none is ordered. The empty
/// text comes before all.
pub async fn without(
    platform: &PlatformReader,
    after: &str,
    most: u32,
) -> Result<Vec<(TenantId, HostName)>, StorageError> {
    let rows = platform.list(WITHOUT.with([after.into(), i64::from(most).into()])).await?;
    rows.iter().map(|row| Ok((row.id(0)?, HostName::parse(row.text(1)?).map_err(|_| row.malformed())?))).collect()
}

fn read(row: &Row) -> Result<CertificateOrder, StorageError> {
    Ok(CertificateOrder {
        tenant: row.id(0)?,
        host: HostName::parse(row.text(1)?).map_err(|_| row.malformed())?,
        due_at: row.timestamp(2)?,
        tried_at: row.timestamp_opt(3)?,
        failures: u32::try_from(row.integer(4)?).map_err(|_| row.malformed())?,
        problem: row.text_opt(5)?.map(str::to_owned),
    })
}
