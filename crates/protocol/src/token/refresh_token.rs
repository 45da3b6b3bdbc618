//! What comes with a refresh token (RFC 6749 §6).

use super::{
    field::{presented, scope},
    narrowing::Narrowing,
};
use crate::{errors::OAuthError, parameters::Parameters, scope::Scopes, secret::Secret};

/// A refresh token with what may come along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefreshTokenGrant {
    /// The refresh token.
    pub refresh_token: Secret<String>,
    /// Which of the granted scopes the access token shall have.
    pub scope: Option<Scopes>,
    /// What else narrows the access token.
    pub narrowing: Narrowing,
}

impl RefreshTokenGrant {
    /// Reads the grant's parameters.
    pub fn parse(parameters: &Parameters) -> Result<Self, OAuthError> {
        Ok(Self {
            refresh_token: presented(parameters, "refresh_token")?,
            scope: scope(parameters)?,
            narrowing: Narrowing::parse(parameters)?,
        })
    }
}
