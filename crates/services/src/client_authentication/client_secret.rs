//! `client_secret_basic` and `client_secret_post` (RFC 6749 §2.3.1).

use vestibule_domain::{
    application::{Application, ClientSecret, SecretMatch},
    clock::Timestamp,
};
use vestibule_protocol::errors::OAuthError;

/// Whether the secret is one of the application's, in force.
pub(super) fn check(application: &Application, secret: &str, now: Timestamp) -> Result<(), OAuthError> {
    if application.secrets.is_empty() {
        return Err(OAuthError::credential_of_public_client());
    }
    match ClientSecret::find(&application.secrets, secret, now) {
        SecretMatch::Valid => Ok(()),
        SecretMatch::Expired => Err(OAuthError::expired_client_secret()),
        SecretMatch::Unknown => Err(OAuthError::wrong_client_secret()),
    }
}
