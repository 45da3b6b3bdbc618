//! Whether an application gets tokens straight from the authorization endpoint (Graph's `web.implicitGrantSettings`).

use serde::{Deserialize, Serialize};

/// What the authorization endpoint may issue besides codes (OpenID Connect Core §3.2, §3.3). Nothing, unless it is switched on:
/// RFC 9700 §2.1.2 advises against it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct ImplicitGrantSettings {
    /// Id tokens.
    pub enable_id_token_issuance: bool,
    /// Access tokens.
    pub enable_access_token_issuance: bool,
}
