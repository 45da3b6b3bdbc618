//! The RSA keys for which a tenant's clients encrypt their request objects, by the period in which each is published.

use crate::{
    StorageError,
    reader::TenantReader,
    statement::{Sql, Statement},
};
use vestibule_domain::clock::Timestamp;

static INSERT: Sql = Sql::tenant(
    "request_encryption_keys.insert",
    "INSERT INTO request_encryption_keys (tenant_id, period, sealed_private_key, expires_at) VALUES ($1, $2, $3, $4)",
);
static OF_TENANT: Sql = Sql::tenant(
    "request_encryption_keys.all",
    "SELECT period, sealed_private_key FROM request_encryption_keys WHERE tenant_id = $1 ORDER BY period",
);

pub(crate) static ALL: &[&Sql] = &[&INSERT, &OF_TENANT];

/// A key as stored.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredEncryptionKey {
    /// The number of its period.
    pub period: i64,
    /// The private key, sealed under the tenant's data key.
    pub sealed_private_key: Vec<u8>,
}

/// Adds the key of a period, which has one at most. It opens nothing from `expires_at` on.
pub fn insert(key: &StoredEncryptionKey, expires_at: Timestamp) -> Statement {
    INSERT.with([key.period.into(), key.sealed_private_key.as_slice().into(), expires_at.into()])
}

/// All keys of the tenant, the oldest first.
pub async fn all(tenant: &TenantReader) -> Result<Vec<StoredEncryptionKey>, StorageError> {
    let rows = tenant.all(OF_TENANT.with([])).await?;
    rows.iter()
        .map(|row| Ok(StoredEncryptionKey { period: row.integer(0)?, sealed_private_key: row.bytes(1)?.to_vec() }))
        .collect()
}
