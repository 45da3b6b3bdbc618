//! A tenant's signing keys: published ahead, used, retired, and published until the last token that they signed has
//! expired.

use crate::{
    StorageError,
    reader::TenantReader,
    row::Row,
    statement::{Sql, Statement},
};
use vestibule_domain::clock::Timestamp;
use vestibule_protocol::jose::Algorithm;

static INSERT: Sql = Sql::tenant(
    "signing_keys.insert",
    "INSERT INTO signing_keys (tenant_id, key_id, algorithm, sealed_private_key, certificate, created_at, signs_from, \
     signs_until, published_until) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
);
static OF_TENANT: Sql = Sql::tenant(
    "signing_keys.all",
    "SELECT key_id, algorithm, sealed_private_key, certificate, created_at, signs_from, signs_until, published_until \
     FROM signing_keys WHERE tenant_id = $1 ORDER BY created_at, key_id",
);
static SCHEDULE: Sql = Sql::tenant(
    "signing_keys.schedule",
    "UPDATE signing_keys SET signs_until = $3, published_until = $4 WHERE tenant_id = $1 AND key_id = $2",
);
static DELETE: Sql =
    Sql::tenant("signing_keys.delete", "DELETE FROM signing_keys WHERE tenant_id = $1 AND key_id = $2");

pub(crate) static ALL: &[&Sql] = &[&INSERT, &OF_TENANT, &SCHEDULE, &DELETE];

/// A signing key as stored.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredSigningKey {
    /// The `kid`: the public key's RFC 7638 thumbprint.
    pub key_id: String,
    /// What it signs with.
    pub algorithm: Algorithm,
    /// The private key, sealed under the tenant's data key.
    pub sealed_private_key: Vec<u8>,
    /// The self-signed certificate in DER, for `x5c` and `x5t` (RSA only).
    pub certificate: Option<Vec<u8>>,
    /// When it was made.
    pub created_at: Timestamp,
    /// From when on it signs; it is published before.
    pub signs_from: Timestamp,
    /// From when on it signs no more; `None` while its end is open.
    pub signs_until: Option<Timestamp>,
    /// From when on it is published no more; `None` while its end is open.
    pub published_until: Option<Timestamp>,
}

/// Adds a key.
pub fn insert(key: &StoredSigningKey) -> Statement {
    INSERT.with([
        key.key_id.as_str().into(),
        key.algorithm.as_str().into(),
        key.sealed_private_key.as_slice().into(),
        key.certificate.as_deref().into(),
        key.created_at.into(),
        key.signs_from.into(),
        key.signs_until.into(),
        key.published_until.into(),
    ])
}

/// Sets when a key stops signing and when it leaves the key set; absent while no successor is planned.
pub fn schedule(key_id: &str, signs_until: Option<Timestamp>, published_until: Option<Timestamp>) -> Statement {
    SCHEDULE.with([key_id.into(), signs_until.into(), published_until.into()])
}

/// Removes a key, private part and all.
pub fn delete(key_id: &str) -> Statement {
    DELETE.with([key_id.into()])
}

/// All keys of the tenant, the oldest first.
pub async fn all(tenant: &TenantReader) -> Result<Vec<StoredSigningKey>, StorageError> {
    tenant.all(OF_TENANT.with([])).await?.iter().map(read).collect()
}

fn read(row: &Row) -> Result<StoredSigningKey, StorageError> {
    Ok(StoredSigningKey {
        key_id: row.text(0)?.to_owned(),
        algorithm: Algorithm::parse(row.text(1)?).ok_or_else(|| row.malformed())?,
        sealed_private_key: row.bytes(2)?.to_vec(),
        certificate: row.bytes_opt(3)?.map(<[u8]>::to_vec),
        created_at: row.timestamp(4)?,
        signs_from: row.timestamp(5)?,
        signs_until: row.timestamp_opt(6)?,
        published_until: row.timestamp_opt(7)?,
    })
}
