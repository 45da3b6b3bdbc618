//! Certificates of tenants' own hosts. Like the hosts themselves they are looked up before a tenant is known.

use crate::{
    StorageError,
    reader::{PlatformReader, TenantReader},
    row::Row,
    statement::{Sql, Statement},
};
use vestibule_domain::{clock::Timestamp, ids::TenantId, tenant::HostName};

static INSERT: Sql = Sql::tenant(
    "host_certificates.insert",
    "INSERT INTO host_certificates (tenant_id, host_key, chain, sealed_private_key, not_after, created_at, source) \
     VALUES ($1, $2, $3, $4, $5, $6, $7)",
);
static DELETE: Sql =
    Sql::tenant("host_certificates.delete", "DELETE FROM host_certificates WHERE tenant_id = $1 AND host_key = $2");
static DELETE_OF: Sql = Sql::tenant(
    "host_certificates.delete_of",
    "DELETE FROM host_certificates WHERE tenant_id = $1 AND host_key = $2 AND source = $3",
);
static SOURCE: Sql = Sql::tenant(
    "host_certificates.source",
    "SELECT source FROM host_certificates WHERE tenant_id = $1 AND host_key = $2",
);
static OF_TENANT: Sql = Sql::tenant(
    "host_certificates.of_tenant",
    "SELECT host_key, not_after, source FROM host_certificates WHERE tenant_id = $1 ORDER BY host_key LIMIT $2",
);
static ENDING: Sql = Sql::platform(
    "host_certificates.ending",
    "SELECT host_key, not_after, source FROM host_certificates WHERE not_after <= $1 ORDER BY not_after LIMIT $2",
);
static OF_HOST: Sql = Sql::platform(
    "host_certificates.of_host",
    "SELECT c.tenant_id, c.chain, c.sealed_private_key, c.created_at, c.source FROM tenant_hosts h JOIN host_certificates c \
     ON c.tenant_id = h.tenant_id AND c.host_key = h.host_key WHERE h.host_key = $1 AND h.verified_at IS NOT NULL",
);

pub(crate) static ALL: &[&Sql] = &[&INSERT, &DELETE, &DELETE_OF, &SOURCE, &OF_TENANT, &ENDING, &OF_HOST];

/// Where a certificate is from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CertificateSource {
    /// An operator has given it, and gives the next.
    Uploaded,
    /// An authority has issued it by ACME, and is asked for the next.
    Acme,
}

impl CertificateSource {
    /// The word in the row.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Uploaded => "uploaded",
            Self::Acme => "acme",
        }
    }

    fn read(row: &Row, column: usize) -> Result<Self, StorageError> {
        let sources = [Self::Uploaded, Self::Acme];
        let text = row.text(column)?;
        sources.into_iter().find(|source| source.as_str() == text).ok_or_else(|| row.malformed())
    }
}

/// A host's certificate, in short.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CertificateState {
    /// The host.
    pub host: HostName,
    /// When it ends.
    pub not_after: Timestamp,
    /// Where it is from.
    pub source: CertificateSource,
}

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
    /// Where it is from.
    pub source: CertificateSource,
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
        certificate.source.as_str().into(),
    ])
}

/// Takes the certificate of a host of the tenant away. One row, or none.
pub fn delete(host: &HostName) -> Statement {
    DELETE.with([host.as_str().into()])
}

/// The same, but only of this source.
pub fn delete_of(host: &HostName, source: CertificateSource) -> Statement {
    DELETE_OF.with([host.as_str().into(), source.as_str().into()])
}

/// Where the certificate of a host of the tenant is from; `None` where it has none.
pub async fn source(tenant: &TenantReader, host: &HostName) -> Result<Option<CertificateSource>, StorageError> {
    tenant.one(SOURCE.with([host.as_str().into()])).await?.map(|row| CertificateSource::read(&row, 0)).transpose()
}

/// The tenant's hosts that have certificates.
pub async fn of_tenant(tenant: &TenantReader) -> Result<Vec<CertificateState>, StorageError> {
    let most = i64::try_from(HostName::MOST).unwrap_or(i64::MAX);
    let rows = tenant.list(OF_TENANT.with([most.into()])).await?;
    rows.iter().map(state).collect()
}

/// Certificates of any tenant that end by this moment, the first to end first.
pub async fn ending(
    platform: &PlatformReader,
    moment: Timestamp,
    most: u32,
) -> Result<Vec<CertificateState>, StorageError> {
    platform.list(ENDING.with([moment.into(), i64::from(most).into()])).await?.iter().map(state).collect()
}

fn state(row: &Row) -> Result<CertificateState, StorageError> {
    let host = HostName::parse(row.text(0)?).map_err(|_| row.malformed())?;
    Ok(CertificateState { host, not_after: row.timestamp(1)?, source: CertificateSource::read(row, 2)? })
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
        source: CertificateSource::read(&row, 4)?,
    }))
}
