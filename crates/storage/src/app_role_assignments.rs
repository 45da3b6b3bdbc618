//! Which users and groups are assigned to which applications, with or without a role.

use crate::{
    StorageError,
    reader::TenantReader,
    statement::{Sql, Statement},
};
use uuid::Uuid;
use vestibule_domain::ids::{AppId, GroupId, UserId};

static ASSIGN: Sql = Sql::tenant(
    "app_role_assignments.assign",
    "INSERT INTO app_role_assignments (tenant_id, principal_id, app_id, app_role) VALUES ($1, $2, $3, $4) \
     ON CONFLICT DO NOTHING",
);
static REMOVE: Sql = Sql::tenant(
    "app_role_assignments.remove",
    "DELETE FROM app_role_assignments WHERE tenant_id = $1 AND principal_id = $2 AND app_id = $3 AND app_role = $4",
);
static REMOVE_ALL: Sql = Sql::tenant(
    "app_role_assignments.remove_all",
    "DELETE FROM app_role_assignments WHERE tenant_id = $1 AND app_id = $2",
);
// The user's own assignments, those of the user's groups, and the first of the groups themselves.
static OF_USER: Sql = Sql::tenant(
    "app_role_assignments.of_user",
    "SELECT a.app_id, a.app_role, NULL FROM app_role_assignments a \
     WHERE a.tenant_id = $1 AND a.principal_id = $2 AND a.app_id IN ($3, $4) \
     UNION ALL \
     SELECT a.app_id, a.app_role, m.group_id FROM group_members m \
     JOIN app_role_assignments a ON a.tenant_id = m.tenant_id AND a.principal_id = m.group_id \
     WHERE m.tenant_id = $1 AND m.user_id = $2 AND a.app_id IN ($3, $4) \
     UNION ALL \
     SELECT NULL, NULL, m.group_id FROM group_members m WHERE m.tenant_id = $1 AND m.user_id = $2 AND m.group_id IN \
     (SELECT f.group_id FROM group_members f WHERE f.tenant_id = $1 AND f.user_id = $2 ORDER BY f.group_id LIMIT $5)",
);

static OF_GROUPS: Sql = Sql::tenant(
    "app_role_assignments.of_groups",
    "SELECT a.app_id, a.app_role, g.group_id FROM groups g \
     JOIN app_role_assignments a ON a.tenant_id = g.tenant_id AND a.principal_id = g.group_id \
     WHERE g.tenant_id = $1 ORDER BY g.group_id, a.app_id, a.app_role LIMIT 10000",
);

pub(crate) static ALL: &[&Sql] = &[&ASSIGN, &REMOVE, &REMOVE_ALL, &OF_USER, &OF_GROUPS];

/// What is known of a user's place in two applications.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Memberships {
    /// Assignments, the user's own and those of their groups.
    pub assignments: Vec<Assignment>,
    /// The user's groups: no more than were asked for.
    pub groups: Vec<GroupId>,
}

/// One assignment.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Assignment {
    /// The application.
    pub app_id: AppId,
    /// The role, by value; empty without one.
    pub app_role: String,
    /// The group that it comes from; `None` for the user's own.
    pub group: Option<GroupId>,
}

/// Assigns a user or a group (`principal`) to an application, `app_role` being empty without a role; no row if that is so
/// already.
pub fn assign(principal: Uuid, app: AppId, app_role: &str) -> Statement {
    ASSIGN.with([UserId::from_uuid(principal).into(), app.into(), app_role.into()])
}

/// Takes an assignment away; one row, or none.
pub fn remove(principal: Uuid, app: AppId, app_role: &str) -> Statement {
    REMOVE.with([UserId::from_uuid(principal).into(), app.into(), app_role.into()])
}

/// Takes every assignment to an application away, as when there is no such application any more; as many rows as there are.
pub fn remove_all(app: AppId) -> Statement {
    REMOVE_ALL.with([app.into()])
}

/// What the tenant's groups are assigned to, at most 10 000 assignments.
pub async fn of_groups(tenant: &TenantReader) -> Result<Vec<Assignment>, StorageError> {
    let rows = tenant.list(OF_GROUPS.with([])).await?;
    let read = rows
        .iter()
        .map(|row| Ok(Assignment { app_id: row.id(0)?, app_role: row.text(1)?.to_owned(), group: Some(row.id(2)?) }));
    read.collect()
}

/// A user's assignments to two applications (the same one twice, where there is one) and at most `most_groups` of their groups, in
/// one read.
pub async fn of_user(
    tenant: &TenantReader,
    user: UserId,
    apps: [AppId; 2],
    most_groups: u16,
) -> Result<Memberships, StorageError> {
    let [one, other] = apps;
    let rows = tenant.all(OF_USER.with([user.into(), one.into(), other.into(), i64::from(most_groups).into()])).await?;
    let mut found = Memberships::default();
    for row in &rows {
        match row.text_opt(1)? {
            Some(app_role) => {
                let group = row.id_opt(2)?;
                found.assignments.push(Assignment { app_id: row.id(0)?, app_role: app_role.to_owned(), group });
            }
            None => found.groups.push(row.id(2)?),
        }
    }
    Ok(found)
}
