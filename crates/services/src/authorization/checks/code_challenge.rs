//! Who can't prove itself proves at least that it is the one who asked.

use super::Asked;
use vestibule_domain::application::Platform;
use vestibule_protocol::errors::OAuthError;

/// RFC 9700 §2.1.1: pages and installed apps need a code challenge for their codes.
pub(super) fn check(asked: &Asked<'_>) -> Result<(), OAuthError> {
    let needed = asked.client.platform != Platform::Web && asked.request.response_type.has_code();
    if needed && asked.request.code_challenge.is_none() {
        return Err(OAuthError::missing_code_challenge());
    }
    Ok(())
}
