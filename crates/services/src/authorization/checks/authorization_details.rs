//! What a client wants to do in so many words is understood by an API.

use super::Asked;
use crate::authorization::details;
use vestibule_protocol::errors::OAuthError;

/// RFC 9396 §5.
pub(super) fn check(asked: &Asked<'_>) -> Result<(), OAuthError> {
    match &asked.request.authorization_details {
        Some(details) => details::check(&asked.cx.tenant, details),
        None => Ok(()),
    }
}
