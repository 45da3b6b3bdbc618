//! The userinfo response (OpenID Connect Core §5.3.2, wire.md §3.3).

use crate::client_id::ClientId;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// What is told about the person whom an access token stands for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UserInfo {
    /// The person, as in the id token of the same client.
    pub sub: String,
    /// The display name, with `profile`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub name: Option<String>,
    /// The family name, with `profile`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub family_name: Option<String>,
    /// The given name, with `profile`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub given_name: Option<String>,
    /// The sign-in name, with `profile`. For display, not a key.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub preferred_username: Option<String>,
    /// The person's language, with `profile`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub locale: Option<String>,
    /// Where the picture is, with `profile`; only where there is one.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub picture: Option<String>,
    /// The email address, with `email`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub email: Option<String>,
    /// Whether the address is proven, with `email`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub email_verified: Option<bool>,
    /// Claims of the application's own making.
    #[serde(flatten)]
    pub mapped: Map<String, Value>,
}

/// The claims of a signed response (OpenID Connect Core §5.3.2).
#[derive(Clone, Debug, Serialize)]
pub struct SignedUserInfo<'a> {
    /// The issuer.
    pub iss: &'a str,
    /// The client.
    pub aud: &'a ClientId,
    /// What is told.
    #[serde(flatten)]
    pub info: &'a UserInfo,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_granted_or_known_is_left_out() {
        let info = UserInfo {
            sub: "s".into(),
            name: Some("Robin Vale".into()),
            family_name: None,
            given_name: None,
            preferred_username: None,
            locale: None,
            picture: None,
            email: None,
            email_verified: None,
            mapped: Map::new(),
        };
        let json = serde_json::to_string(&info).unwrap();
        assert_eq!(json, r#"{"sub":"s","name":"Robin Vale"}"#);
        assert_eq!(serde_json::from_str::<UserInfo>(&json).unwrap(), info);
    }
}
