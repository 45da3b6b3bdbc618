//! Which roles and groups a person has in the applications of a token. Read only where one of them tells these.

use crate::{Context, Failure};
use serde_json::{Map, Value};
use std::borrow::Cow;
use vestibule_domain::{
    application::{Application, GroupMembershipClaims, MemberType},
    user::User,
};
use vestibule_storage::app_role_assignments::{self, Memberships};

/// The most groups in a token (wire.md §4): a person in more of them is said to have groups.
pub(crate) const MOST_GROUPS: u16 = 200;
/// The same for tokens that travel in a URL.
pub(crate) const MOST_GROUPS_IN_URL: u16 = 6;

/// Whether the person may have tokens of the application: it answers everybody, or they are assigned to it, by themselves or through
/// a group (Graph's `appRoleAssignmentRequired`).
pub(crate) async fn is_assigned(cx: &Context, user: &User, client: &Application) -> Result<bool, Failure> {
    if !client.consent.app_role_assignment_required {
        return Ok(true);
    }
    let found = app_role_assignments::of_user(&cx.rows(), user.id, [client.app_id; 2], 0).await?;
    Ok(!found.assignments.is_empty())
}

/// A person's roles and groups; nothing where nobody tells them.
#[derive(Debug, Default)]
pub(crate) struct Membership {
    found: Option<Memberships>,
    most_groups: u16,
}

impl Membership {
    /// Looks them up for a client and the API that it calls, in one read, or none at all.
    pub(crate) async fn of(
        cx: &Context,
        user: &User,
        client: &Application,
        resource: Option<&Application>,
        most_groups: u16,
    ) -> Result<Self, Failure> {
        if !client.tells_membership() && !resource.is_some_and(Application::tells_membership) {
            return Ok(Self::default());
        }
        let apps = [client.app_id, resource.map_or(client.app_id, |resource| resource.app_id)];
        let found = app_role_assignments::of_user(&cx.rows(), user.id, apps, most_groups.saturating_add(1)).await?;
        Ok(Self { found: Some(found), most_groups })
    }

    /// The roles in an application: those that it still offers to people, in its order.
    pub(crate) fn roles<'a>(&self, application: &'a Application) -> Vec<Cow<'a, str>> {
        let Some(found) = &self.found else { return Vec::new() };
        let has = |role: &str| {
            let mut assigned = found.assignments.iter();
            assigned.any(|assignment| assignment.app_id == application.app_id && assignment.app_role == role)
        };
        let offered = application.app_roles.iter();
        let offered = offered.filter(|role| role.is_for(MemberType::User) && has(&role.value));
        offered.map(|role| Cow::Borrowed(role.value.as_str())).collect()
    }

    /// Adds the groups that an application is told of.
    pub(crate) fn add_groups(&self, application: &Application, claims: &mut Map<String, Value>) {
        let Some(found) = &self.found else { return };
        let mut groups = match application.group_membership_claims() {
            GroupMembershipClaims::None => return,
            GroupMembershipClaims::SecurityGroup | GroupMembershipClaims::All => found.groups.clone(),
            GroupMembershipClaims::ApplicationGroup => {
                let of_application = found.assignments.iter().filter(|each| each.app_id == application.app_id);
                of_application.filter_map(|each| each.group).collect()
            }
        };
        groups.sort_unstable();
        groups.dedup();
        if groups.len() > usize::from(self.most_groups) {
            claims.insert("hasgroups".to_owned(), Value::Bool(true));
        } else if !groups.is_empty() {
            let ids = groups.iter().map(|id| Value::String(id.to_string()));
            claims.insert("groups".to_owned(), Value::Array(ids.collect()));
        }
    }
}
