//! A request object as it is sent.

use crate::{
    errors::OAuthError,
    jose::{JwtError, PeerJwt},
};

/// The type of a request object (RFC 9101 §10.8).
const TYPE: &str = "oauth-authz-req+jwt";

/// A request object, read but not believed.
#[derive(Clone, Debug)]
pub struct RequestObject<'a> {
    token: PeerJwt<'a>,
}

impl<'a> RequestObject<'a> {
    /// Reads `request`. Its type is `oauth-authz-req+jwt`, `JWT` or none: even FAPI 2.0 Message Signing (§5.3.1) takes what it does
    /// not demand.
    pub fn parse(text: &'a str) -> Result<Self, OAuthError> {
        let token = PeerJwt::parse(text).map_err(refusal)?;
        match token.typ().as_deref() {
            Some(TYPE | "jwt") | None => Ok(Self { token }),
            Some(_) => Err(OAuthError::malformed_request_object()),
        }
    }

    /// The signed token.
    pub const fn token(&self) -> &PeerJwt<'a> {
        &self.token
    }
}

/// What a client is told of an object that does not verify.
pub fn refusal(error: JwtError) -> OAuthError {
    match error {
        JwtError::BadSignature | JwtError::WrongAlgorithm | JwtError::UnknownKey | JwtError::ExpiredKey => {
            OAuthError::request_object_signature()
        }
        _ => OAuthError::malformed_request_object(),
    }
}
