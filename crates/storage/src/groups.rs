//! Groups of customers and their members.

use crate::{
    StorageError,
    reader::TenantReader,
    statement::{Sql, Statement},
};
use vestibule_domain::{
    clock::Timestamp,
    ids::{GroupId, UserId},
};

static INSERT: Sql = Sql::tenant(
    "groups.insert",
    "INSERT INTO groups (tenant_id, group_id, display_name, created_at) VALUES ($1, $2, $3, $4)",
);
static ADD_MEMBER: Sql = Sql::tenant(
    "groups.add_member",
    "INSERT INTO group_members (tenant_id, user_id, group_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
);
static REMOVE_MEMBER: Sql = Sql::tenant(
    "groups.remove_member",
    "DELETE FROM group_members WHERE tenant_id = $1 AND user_id = $2 AND group_id = $3",
);
static ALL_OF_TENANT: Sql = Sql::tenant(
    "groups.all",
    "SELECT group_id, display_name FROM groups WHERE tenant_id = $1 ORDER BY group_id LIMIT 10000",
);

pub(crate) static ALL: &[&Sql] = &[&INSERT, &ADD_MEMBER, &REMOVE_MEMBER, &ALL_OF_TENANT];

/// Makes a group. Collides with another of its id.
pub fn insert(id: GroupId, display_name: &str, created_at: Timestamp) -> Statement {
    INSERT.with([id.into(), display_name.into(), created_at.into()])
}

/// Puts a user into a group; no row if they are in it already.
pub fn add_member(id: GroupId, user: UserId) -> Statement {
    ADD_MEMBER.with([user.into(), id.into()])
}

/// Takes a user out of a group; one row, or none.
pub fn remove_member(id: GroupId, user: UserId) -> Statement {
    REMOVE_MEMBER.with([user.into(), id.into()])
}

/// The tenant's groups with their names, at most 10 000.
pub async fn all(tenant: &TenantReader) -> Result<Vec<(GroupId, String)>, StorageError> {
    let rows = tenant.all(ALL_OF_TENANT.with([])).await?;
    rows.iter().map(|row| Ok((row.id(0)?, row.text(1)?.to_owned()))).collect()
}
