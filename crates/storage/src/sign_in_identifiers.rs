//! What users are found by when signing in. Unique in a tenant by kind and normalised value.

use crate::{
    StorageError,
    reader::TenantReader,
    statement::{Sql, Statement},
};
use vestibule_domain::{clock::Timestamp, ids::UserId, user::IdentifierKind};

static INSERT: Sql = Sql::tenant(
    "sign_in_identifiers.insert",
    "INSERT INTO sign_in_identifiers (tenant_id, kind, value_key, user_id, verified_at) VALUES ($1, $2, $3, $4, $5)",
);
static USER_OF: Sql = Sql::tenant(
    "sign_in_identifiers.user_of",
    "SELECT user_id FROM sign_in_identifiers WHERE tenant_id = $1 AND kind = $2 AND value_key = $3",
);

pub(crate) static ALL: &[&Sql] = &[&INSERT, &USER_OF];

/// Gives the user an identifier. Collides when anyone in the tenant has it.
pub fn insert(kind: IdentifierKind, key: &str, user: UserId, verified_at: Option<Timestamp>) -> Statement {
    INSERT.with([kind.as_str().into(), key.into(), user.into(), verified_at.into()])
}

/// Who has this identifier.
pub async fn user_of(tenant: &TenantReader, kind: IdentifierKind, key: &str) -> Result<Option<UserId>, StorageError> {
    tenant.one(USER_OF.with([kind.as_str().into(), key.into()])).await?.map(|row| row.id(0)).transpose()
}
