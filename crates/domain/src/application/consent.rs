//! What administrators have settled about an application's permissions: whom it asks, and whom nobody needs to ask.

use super::{Application, ExposedScope, Permission};
use crate::ids::AppId;
use serde::{Deserialize, Serialize};

/// Consent as far as it is configuration.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ConsentSettings {
    /// What it asks for without having it (Graph's `requiredResourceAccess`): `.default` means this, besides what it has.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub required_resource_access: Vec<Permission>,
    /// What administrators have agreed to for everybody since it was registered (Graph's `oauth2PermissionGrant` of all
    /// principals, and its app role assignments). Counts like [`Application::permissions`].
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub granted: Vec<Permission>,
    /// Clients of its API that nobody is asked about.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub pre_authorized_applications: Vec<PreAuthorizedApplication>,
    /// Clients whose people agree for this application too, when they ask for its `.default`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub known_client_applications: Vec<AppId>,
    /// Whether only assigned people and applications get tokens (Graph's `servicePrincipal.appRoleAssignmentRequired`).
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub app_role_assignment_required: bool,
}

/// A client that may ask for scopes of an API without anybody's consent (Graph's `preAuthorizedApplications`).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreAuthorizedApplication {
    /// The client.
    pub app_id: AppId,
    /// The scopes, by value.
    pub scopes: Vec<String>,
}

impl Application {
    /// What administrators have agreed to for everybody on one API.
    pub fn consented_on(&self, api: AppId) -> impl Iterator<Item = &Permission> {
        let granted = self.permissions.iter().chain(&self.consent.granted);
        granted.filter(move |permission| permission.resource == api)
    }

    /// What it asks for of one API without having it.
    pub fn requires_of(&self, api: AppId) -> impl Iterator<Item = &str> {
        let required =
            self.consent.required_resource_access.iter().filter(move |permission| permission.resource == api);
        required.flat_map(|permission| &permission.scopes).map(String::as_str)
    }

    /// The scope of this API with that value, if it is switched on.
    pub fn exposed(&self, value: &str) -> Option<&ExposedScope> {
        self.scopes.iter().find(|scope| scope.is_enabled && scope.value == value)
    }

    /// Whether nobody needs to be asked before `client` has this scope of this API: it is its own, an administrator has agreed for
    /// everybody, or the API has authorized the client itself.
    pub fn is_granted_to(&self, client: &Self, value: &str) -> bool {
        client.app_id == self.app_id
            || client.consented_on(self.app_id).any(|permission| permission.scopes.iter().any(|scope| scope == value))
            || self.consent.pre_authorized_applications.iter().any(|authorized| {
                authorized.app_id == client.app_id && authorized.scopes.iter().any(|scope| scope == value)
            })
    }

    /// Whether whoever agrees to `.default` of this API for `client` agrees for what this API calls, too.
    pub fn knows_client(&self, client: AppId) -> bool {
        self.consent.known_client_applications.contains(&client)
    }
}
