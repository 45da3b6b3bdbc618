//! What is read of a token of ours that comes back, once its signature is verified.

use super::{Actor, Confirmation, EligibleActor};
use crate::client_id::ClientId;
use serde::Deserialize;
use uuid::Uuid;

/// An access token of ours, presented to userinfo or another API of ours.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct PresentedAccessToken {
    /// The issuer.
    pub iss: String,
    /// The resource.
    pub aud: String,
    /// Expires at, in seconds since 1970-01-01 UTC.
    pub exp: i64,
    /// Issued at, likewise.
    pub iat: i64,
    /// The person as the resource knows them, or the service principal.
    pub sub: String,
    /// The object id of the person or the service principal.
    pub oid: Uuid,
    /// The tenant.
    pub tid: Uuid,
    /// The client.
    pub azp: ClientId,
    /// Delegated permissions, separated by spaces.
    #[serde(default)]
    pub scp: Option<String>,
    /// Application roles.
    #[serde(default)]
    pub roles: Vec<String>,
    /// The session.
    #[serde(default)]
    pub sid: Option<Uuid>,
    /// The token's own id.
    pub uti: String,
    /// The key that the token is bound to.
    #[serde(default)]
    pub cnf: Option<Confirmation>,
    /// Who acts for the person.
    #[serde(default)]
    pub act: Option<Actor>,
    /// Who alone may act for the person.
    #[serde(default)]
    pub may_act: Option<EligibleActor>,
    /// Opaque, for the server's own use.
    #[serde(default)]
    pub rh: Option<String>,
}

impl PresentedAccessToken {
    /// Whether a delegated permission is among the token's.
    pub fn has_scope(&self, scope: &str) -> bool {
        self.scp.as_deref().is_some_and(|scopes| scopes.split(' ').any(|held| held == scope))
    }
}

/// An id token of ours, presented as `id_token_hint`. It may have expired.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct PresentedIdToken {
    /// The issuer.
    pub iss: String,
    /// The client.
    pub aud: ClientId,
    /// The person, as this client knows them.
    pub sub: String,
    /// The person's object id.
    pub oid: Uuid,
    /// The tenant.
    pub tid: Uuid,
    /// The session.
    #[serde(default)]
    pub sid: Option<Uuid>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scope_is_held_only_as_a_whole_word() {
        let json = r#"{"iss":"i","aud":"a","exp":1,"iat":1,"sub":"s","oid":"00000000-0000-0000-0000-000000000007",
            "tid":"00000000-0000-0000-0000-000000000007","azp":"00000000-0000-0000-0000-000000000007","scp":"openid profile","uti":"u"}"#;
        let token: PresentedAccessToken = serde_json::from_str(json).unwrap();
        assert!(token.has_scope("openid") && token.has_scope("profile"));
        assert!(!token.has_scope("prof") && !token.has_scope("openid profile") && !token.has_scope("email"));
    }
}
