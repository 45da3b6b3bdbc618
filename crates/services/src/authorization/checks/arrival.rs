//! A request comes by the way that the application has registered.

use super::Asked;
use vestibule_protocol::errors::OAuthError;

/// RFC 9126 §5 and RFC 9101 §10.5; FAPI 2.0 Security Profile §5.3.2.2 and Message Signing §5.3.1.
pub(super) fn check(asked: &Asked<'_>) -> Result<(), OAuthError> {
    let application = &asked.client.application;
    let profile = application.security_profile;
    if (application.require_pushed_authorization_requests || profile.is_fapi2()) && !asked.arrival.pushed {
        return Err(OAuthError::pushed_request_needed());
    }
    if (application.request_object.required || profile.signs_messages()) && !asked.arrival.signed {
        return Err(OAuthError::signed_request_needed());
    }
    Ok(())
}
