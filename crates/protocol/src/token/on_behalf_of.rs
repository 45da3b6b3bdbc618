//! On-behalf-of: an API trades the token that it was called with for one of another API (RFC 7521 §4.1 in the form of
//! wire.md §3).

use super::field::{presented, scope};
use crate::{errors::OAuthError, parameters::Parameters, scope::Scopes, secret::Secret};

/// The one use of an assertion that is served.
const ON_BEHALF_OF: &str = "on_behalf_of";

/// A token that an API was called with, and what the API wants in the caller's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnBehalfOfGrant {
    /// The access token that the API was called with.
    pub assertion: Secret<String>,
    /// Delegated scopes of one other API.
    pub scope: Scopes,
}

impl OnBehalfOfGrant {
    /// Reads the grant's parameters.
    pub fn parse(parameters: &Parameters) -> Result<Self, OAuthError> {
        if parameters.require("requested_token_use")? != ON_BEHALF_OF {
            return Err(OAuthError::bad_parameter("requested_token_use"));
        }
        // SAML assertions are asked for by it.
        if parameters.get("requested_token_type").is_some() {
            return Err(OAuthError::bad_parameter("requested_token_type"));
        }
        Ok(Self {
            assertion: presented(parameters, "assertion")?,
            scope: scope(parameters)?.ok_or_else(|| OAuthError::missing_parameter("scope"))?,
        })
    }
}
