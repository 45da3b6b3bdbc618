//! What a client that nobody vouches for may not do.

use vestibule_domain::application::Application;
use vestibule_protocol::{errors::OAuthError, token::Grant};

/// Whoever registered itself, or describes itself by a document, signs people in by codes: it is nobody of its own, and acts for nobody by tokens of others.
pub(super) fn check(client: &Application, grant: &Grant) -> Result<(), OAuthError> {
    match (client.is_vouched_for(), grant) {
        (true, _) | (false, Grant::AuthorizationCode(_) | Grant::RefreshToken(_)) => Ok(()),
        (false, _) => Err(OAuthError::grant_type_not_allowed()),
    }
}
