//! A request that its client has signed (CIBA §7.1.1).

use crate::{
    client_authentication::CLIENT_AUTHENTICATION_PARAMETERS, errors::OAuthError, jose::PeerJwt, parameters::Parameters,
    request_object::refusal,
};
use serde_json::{Map, Value};

/// Claims that a signed request can't do without (§7.1.1), beside its parameters.
const NEEDED: [&str; 6] = ["iss", "aud", "exp", "iat", "nbf", "jti"];

/// A signed request, read but not believed.
#[derive(Clone, Debug)]
pub struct SignedRequest<'a> {
    token: PeerJwt<'a>,
}

impl<'a> SignedRequest<'a> {
    /// Reads `request`; none where the form has none. Parameters of the request stand inside then, and nowhere else.
    pub fn parse(parameters: &'a Parameters) -> Result<Option<Self>, OAuthError> {
        let Some(text) = parameters.get("request") else { return Ok(None) };
        let allowed = |name: &str| name == "request" || CLIENT_AUTHENTICATION_PARAMETERS.contains(&name);
        if parameters.iter().any(|(name, value)| !allowed(name) && !value.is_empty()) {
            return Err(OAuthError::malformed_request_object());
        }
        Ok(Some(Self { token: PeerJwt::parse(text).map_err(refusal)? }))
    }

    /// The signed token.
    pub const fn token(&self) -> &PeerJwt<'a> {
        &self.token
    }

    /// Whether the claims are all there that make it a request of one client, for one server, in time and once.
    pub fn check_claims(claims: &Map<String, Value>) -> Result<(), OAuthError> {
        if NEEDED.iter().all(|name| claims.contains_key(*name)) {
            Ok(())
        } else {
            Err(OAuthError::malformed_request_object())
        }
    }
}
