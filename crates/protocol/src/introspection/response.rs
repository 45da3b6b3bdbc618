//! The introspection response (RFC 7662 §2.2), and the claims of a signed one (RFC 9701 §5).

use crate::client_id::ClientId;
use serde::Serialize;
use serde_json::{Map, Value};
use uuid::Uuid;

/// The media type of a signed response (RFC 9701 §4), which its `typ` header repeats without `application/`.
pub const SIGNED_MEDIA_TYPE: &str = "application/token-introspection+jwt";

/// The whole answer about a token that is not active, for whatever reason (RFC 7662 §2.2).
pub const INACTIVE: &str = r#"{"active":false}"#;

/// The same, to be signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct InactiveToken {
    /// Always false.
    pub active: bool,
}

/// What a refresh token is worth. Members without a comment are those of RFC 7662 §2.2.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the members are those of the specification, under their own names")]
pub struct IntrospectedRefreshToken<'a> {
    pub active: bool,
    pub scope: &'a str,
    pub client_id: &'a ClientId,
    /// In seconds since 1970-01-01 UTC, as the next.
    pub exp: i64,
    /// When this token was first handed out.
    pub iat: i64,
    /// The person, as the client knows them.
    pub sub: &'a str,
    /// The client: nobody else may use it.
    pub aud: &'a ClientId,
    pub iss: &'a str,
    /// The tenant.
    pub tid: Uuid,
    /// The session.
    pub sid: Uuid,
    /// The key that whoever uses it must prove to have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cnf: Option<Value>,
}

/// The members of a response about an active access token: what the token itself says, under RFC 7662's names where they differ.
/// `claims` are the token's.
pub fn introspected_access_token(mut claims: Map<String, Value>) -> Map<String, Value> {
    // For the server's own use: it says nothing to anybody else.
    claims.remove("rh");
    let bound_to_dpop_key = claims.get("cnf").is_some_and(|cnf| cnf.get("jkt").is_some());
    let username = claims.get("preferred_username").cloned();
    claims.insert("active".to_owned(), Value::Bool(true));
    let token_type = if bound_to_dpop_key { "DPoP" } else { "Bearer" };
    claims.insert("token_type".to_owned(), Value::from(token_type));
    if let Some(username) = username {
        claims.insert("username".to_owned(), username);
    }
    claims
}

/// The claims of a signed response (RFC 9701 §5). It has no `sub` and no `exp`, so that it can't stand for an access token.
#[derive(Clone, Debug, Serialize)]
pub struct SignedIntrospection<'a, R: Serialize + ?Sized> {
    /// The issuer.
    pub iss: &'a str,
    /// Who asked.
    pub aud: &'a ClientId,
    /// When it was answered, in seconds since 1970-01-01 UTC.
    pub iat: i64,
    /// The answer.
    pub token_introspection: &'a R,
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn answer(claims: Value) -> Value {
        let Value::Object(claims) = claims else { panic!("an object") };
        Value::Object(introspected_access_token(claims))
    }

    #[test]
    fn the_tokens_own_claims_are_told_and_nothing_internal() {
        let told = answer(json!({ "sub": "s", "scope": "A", "rh": "1.x", "preferred_username": "robin@mail.example" }));
        assert_eq!(
            told,
            json!({
                "active": true, "token_type": "Bearer", "sub": "s", "scope": "A", "username": "robin@mail.example",
                "preferred_username": "robin@mail.example",
            })
        );
    }

    #[test]
    fn a_bound_token_says_how_it_is_used() {
        assert_eq!(answer(json!({ "cnf": { "jkt": "k" } }))["token_type"], "DPoP");
        assert_eq!(answer(json!({ "cnf": { "x5t#S256": "k" } }))["token_type"], "Bearer");
    }

    #[test]
    fn inactive_is_one_member_however_it_is_told() {
        assert_eq!(serde_json::to_string(&InactiveToken { active: false }).unwrap(), INACTIVE);
    }
}
