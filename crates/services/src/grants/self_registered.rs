//! What a client that registered itself may not do.

use vestibule_domain::application::Application;
use vestibule_protocol::{errors::OAuthError, token::Grant};

/// Whoever registered itself signs people in by codes: it is nobody of its own, and acts for nobody by tokens of others.
pub(super) fn check(client: &Application, grant: &Grant) -> Result<(), OAuthError> {
    match (&client.registration, grant) {
        (None, _) | (Some(_), Grant::AuthorizationCode(_) | Grant::RefreshToken(_)) => Ok(()),
        (Some(_), _) => Err(OAuthError::grant_type_not_allowed()),
    }
}
