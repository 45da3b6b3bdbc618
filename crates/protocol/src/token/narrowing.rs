//! What a token request may narrow its grant by, besides a scope.

use crate::{authorization_details::AuthorizationDetails, errors::OAuthError, parameters::Parameters};

/// For which resource and which details the access token shall be. Neither, for most.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Narrowing {
    /// The one resource that it is for (RFC 8707 §2.2).
    pub resource: Option<String>,
    /// Which of the granted details it shall have (RFC 9396 §6).
    pub authorization_details: Option<AuthorizationDetails>,
}

impl Narrowing {
    /// Reads both. A token is for one resource, so a second one is refused.
    pub fn parse(parameters: &Parameters) -> Result<Self, OAuthError> {
        let mut resources = parameters.all("resource");
        let resource = resources.next().map(str::to_owned);
        if resources.next().is_some() {
            return Err(OAuthError::one_resource_at_a_time());
        }
        let details = parameters.get("authorization_details").map(AuthorizationDetails::parse).transpose()?;
        Ok(Self { resource, authorization_details: details })
    }

    /// Whether nothing is narrowed.
    pub const fn is_empty(&self) -> bool {
        self.resource.is_none() && self.authorization_details.is_none()
    }
}
