//! Passwords that accounts had before, in PHC form, so that they are not chosen again.

use crate::{
    StorageError,
    reader::TenantReader,
    statement::{Sql, Statement},
};
use vestibule_domain::ids::UserId;

static KEEP: Sql = Sql::tenant(
    "password_history.keep",
    "INSERT INTO password_history (tenant_id, user_id, set_at, hash) SELECT tenant_id, user_id, set_at, hash \
     FROM password_credentials WHERE tenant_id = $1 AND user_id = $2 ON CONFLICT (tenant_id, user_id, set_at) DO NOTHING",
);
static PRUNE: Sql = Sql::tenant(
    "password_history.prune",
    "DELETE FROM password_history WHERE tenant_id = $1 AND user_id = $2 AND set_at < (SELECT MIN(set_at) FROM \
     (SELECT set_at FROM password_history WHERE tenant_id = $1 AND user_id = $2 ORDER BY set_at DESC LIMIT $3) kept)",
);
static OF_USER: Sql = Sql::tenant(
    "password_history.of_user",
    "SELECT hash FROM password_history WHERE tenant_id = $1 AND user_id = $2 ORDER BY set_at DESC LIMIT $3",
);

pub(crate) static ALL: &[&Sql] = &[&KEEP, &PRUNE, &OF_USER];

/// Keeps the user's present password, and no more than the last `most` (at least 1) in all. Goes before the statement that replaces
/// it.
pub fn keep(user: UserId, most: u32) -> [Statement; 2] {
    [KEEP.with([user.into()]), PRUNE.with([user.into(), i64::from(most).into()])]
}

/// The user's last `most` passwords before the present one, the latest first.
pub async fn of_user(tenant: &TenantReader, user: UserId, most: u32) -> Result<Vec<String>, StorageError> {
    if most == 0 {
        return Ok(Vec::new());
    }
    let rows = tenant.list(OF_USER.with([user.into(), i64::from(most).into()])).await?;
    rows.iter().map(|row| row.text(0).map(str::to_owned)).collect()
}
