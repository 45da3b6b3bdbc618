//! A request comes by the way that the application has registered.

use super::Asked;
use crate::authorization::arrival::must_push;
use vestibule_protocol::errors::OAuthError;

/// RFC 9126 §5 and RFC 9101 §10.5; FAPI 2.0 Message Signing §5.3.1.
pub(super) fn check(asked: &Asked<'_>) -> Result<(), OAuthError> {
    let application = &asked.client.application;
    if must_push(application) && !asked.arrival.pushed {
        return Err(OAuthError::pushed_request_needed());
    }
    if (application.request_object.required || application.security_profile.signs_messages()) && !asked.arrival.signed {
        return Err(OAuthError::signed_request_needed());
    }
    Ok(())
}
