//! What the application's security profile demands of a request.

use super::Asked;
use vestibule_domain::application::Platform;
use vestibule_protocol::{authorization::ResponseType, errors::OAuthError};

/// FAPI 2.0 Security Profile §5.3.2.2, Message Signing §5.4.1.
pub(super) fn check(asked: &Asked<'_>) -> Result<(), OAuthError> {
    let profile = asked.client.application.security_profile;
    if !profile.is_fapi2() {
        return Ok(());
    }
    let request = asked.request;
    let demands = [
        (request.response_type == ResponseType::Code, "the response type code"),
        (request.code_challenge.is_some(), "a code_challenge with the method S256"),
        (request.redirect.was_sent, "the parameter redirect_uri"),
        (asked.client.platform == Platform::Web, "a confidential client"),
        (!profile.signs_messages() || request.redirect.response_mode.is_signed(), "a signed response mode"),
    ];
    match demands.into_iter().find(|(met, _)| !met) {
        Some((_, demand)) => Err(OAuthError::security_profile(demand)),
        None => Ok(()),
    }
}
