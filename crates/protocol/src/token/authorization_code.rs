//! What comes with an authorization code (RFC 6749 §4.1.3, RFC 7636 §4.5).

use super::{
    field::{presented, scope},
    narrowing::Narrowing,
};
use crate::{
    errors::OAuthError, parameters::Parameters, pkce::CodeVerifier, redirect_uri::RedirectUri, scope::Scopes,
    secret::Secret,
};

/// A code with what must come along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthorizationCodeGrant {
    /// The authorization code.
    pub code: Secret<String>,
    /// The redirect URI of the authorization request, when the client repeats it.
    pub redirect_uri: Option<RedirectUri>,
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
            redirect_uri: redirect_uri(parameters)?,
            code_verifier: code_verifier(parameters)?,
            scope: scope(parameters)?,
            narrowing: Narrowing::parse(parameters)?,
        })
    }
}

fn redirect_uri(parameters: &Parameters) -> Result<Option<RedirectUri>, OAuthError> {
    let read = |text| RedirectUri::parse(text).map_err(|_| OAuthError::redirect_uri_differs());
    parameters.get("redirect_uri").map(read).transpose()
}

fn code_verifier(parameters: &Parameters) -> Result<Option<CodeVerifier>, OAuthError> {
    let read = |text| CodeVerifier::parse(text).ok_or_else(OAuthError::pkce_mismatch);
    parameters.get("code_verifier").map(read).transpose()
}
