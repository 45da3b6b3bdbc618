//! Users whose password another system still knows. Read only where a tenant asks such a system, and only for a user without a
//! password here.

use crate::{
    StorageError,
    reader::TenantReader,
    statement::{Sql, Statement},
};
use vestibule_domain::ids::UserId;

static INSERT: Sql =
    Sql::tenant("password_migrations.insert", "INSERT INTO password_migrations (tenant_id, user_id) VALUES ($1, $2)");
static END: Sql =
    Sql::tenant("password_migrations.end", "DELETE FROM password_migrations WHERE tenant_id = $1 AND user_id = $2");
static FIND: Sql =
    Sql::tenant("password_migrations.find", "SELECT 1 FROM password_migrations WHERE tenant_id = $1 AND user_id = $2");

pub(crate) static ALL: &[&Sql] = &[&INSERT, &END, &FIND];

/// Marks a user's password as known elsewhere.
pub fn insert(user: UserId) -> Statement {
    INSERT.with([user.into()])
}

/// Takes the mark away; one row, or none where it is gone already.
pub fn end(user: UserId) -> Statement {
    END.with([user.into()])
}

/// Whether the user's password is known elsewhere.
pub async fn is_marked(tenant: &TenantReader, user: UserId) -> Result<bool, StorageError> {
    Ok(tenant.one(FIND.with([user.into()])).await?.is_some())
}
