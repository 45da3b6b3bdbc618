//! The logout token (OpenID Connect Back-Channel Logout 1.0 §2.4).

use serde::Serialize;
use serde_json::{Map, Value};
use uuid::Uuid;

/// The member of `events` that makes a token a logout token.
pub const LOGOUT_EVENT: &str = "http://schemas.openid.net/event/backchannel-logout";
/// How long a logout token counts, in seconds: §4 recommends two minutes at most.
const LIFETIME: i64 = 120;

/// The claims of a logout token. There is no `nonce`: §2.4 forbids it, so that none is taken for an id token.
#[derive(Clone, Debug, Serialize)]
pub struct LogoutTokenClaims<'a> {
    iss: &'a str,
    sub: &'a str,
    aud: Uuid,
    iat: i64,
    exp: i64,
    jti: &'a str,
    events: Map<String, Value>,
    sid: Uuid,
}

impl<'a> LogoutTokenClaims<'a> {
    /// The claims that tell `client` of the end of `session`, whose id tokens named `issuer` and `subject`, at `now` in seconds since
    /// 1970. `jti` is the token's own.
    pub fn new(issuer: &'a str, client: Uuid, subject: &'a str, session: Uuid, jti: &'a str, now: i64) -> Self {
        let event = (LOGOUT_EVENT.to_owned(), Value::Object(Map::new()));
        Self {
            iss: issuer,
            sub: subject,
            aud: client,
            iat: now,
            exp: now.saturating_add(LIFETIME),
            jti,
            events: Map::from_iter([event]),
            sid: session,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_logout_token_holds_exactly_its_claims() {
        let claims = LogoutTokenClaims::new("https://id.example/t/v2.0", Uuid::nil(), "s", Uuid::max(), "j", 1_000);
        assert_eq!(
            serde_json::to_value(claims).unwrap(),
            serde_json::json!({
                "iss": "https://id.example/t/v2.0", "sub": "s", "aud": Uuid::nil(), "iat": 1_000, "exp": 1_120, "jti": "j",
                "events": {"http://schemas.openid.net/event/backchannel-logout": {}}, "sid": Uuid::max(),
            })
        );
    }
}
