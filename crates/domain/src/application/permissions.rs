//! What an API exposes and what a client may ask of it.

use crate::ids::AppId;
use serde::{Deserialize, Serialize};

/// Who an app role may be given to.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum MemberType {
    /// Applications, in `client_credentials` tokens.
    Application,
    /// Users, in delegated tokens.
    User,
}

/// A delegated permission (Graph's `oauth2PermissionScopes`).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExposedScope {
    /// The value in the `scp` claim, such as `Books.Read`.
    pub value: String,
}

/// A role of the API (Graph's `appRoles`).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AppRole {
    /// The value in the `roles` claim, such as `Books.Sync`.
    pub value: String,
    /// Who it may be given to.
    pub allowed_member_types: Vec<MemberType>,
}

/// A client's permissions on one API (Graph's `requiredResourceAccess`), consented by the administrator.
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
