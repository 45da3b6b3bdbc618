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

/// Names and short members of an answer, in bytes.
const BESIDES_TEXTS: usize = 320;

impl TokenResponse {
    /// The body as JSON, the members in this order. Tokens are kilobytes in which nothing is ever escaped: they are looked through
    /// many bytes at a time, which a serializer for everything does not do.
    pub fn to_json(&self) -> serde_json::Result<String> {
        let optional = [&self.refresh_token, &self.id_token, &self.scope, &self.client_info];
        let texts = self.access_token.len() + optional.into_iter().flatten().map(String::len).sum::<usize>();
        let mut object = Object { json: String::with_capacity(BESIDES_TEXTS + texts) };
        object.value("token_type", &self.token_type)?;
        object.text("scope", self.scope.as_deref())?;
        object.value("expires_in", &self.expires_in)?;
        object.value("ext_expires_in", &self.ext_expires_in)?;
        object.text("access_token", Some(&self.access_token))?;
        object.text("refresh_token", self.refresh_token.as_deref())?;
        object.value_of("refresh_token_expires_in", self.refresh_token_expires_in.as_ref())?;
        object.text("id_token", self.id_token.as_deref())?;
        object.value_of("issued_token_type", self.issued_token_type.as_ref())?;
        object.value_of("authorization_details", self.authorization_details.as_ref())?;
        object.text("client_info", self.client_info.as_deref())?;
        object.json.push('}');
        Ok(object.json)
    }
}

/// A JSON object that is being written, member by member.
struct Object {
    json: String,
}

impl Object {
    fn name(&mut self, name: &str) {
        self.json.push(if self.json.is_empty() { '{' } else { ',' });
        self.json.push('"');
        self.json.push_str(name);
        self.json.push_str("\":");
    }

    fn value<T: Serialize>(&mut self, name: &str, value: &T) -> serde_json::Result<()> {
        self.name(name);
        self.json.push_str(&serde_json::to_string(value)?);
        Ok(())
    }

    fn value_of<T: Serialize>(&mut self, name: &str, value: Option<&T>) -> serde_json::Result<()> {
        value.map_or(Ok(()), |value| self.value(name, value))
    }

    fn text(&mut self, name: &str, text: Option<&str>) -> serde_json::Result<()> {
        let Some(text) = text else { return Ok(()) };
        // RFC 8259 §7. Without a way out the loop takes many bytes at a time.
        let is_escaped = |byte: u8| matches!(byte, b'"' | b'\\' | 0..=0x1f);
        if text.bytes().fold(false, |so_far, byte| so_far | is_escaped(byte)) {
            return self.value(name, &text);
        }
        self.name(name);
        self.json.push('"');
        self.json.push_str(text);
        self.json.push('"');
        Ok(())
    }
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
    use proptest::prelude::*;

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
        let json = response.to_json().unwrap();
        assert_eq!(json, r#"{"token_type":"Bearer","expires_in":3599,"ext_expires_in":3599,"access_token":"jwt"}"#);
        assert_eq!(serde_json::from_str::<TokenResponse>(&json).unwrap(), response);
        assert!(!format!("{response:?}").contains("jwt"));
    }

    proptest! {
        #[test]
        fn the_body_is_what_a_serializer_makes_of_it(texts in proptest::collection::vec(proptest::option::of(any::<String>()), 5), number in any::<u32>()) {
            let text = |index: usize| texts.get(index).cloned().flatten();
            let response = TokenResponse {
                token_type: TokenType::NotApplicable,
                scope: text(0),
                expires_in: number,
                ext_expires_in: number,
                access_token: text(1).unwrap_or_default(),
                refresh_token: text(2),
                refresh_token_expires_in: text(3).map(|_| number),
                id_token: text(3),
                issued_token_type: text(4).map(|_| TokenTypeIdentifier::RefreshToken),
                authorization_details: None,
                client_info: text(4),
            };
            prop_assert_eq!(response.to_json().unwrap(), serde_json::to_string(&response).unwrap());
        }
    }
}
