//! What an API exposes and what a client may ask of it.

use crate::ids::{AppId, PermissionId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The directory API (wire.md §3): `openid`, `profile`, `email` and `offline_access` are its delegated permissions.
pub const DIRECTORY: AppId = AppId::from_uuid(Uuid::from_u128(0x0000_0003_0000_0000_c000_0000_0000_0000));

/// Who an app role may be given to.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum MemberType {
    /// Applications, in `client_credentials` tokens.
    Application,
    /// Users, in delegated tokens.
    User,
}

/// Who may agree to a delegated permission (Graph's `oauth2PermissionScope.type`).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub enum ScopeType {
    /// Administrators only, for everybody.
    #[default]
    Admin,
    /// Each person for themselves, and administrators for everybody.
    User,
}

/// A delegated permission (Graph's `oauth2PermissionScopes`).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExposedScope {
    /// Its id, by which Graph names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<PermissionId>,
    /// The value in the `scp` claim, such as `Books.Read`.
    pub value: String,
    /// Who may agree to it.
    #[serde(rename = "type", default)]
    pub consent_type: ScopeType,
    /// Whether tokens may hold it. A scope that is switched off is as unknown as one that was never there.
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    pub is_enabled: bool,
    /// What it allows, in a few words, said to administrators.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub admin_consent_display_name: Option<String>,
    /// What it allows, in a sentence, said to administrators.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub admin_consent_description: Option<String>,
    /// What it allows, in a few words, said to the person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_consent_display_name: Option<String>,
    /// What it allows, in a sentence, said to the person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_consent_description: Option<String>,
}

impl ExposedScope {
    /// A scope that administrators agree to, without any text of its own.
    pub fn new(value: &str) -> Self {
        Self {
            id: None,
            value: value.to_owned(),
            consent_type: ScopeType::Admin,
            is_enabled: true,
            admin_consent_display_name: None,
            admin_consent_description: None,
            user_consent_display_name: None,
            user_consent_description: None,
        }
    }
}

/// A role of the API (Graph's `appRoles`).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AppRole {
    /// Its id, by which Graph names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<PermissionId>,
    /// The value in the `roles` claim, such as `Books.Sync`.
    pub value: String,
    /// Who it may be given to.
    pub allowed_member_types: Vec<MemberType>,
    /// Whether tokens may hold it.
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    pub is_enabled: bool,
    /// Its name, for administrators.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// What it allows, in a sentence, for administrators.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

impl AppRole {
    /// A role without any text of its own.
    pub fn new(value: &str, allowed_member_types: Vec<MemberType>) -> Self {
        Self {
            id: None,
            value: value.to_owned(),
            allowed_member_types,
            is_enabled: true,
            display_name: None,
            description: None,
        }
    }

    /// Whether tokens of such members may hold it.
    pub fn is_for(&self, members: MemberType) -> bool {
        self.is_enabled && self.allowed_member_types.contains(&members)
    }
}

/// A client's permissions on one API (Graph's `requiredResourceAccess`), by value.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Permission {
    /// The API.
    pub resource: AppId,
    /// Delegated permissions, by value.
    #[serde(default)]
    pub scopes: Vec<String>,
    /// Application permissions, by value.
    #[serde(default)]
    pub app_roles: Vec<String>,
}

const fn yes() -> bool {
    true
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes the member by reference")]
const fn is_yes(is_enabled: &bool) -> bool {
    *is_enabled
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scope_of_which_only_the_value_is_known_is_the_administrators_and_on() {
        let scope: ExposedScope = serde_json::from_str(r#"{"value":"Books.Read"}"#).unwrap();
        assert_eq!(scope, ExposedScope::new("Books.Read"));
        assert_eq!(serde_json::from_str::<ExposedScope>(&serde_json::to_string(&scope).unwrap()).unwrap(), scope);
        let off: ExposedScope =
            serde_json::from_str(r#"{"value":"a","type":"User","isEnabled":false,"userConsentDisplayName":"See a"}"#)
                .unwrap();
        assert_eq!((off.consent_type, off.is_enabled), (ScopeType::User, false));
        assert!(serde_json::from_str::<ExposedScope>(r#"{"value":"a","type":"Nobody"}"#).is_err());
    }

    #[test]
    fn a_role_that_is_switched_off_is_for_nobody() {
        let mut role = AppRole::new("Books.Sync", vec![MemberType::Application]);
        assert!(role.is_for(MemberType::Application) && !role.is_for(MemberType::User));
        role.is_enabled = false;
        assert!(!role.is_for(MemberType::Application));
    }
}
