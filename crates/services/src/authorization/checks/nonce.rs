//! An id token that comes through the browser answers one request only.

use super::Asked;
use vestibule_protocol::{errors::OAuthError, scope::OPENID};

/// OpenID Connect Core §3.2.2.1 and §3.3.2.11: such an id token needs a `nonce`, and is asked for by `openid`.
pub(super) fn check(asked: &Asked<'_>) -> Result<(), OAuthError> {
    let request = asked.request;
    if !request.response_type.has_id_token() {
        return Ok(());
    }
    if request.nonce.is_none() {
        return Err(OAuthError::missing_parameter("nonce"));
    }
    if request.scope.contains(OPENID) { Ok(()) } else { Err(OAuthError::openid_scope_needed()) }
}
