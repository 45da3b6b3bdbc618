//! The response as a JWT.

use crate::{authorization::ResponseParameters, client_id::ClientId};
use serde::{Serialize, Serializer, ser::SerializeMap as _};

/// How long a response counts, in seconds: as long as a browser may need to bring it. JARM §2.1 recommends ten minutes at most.
pub const LIFETIME_SECONDS: i64 = 300;

/// The claims of a response (JARM §2.1).
#[derive(Clone, Copy)]
pub struct SignedResponse<'a> {
    /// The issuer.
    pub issuer: &'a str,
    /// The client that the response is for.
    pub audience: &'a ClientId,
    /// The present, in seconds since 1970-01-01 UTC.
    pub now_seconds: i64,
    /// What the response says, whose own `iss` is the issuer's.
    pub parameters: &'a ResponseParameters,
}

impl Serialize for SignedResponse<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut claims = serializer.serialize_map(None)?;
        claims.serialize_entry("iss", self.issuer)?;
        claims.serialize_entry("aud", self.audience)?;
        claims.serialize_entry("iat", &self.now_seconds)?;
        claims.serialize_entry("exp", &self.now_seconds.saturating_add(LIFETIME_SECONDS))?;
        for (name, value) in self.parameters.iter().filter(|(name, _)| *name != "iss") {
            // RFC 6749 §4.2.2: a number, which a JWT can say as one.
            match (*name, value.parse::<u32>()) {
                ("expires_in", Ok(seconds)) => claims.serialize_entry(name, &seconds)?,
                _ => claims.serialize_entry(name, value)?,
            }
        }
        claims.end()
    }
}

/// What travels in place of the parameters that a token says.
pub fn signed(token: String) -> ResponseParameters {
    vec![("response", token)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use uuid::Uuid;

    #[test]
    fn the_claims_are_the_parameters_for_one_client_and_a_short_time() {
        let parameters = vec![("code", "c".to_owned()), ("expires_in", "60".to_owned()), ("iss", "other".to_owned())];
        let client = ClientId::from(Uuid::nil());
        let claims = SignedResponse { issuer: "i", audience: &client, now_seconds: 10, parameters: &parameters };
        assert_eq!(
            serde_json::to_value(claims).unwrap(),
            json!({"iss": "i", "aud": Uuid::nil(), "iat": 10, "exp": 310, "code": "c", "expires_in": 60})
        );
    }
}
