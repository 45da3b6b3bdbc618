//! What a client asks for itself (RFC 6749 §4.4.2).

use super::request::scope;
use crate::{errors::OAuthError, parameters::Parameters, scope::Scopes};

/// A client's request for itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientCredentialsGrant {
    /// The resource's `.default`.
    pub scope: Scopes,
}

impl ClientCredentialsGrant {
    /// Reads the grant's parameters.
    pub fn parse(parameters: &Parameters) -> Result<Self, OAuthError> {
        Ok(Self { scope: scope(parameters)?.ok_or_else(|| OAuthError::missing_parameter("scope"))? })
    }
}
