//! What a client asks for itself (RFC 6749 §4.4.2).

use super::{field::scope, narrowing::Narrowing};
use crate::{
    errors::OAuthError,
    parameters::Parameters,
    scope::{DEFAULT, Scopes},
};

/// A client's request for itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientCredentialsGrant {
    /// The resource's `.default`.
    pub scope: Scopes,
    /// The resource that it names besides, or in place of a scope (RFC 8707 §2.2).
    pub resource: Option<String>,
}

impl ClientCredentialsGrant {
    /// Reads the grant's parameters.
    pub fn parse(parameters: &Parameters) -> Result<Self, OAuthError> {
        let resource = Narrowing::parse(parameters)?.resource;
        let scope = match (scope(parameters)?, &resource) {
            (Some(scope), _) => scope,
            (None, Some(resource)) => Scopes::parse(&format!("{resource}/{DEFAULT}"))?,
            (None, None) => return Err(OAuthError::missing_parameter("scope")),
        };
        Ok(Self { scope, resource })
    }
}
