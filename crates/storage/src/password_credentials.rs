//! Password hashes, in PHC form.

use crate::{
    StorageError,
    reader::TenantReader,
    statement::{Sql, Statement},
};
use vestibule_domain::{clock::Timestamp, ids::UserId};

static INSERT: Sql = Sql::tenant(
    "password_credentials.insert",
    "INSERT INTO password_credentials (tenant_id, user_id, hash, set_at) VALUES ($1, $2, $3, $4)",
);
static REPLACE: Sql = Sql::tenant(
    "password_credentials.replace",
    "INSERT INTO password_credentials (tenant_id, user_id, hash, set_at) VALUES ($1, $2, $3, $4) \
     ON CONFLICT (tenant_id, user_id) DO UPDATE SET hash = excluded.hash, set_at = excluded.set_at, must_change = FALSE",
);
static REQUIRE_CHANGE: Sql = Sql::tenant(
    "password_credentials.require_change",
    "UPDATE password_credentials SET must_change = TRUE WHERE tenant_id = $1 AND user_id = $2",
);
static REHASH: Sql = Sql::tenant(
    "password_credentials.rehash",
    "UPDATE password_credentials SET hash = $4 WHERE tenant_id = $1 AND user_id = $2 AND hash = $3",
);
static OF_USER: Sql = Sql::tenant(
    "password_credentials.of_user",
    "SELECT hash FROM password_credentials WHERE tenant_id = $1 AND user_id = $2",
);

pub(crate) static ALL: &[&Sql] = &[&INSERT, &REPLACE, &REQUIRE_CHANGE, &REHASH, &OF_USER];

/// Gives the user a first password. Collides when there is one.
pub fn insert(user: UserId, hash: &str, at: Timestamp) -> Statement {
    INSERT.with([user.into(), hash.into(), at.into()])
}

/// Sets the user's password, whether or not there was one. It need not be changed any more.
pub fn replace(user: UserId, hash: &str, at: Timestamp) -> Statement {
    REPLACE.with([user.into(), hash.into(), at.into()])
}

/// Lets the user's password open nothing, from the next sign-in on, but the choice of another (Graph's
/// `forceChangePasswordNextSignIn`): one row, or none if there is no password.
pub fn require_change(user: UserId) -> Statement {
    REQUIRE_CHANGE.with([user.into()])
}

/// Puts a hash of the same password with newer parameters in the place of `old_hash`, unless that was replaced
/// meanwhile. The password's age stays what it is.
pub fn rehash(user: UserId, old_hash: &str, new_hash: &str) -> Statement {
    REHASH.with([user.into(), old_hash.into(), new_hash.into()])
}

/// The hash of the user's password, if there is one.
pub async fn of_user(tenant: &TenantReader, user: UserId) -> Result<Option<String>, StorageError> {
    tenant.one(OF_USER.with([user.into()])).await?.map(|row| row.text(0).map(str::to_owned)).transpose()
}
