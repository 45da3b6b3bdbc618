//! The claims request can be read, and what is essential in it can be met.

use super::Asked;
use crate::tokens::ACR;
use vestibule_protocol::{claims::ClaimsRequest, errors::OAuthError};

/// OpenID Connect Core §5.5.1.1: an essential `acr` that no sign-in here reaches is told before anybody signs in. `acr_values`
/// only prefers.
pub(super) fn check(asked: &Asked<'_>) -> Result<(), OAuthError> {
    let Some(claims) = &asked.request.claims else { return Ok(()) };
    if ClaimsRequest::parse(claims)?.is_met_by(ACR) { Ok(()) } else { Err(OAuthError::authentication_context_unmet()) }
}
