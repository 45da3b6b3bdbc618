//! The claims of the tokens given out (wire.md §4, §5, §10.3; decisions.md 17). They borrow: a token is signed at once.

use super::{Actor, Confirmation, EligibleActor};
use crate::{authorization_details::AuthorizationDetails, client_id::ClientId};
use serde::Serialize;
use serde_json::{Map, Value};
use std::borrow::Cow;
use uuid::Uuid;

/// The `ver` claim.
pub const TOKEN_VERSION: &str = "2.0";

/// The `azpacr` claim: how the client proved itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum ClientCredential {
    /// A public client.
    #[serde(rename = "0")]
    None,
    /// A client secret.
    #[serde(rename = "1")]
    Secret,
    /// A certificate.
    #[serde(rename = "2")]
    Certificate,
}

/// The `idtyp` claim: on whose behalf a token acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum SubjectType {
    /// The application itself.
    App,
    /// A person.
    User,
}

/// The claims of an id token.
#[derive(Clone, Debug, Serialize)]
pub struct IdTokenClaims<'a> {
    /// Always [`TOKEN_VERSION`].
    pub ver: &'a str,
    /// The issuer of the authorization request.
    pub iss: &'a str,
    /// The client.
    pub aud: &'a ClientId,
    /// Issued at, in seconds since 1970-01-01 UTC.
    pub iat: i64,
    /// Not before, likewise.
    pub nbf: i64,
    /// Expires at, likewise.
    pub exp: i64,
    /// The person, as this client knows them.
    pub sub: &'a str,
    /// The person's object id, the same for every client.
    pub oid: Uuid,
    /// The tenant.
    pub tid: Uuid,
    /// When the person signed in.
    pub auth_time: i64,
    /// The authentication context class.
    pub acr: &'a str,
    /// The authentication methods (RFC 8176).
    pub amr: &'a [&'a str],
    /// The nonce of the authorization request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nonce: Option<&'a str>,
    /// The [`half_hash`](super::half_hash) of the access token beside it in an authorization response (OpenID Connect Core
    /// §3.3.2.11).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_hash: Option<&'a str>,
    /// Of the code beside it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub c_hash: Option<&'a str>,
    /// Of the request's state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub s_hash: Option<&'a str>,
    /// The display name, with `profile`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<&'a str>,
    /// The given name, where the application asks for the claim.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub given_name: Option<&'a str>,
    /// The family name, likewise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family_name: Option<&'a str>,
    /// The sign-in name, with `profile`. For display, not a key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred_username: Option<&'a str>,
    /// The email address, with `email`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<&'a str>,
    /// The identity provider, where it is not this issuer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idp: Option<&'a str>,
    /// What to send as `login_hint` or `logout_hint`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login_hint: Option<&'a str>,
    /// The session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sid: Option<Uuid>,
    /// Application roles of the person.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub roles: &'a [Cow<'a, str>],
    /// This token's own id.
    pub uti: &'a str,
    /// Opaque, for the server's own use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rh: Option<&'a str>,
    /// What the application has configured beyond these. No name of it is a name of these.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub more: Option<&'a Map<String, Value>>,
}

/// The claims of an access token (RFC 9068 beside wire.md §5).
#[derive(Clone, Debug, Serialize)]
pub struct AccessTokenClaims<'a> {
    /// Always [`TOKEN_VERSION`].
    pub ver: &'a str,
    /// The issuer.
    pub iss: &'a str,
    /// The resource.
    pub aud: &'a str,
    /// Issued at, in seconds since 1970-01-01 UTC.
    pub iat: i64,
    /// Not before, likewise.
    pub nbf: i64,
    /// Expires at, likewise.
    pub exp: i64,
    /// The client.
    pub azp: &'a ClientId,
    /// The client, under RFC 9068's name.
    pub client_id: &'a ClientId,
    /// How the client proved itself.
    pub azpacr: ClientCredential,
    /// The person as the resource knows them, or the service principal.
    pub sub: &'a str,
    /// The object id of the person or the service principal.
    pub oid: Uuid,
    /// The tenant.
    pub tid: Uuid,
    /// Delegated permissions; none in a token of the application itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scp: Option<&'a str>,
    /// The same, under RFC 9068's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<&'a str>,
    /// Application roles.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub roles: &'a [Cow<'a, str>],
    /// On whose behalf the token acts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idtyp: Option<SubjectType>,
    /// The display name, with `profile`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<&'a str>,
    /// The sign-in name, with `profile`. For display, not a key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred_username: Option<&'a str>,
    /// The email address, where the resource asks for the claim.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<&'a str>,
    /// The session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sid: Option<Uuid>,
    /// When the person signed in (RFC 9068 §2.2.1).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_time: Option<i64>,
    /// The authentication context class, likewise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acr: Option<&'a str>,
    /// This token's own id.
    pub uti: &'a str,
    /// The same, under RFC 7519's name.
    pub jti: &'a str,
    /// Opaque, for the server's own use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rh: Option<&'a str>,
    /// The key that the token is bound to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cnf: Option<&'a Confirmation>,
    /// Who acts for the person (RFC 8693 §4.1).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub act: Option<&'a Actor>,
    /// Who alone may act for the person (RFC 8693 §4.4).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub may_act: Option<EligibleActor>,
    /// What was granted in so many words (RFC 9396 §9.1).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_details: Option<&'a AuthorizationDetails>,
    /// What the application has configured beyond these. No name of it is a name of these.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub more: Option<&'a Map<String, Value>>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const ID: Uuid = Uuid::from_u128(7);
    const CLIENT: &ClientId = &ClientId::Registered(ID);
    const ID_TEXT: &str = "00000000-0000-0000-0000-000000000007";

    fn app_only() -> AccessTokenClaims<'static> {
        AccessTokenClaims {
            ver: TOKEN_VERSION,
            iss: "iss",
            aud: "aud",
            iat: 1,
            nbf: 1,
            exp: 2,
            azp: CLIENT,
            client_id: CLIENT,
            azpacr: ClientCredential::Secret,
            sub: ID_TEXT,
            oid: ID,
            tid: ID,
            scp: None,
            scope: None,
            roles: &[],
            idtyp: Some(SubjectType::App),
            name: None,
            preferred_username: None,
            email: None,
            sid: None,
            auth_time: None,
            acr: None,
            uti: "u",
            jti: "u",
            rh: None,
            cnf: None,
            act: None,
            may_act: None,
            authorization_details: None,
            more: None,
        }
    }

    #[test]
    fn a_token_of_the_application_itself_names_no_person_and_no_scope() {
        assert_eq!(
            serde_json::to_value(app_only()).unwrap(),
            json!({
                "ver": "2.0", "iss": "iss", "aud": "aud", "iat": 1, "nbf": 1, "exp": 2, "azp": ID_TEXT,
                "client_id": ID_TEXT, "azpacr": "1", "sub": ID_TEXT, "oid": ID_TEXT, "tid": ID_TEXT, "idtyp": "app",
                "uti": "u", "jti": "u",
            })
        );
    }

    #[test]
    fn scopes_and_roles_stand_under_their_names() {
        let roles = [Cow::Borrowed("Orders.Sync")];
        let claims = AccessTokenClaims { scp: Some("A B"), scope: Some("A B"), roles: &roles, ..app_only() };
        let json = serde_json::to_value(claims).unwrap();
        assert_eq!(
            (&json["scp"], &json["scope"], &json["roles"]),
            (&json!("A B"), &json!("A B"), &json!(["Orders.Sync"]))
        );
    }

    #[test]
    fn an_id_token_always_says_how_and_when_the_person_signed_in() {
        let claims = IdTokenClaims {
            ver: TOKEN_VERSION,
            iss: "iss",
            aud: CLIENT,
            iat: 1,
            nbf: 1,
            exp: 2,
            sub: "sub",
            oid: ID,
            tid: ID,
            auth_time: 1,
            acr: "1",
            amr: &["pwd"],
            nonce: None,
            at_hash: None,
            c_hash: None,
            s_hash: None,
            name: None,
            given_name: None,
            family_name: None,
            preferred_username: None,
            email: None,
            idp: None,
            login_hint: None,
            sid: None,
            roles: &[],
            uti: "u",
            rh: None,
            more: None,
        };
        let json: Value = serde_json::to_value(claims).unwrap();
        assert_eq!(
            json,
            json!({
                "ver": "2.0", "iss": "iss", "aud": ID_TEXT, "iat": 1, "nbf": 1, "exp": 2, "sub": "sub", "oid": ID_TEXT,
                "tid": ID_TEXT, "auth_time": 1, "acr": "1", "amr": ["pwd"], "uti": "u",
            })
        );
    }
}
