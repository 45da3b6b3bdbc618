//! Tokens straight from the authorization endpoint only where the application has switched them on.

use super::Asked;
use vestibule_protocol::errors::OAuthError;

/// RFC 9700 §2.1.2. An access token from here is bound to nothing, so none is issued where tokens must be bound.
pub(super) fn check(asked: &Asked<'_>) -> Result<(), OAuthError> {
    let kind = asked.request.response_type;
    let application = &asked.client.application;
    let allowed = application.implicit_grant_settings;
    let must_be_bound = application.sender_constraint.dpop_bound_access_tokens
        || application.sender_constraint.tls_client_certificate_bound_access_tokens;
    let id_token = !kind.has_id_token() || allowed.enable_id_token_issuance;
    let access_token = !kind.has_token() || (allowed.enable_access_token_issuance && !must_be_bound);
    if id_token && access_token { Ok(()) } else { Err(OAuthError::response_type_not_enabled(kind.as_str())) }
}
