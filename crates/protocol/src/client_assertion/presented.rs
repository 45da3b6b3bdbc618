//! An assertion as it is sent.

use crate::{
    client_id::ClientId,
    errors::OAuthError,
    jose::{JwtError, MAX_TOKEN, PeerJwt},
    parameters::Parameters,
    secret::Secret,
};
use serde::Deserialize;

/// The one `client_assertion_type` (RFC 7523 §2.2).
pub const CLIENT_ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// A client assertion, not yet believed. It is as good as a password until it has been spent, so it can't be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientAssertion {
    token: Secret<String>,
}

/// What names the client.
#[derive(Deserialize)]
struct Subject {
    #[serde(default)]
    sub: Option<String>,
}

impl ClientAssertion {
    /// Reads `client_assertion` and `client_assertion_type`; `None` without either.
    ///
    /// # Errors
    /// When one stands without the other, or the type is not [`CLIENT_ASSERTION_TYPE`].
    pub fn parse(parameters: &Parameters) -> Result<Option<Self>, OAuthError> {
        match (parameters.get("client_assertion"), parameters.get("client_assertion_type")) {
            (None, None) => Ok(None),
            (None, Some(_)) => Err(OAuthError::missing_parameter("client_assertion")),
            (Some(_), None) => Err(OAuthError::missing_parameter("client_assertion_type")),
            (Some(token), Some(CLIENT_ASSERTION_TYPE)) if token.len() <= MAX_TOKEN => {
                Ok(Some(Self { token: Secret::new(token.to_owned()) }))
            }
            (Some(_), Some(CLIENT_ASSERTION_TYPE)) => Err(OAuthError::malformed_client_assertion()),
            (Some(_), Some(_)) => Err(OAuthError::unknown_client_assertion_type()),
        }
    }

    /// The client that it claims to be of: RFC 7523 §3, item 2, B: its subject. For requests without `client_id`.
    pub fn claimed_client_id(&self) -> Option<ClientId> {
        let token = PeerJwt::parse(self.token.reveal()).ok()?;
        ClientId::parse(&token.unverified::<Subject>().ok()?.sub?)
    }

    /// The token. Its type is `JWT`, `client-authentication+jwt`, or not said.
    pub fn read(&self) -> Result<PeerJwt<'_>, OAuthError> {
        let token = PeerJwt::parse(self.token.reveal()).map_err(refusal)?;
        match token.typ().as_deref() {
            None | Some("jwt" | "client-authentication+jwt") => Ok(token),
            Some(_) => Err(OAuthError::malformed_client_assertion()),
        }
    }
}

/// What a client is told of a token that does not verify.
pub fn refusal(error: JwtError) -> OAuthError {
    match error {
        JwtError::BadSignature | JwtError::WrongAlgorithm => OAuthError::client_assertion_signature(),
        JwtError::UnknownKey => OAuthError::client_assertion_key_unknown(),
        JwtError::ExpiredKey => OAuthError::client_assertion_key_expired(),
        _ => OAuthError::malformed_client_assertion(),
    }
}
