//! The token response.

use super::{Confirmation, TokenTypeIdentifier};
use crate::{authorization_details::AuthorizationDetails, encoding::base64url};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// How an access token is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum TokenType {
    /// RFC 6750.
    #[default]
    Bearer,
    /// RFC 9449 §5: bound to the key of a DPoP proof.
    #[serde(rename = "DPoP")]
    Dpop,
    /// RFC 8693 §2.2.1: what was issued is no access token.
    #[serde(rename = "N_A")]
    NotApplicable,
}

impl TokenType {
    /// How an access token with this `cnf` is used. One bound to a certificate stays a bearer token in name (RFC 8705 §3).
    pub const fn of(confirmation: Option<&Confirmation>) -> Self {
        match confirmation {
            Some(Confirmation::DpopKey(_)) => Self::Dpop,
            Some(Confirmation::Certificate(_)) | None => Self::Bearer,
        }
    }
}

/// The body of a successful token response (RFC 6749 §5.1, OpenID Connect Core §3.1.3.3, wire.md §3).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TokenResponse {
    /// How the access token is used.
    pub token_type: TokenType,
    /// What was granted; left out for `client_credentials`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub scope: Option<String>,
    /// How long the access token lives, in seconds.
    pub expires_in: u32,
    /// The same again, for clients that read it.
    pub ext_expires_in: u32,
    /// The access token.
    pub access_token: String,
    /// The refresh token, when `offline_access` was granted.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub refresh_token: Option<String>,
    /// How long the refresh token lives, in seconds, where its end is fixed.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub refresh_token_expires_in: Option<u32>,
    /// The id token, when `openid` was granted.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub id_token: Option<String>,
    /// What `access_token` is, in the answer to a token exchange (RFC 8693 §2.2.1).
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub issued_token_type: Option<TokenTypeIdentifier>,
    /// What was granted in so many words (RFC 9396 §7).
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub authorization_details: Option<AuthorizationDetails>,
    /// The account, when the client asked for it: see [`client_info`].
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub client_info: Option<String>,
}

impl std::fmt::Debug for TokenResponse {
    /// Tokens are not shown.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TokenResponse")
            .field("scope", &self.scope)
            .field("expires_in", &self.expires_in)
            .finish_non_exhaustive()
    }
}

/// `client_info`: the account as clients key their cache by it. `user` is the `oid` claim, `tenant` the `tid` claim.
pub fn client_info(user: Uuid, tenant: Uuid) -> String {
    base64url(format!(r#"{{"uid":"{user}","utid":"{tenant}"}}"#))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn client_info_is_the_documented_value() {
        let user = Uuid::parse_str("5d1a7c90-3e2b-4f68-a1b4-c2d3e4f50617").unwrap();
        let tenant = Uuid::parse_str("4f0e8a52-6c1d-4b7e-9a33-1d2c5b6e7f80").unwrap();
        assert_eq!(
            client_info(user, tenant),
            "eyJ1aWQiOiI1ZDFhN2M5MC0zZTJiLTRmNjgtYTFiNC1jMmQzZTRmNTA2MTciLCJ1dGlkIjoiNGYwZThhNTItNmMxZC00YjdlLTlhMzMtMWQyYzViNmU3ZjgwIn0"
        );
    }

    #[test]
    fn members_without_a_value_are_left_out() {
        let response = TokenResponse {
            token_type: TokenType::Bearer,
            scope: None,
            expires_in: 3599,
            ext_expires_in: 3599,
            access_token: "jwt".into(),
            refresh_token: None,
            refresh_token_expires_in: None,
            id_token: None,
            issued_token_type: None,
            authorization_details: None,
            client_info: None,
        };
        let json = serde_json::to_string(&response).unwrap();
        assert_eq!(json, r#"{"token_type":"Bearer","expires_in":3599,"ext_expires_in":3599,"access_token":"jwt"}"#);
        assert_eq!(serde_json::from_str::<TokenResponse>(&json).unwrap(), response);
        assert!(!format!("{response:?}").contains("jwt"));
    }
}
