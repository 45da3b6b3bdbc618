//! What comes with an authorization code (RFC 6749 §4.1.3, RFC 7636 §4.5).

use super::{
    field::{presented, scope},
    narrowing::Narrowing,
};
use crate::{errors::OAuthError, parameters::Parameters, pkce::CodeVerifier, scope::Scopes, secret::Secret};

/// A code with what must come along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthorizationCodeGrant {
    /// The authorization code.
    pub code: Secret<String>,
    /// The redirect URI of the authorization request, when the client repeats it: compared with that one, and so not read.
    pub redirect_uri: Option<String>,
    /// The proof of possession, when the client sends one.
    pub code_verifier: Option<CodeVerifier>,
    /// Which of the granted scopes the access token shall have.
    pub scope: Option<Scopes>,
    /// What else narrows the access token.
    pub narrowing: Narrowing,
}

impl AuthorizationCodeGrant {
    /// Reads the grant's parameters.
    pub fn parse(parameters: &Parameters) -> Result<Self, OAuthError> {
        Ok(Self {
            code: presented(parameters, "code")?,
            redirect_uri: parameters.get("redirect_uri").map(str::to_owned),
            code_verifier: code_verifier(parameters)?,
            scope: scope(parameters)?,
            narrowing: Narrowing::parse(parameters)?,
        })
    }
}

fn code_verifier(parameters: &Parameters) -> Result<Option<CodeVerifier>, OAuthError> {
    let read = |text| CodeVerifier::parse(text).ok_or_else(OAuthError::pkce_mismatch);
    parameters.get("code_verifier").map(read).transpose()
}
