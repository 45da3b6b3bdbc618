//! Initial access tokens, by which clients register themselves (RFC 7591 §3). Each is kept as a hash.

use crate::{
    StorageError,
    reader::TenantReader,
    statement::{Sql, Statement},
};
use vestibule_domain::{clock::Timestamp, ids::RegistrationTokenId};

/// The most tokens that are listed.
const MOST_LISTED: i64 = 1_000;

static INSERT: Sql = Sql::tenant(
    "registration_tokens.insert",
    "INSERT INTO registration_tokens (tenant_id, token_id, token_hash, description, uses_left, created_at, expires_at) \
     VALUES ($1, $2, $3, $4, $5, $6, $7)",
);
static SPEND: Sql = Sql::tenant(
    "registration_tokens.spend",
    "UPDATE registration_tokens SET uses_left = uses_left - 1 \
     WHERE tenant_id = $1 AND token_id = $2 AND expires_at > $3 AND (uses_left IS NULL OR uses_left > 0)",
);
static DELETE: Sql =
    Sql::tenant("registration_tokens.delete", "DELETE FROM registration_tokens WHERE tenant_id = $1 AND token_id = $2");
static BY_HASH: Sql = Sql::tenant(
    "registration_tokens.by_hash",
    "SELECT token_id, description, uses_left, created_at, expires_at FROM registration_tokens \
     WHERE tenant_id = $1 AND token_hash = $2",
);
static OF_TENANT: Sql = Sql::tenant(
    "registration_tokens.of_tenant",
    "SELECT token_id, description, uses_left, created_at, expires_at FROM registration_tokens \
     WHERE tenant_id = $1 ORDER BY token_id LIMIT $2",
);

pub(crate) static ALL: &[&Sql] = &[&INSERT, &SPEND, &DELETE, &BY_HASH, &OF_TENANT];

/// An initial access token, without its value.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RegistrationToken {
    /// Its id.
    pub id: RegistrationTokenId,
    /// What administrators wrote to tell it from others.
    pub description: String,
    /// How many clients it still lets in; any number where it says nothing.
    pub uses_left: Option<i64>,
    /// When it was made.
    pub created_at: Timestamp,
    /// It lets nobody in from this moment on.
    pub expires_at: Timestamp,
}

impl RegistrationToken {
    /// Whether it lets a client in now.
    pub fn counts(&self, now: Timestamp) -> bool {
        now < self.expires_at && self.uses_left.is_none_or(|uses| uses > 0)
    }
}

/// Keeps a token under the SHA-256 of its value.
pub fn insert(token: &RegistrationToken, hash: &[u8; 32]) -> Statement {
    INSERT.with([
        token.id.into(),
        hash.as_slice().into(),
        token.description.as_str().into(),
        token.uses_left.into(),
        token.created_at.into(),
        token.expires_at.into(),
    ])
}

/// Lets one client in: one row, or none when the token is over, used up or taken back.
pub fn spend(id: RegistrationTokenId, now: Timestamp) -> Statement {
    SPEND.with([id.into(), now.into()])
}

/// Takes a token back. One row, or none without it.
pub fn delete(id: RegistrationTokenId) -> Statement {
    DELETE.with([id.into()])
}

/// The token whose value has this SHA-256. Only [`spend`] decides whether it still counts.
pub async fn by_hash(tenant: &TenantReader, hash: &[u8; 32]) -> Result<Option<RegistrationToken>, StorageError> {
    tenant.one(BY_HASH.with([hash.as_slice().into()])).await?.as_ref().map(read).transpose()
}

/// The tenant's tokens, at most 1,000.
pub async fn of_tenant(tenant: &TenantReader) -> Result<Vec<RegistrationToken>, StorageError> {
    tenant.list(OF_TENANT.with([MOST_LISTED.into()])).await?.iter().map(read).collect()
}

fn read(row: &crate::Row) -> Result<RegistrationToken, StorageError> {
    Ok(RegistrationToken {
        id: row.id(0)?,
        description: row.text(1)?.to_owned(),
        uses_left: row.integer_opt(2)?,
        created_at: row.timestamp(3)?,
        expires_at: row.timestamp(4)?,
    })
}
