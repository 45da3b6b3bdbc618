//! Bringing groups and assignments into a tenant. What is there already stays; nothing is taken away.

use crate::{Failure, Platform};
use vestibule_domain::{
    audit::{AuditEvent, EventKind},
    ids::{AppId, GroupId, TenantId, UserId},
    user::{EmailAddress, IdentifierKind},
};
use vestibule_storage::{ChangeSet, CommitError, Statement, app_role_assignments, groups, sign_in_identifiers};

/// A role in an application, or a mere assignment to it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AssignedRole {
    /// The application.
    pub app_id: AppId,
    /// The role, by value.
    pub app_role: Option<String>,
}

/// A group: known by its name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NewGroup {
    /// Its id; made when absent.
    pub id: Option<GroupId>,
    /// Its name.
    pub display_name: String,
    /// Who is in it. An address that is no user's is passed over.
    pub members: Vec<EmailAddress>,
    /// What it is assigned to.
    pub assigned: Vec<AssignedRole>,
}

/// What a user is assigned to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UserAssignments {
    /// Who. An address that is no user's is passed over.
    pub user: EmailAddress,
    /// What to.
    pub assigned: Vec<AssignedRole>,
}

/// How many statements go into one commit.
const BATCH: usize = 100;

/// Makes the groups that there are not, fills them and assigns. Done again, it goes on where it was cut off.
pub async fn establish(
    platform: &Platform,
    tenant: TenantId,
    new_groups: &[NewGroup],
    users: &[UserAssignments],
) -> Result<(), Failure> {
    if new_groups.is_empty() && users.iter().all(|user| user.assigned.is_empty()) {
        return Ok(());
    }
    let now = platform.clock.now();
    let stored = groups::all(&platform.storage.tenant(tenant)).await?;
    let mut statements = Vec::new();
    for group in new_groups {
        let known = stored.iter().find(|(_, name)| *name == group.display_name).map(|(id, _)| *id);
        let id = known.or(group.id).unwrap_or_else(|| GroupId::random(platform.randomness.as_ref()));
        if known.is_none() {
            statements.push(groups::insert(id, &group.display_name, now));
        }
        for member in &group.members {
            statements.extend(find(platform, tenant, member).await?.map(|user| groups::add_member(id, user)));
        }
        statements.extend(group.assigned.iter().map(|each| assign(id.uuid(), each)));
    }
    for user in users.iter().filter(|user| !user.assigned.is_empty()) {
        if let Some(id) = find(platform, tenant, &user.user).await? {
            statements.extend(user.assigned.iter().map(|each| assign(id.uuid(), each)));
        }
    }
    let mut statements = statements.into_iter().peekable();
    while statements.peek().is_some() {
        commit(platform, tenant, statements.by_ref().take(BATCH)).await?;
    }
    Ok(())
}

async fn commit(
    platform: &Platform,
    tenant: TenantId,
    statements: impl Iterator<Item = Statement>,
) -> Result<(), Failure> {
    let now = platform.clock.now();
    let event = AuditEvent::unattended(
        EventKind::ConfigurationChanged,
        now,
        "groups_and_assignments",
        platform.randomness.as_ref(),
    );
    let changes: ChangeSet<()> = ChangeSet::recorded(tenant, event).extend(statements);
    match platform.storage.commit(changes).await {
        Ok(()) => Ok(()),
        Err(CommitError::Refused(())) => Err(Failure::Contended),
        Err(CommitError::Storage(error)) => Err(error.into()),
    }
}

fn assign(principal: uuid::Uuid, assigned: &AssignedRole) -> Statement {
    app_role_assignments::assign(principal, assigned.app_id, assigned.app_role.as_deref().unwrap_or_default())
}

async fn find(platform: &Platform, tenant: TenantId, address: &EmailAddress) -> Result<Option<UserId>, Failure> {
    let rows = platform.storage.tenant(tenant);
    Ok(sign_in_identifiers::user_of(&rows, IdentifierKind::Email, &address.key()).await?)
}
