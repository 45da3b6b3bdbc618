//! What clients are refused, in the log: whoever builds an application looks there first. The lines have a target of their own, so
//! that they can be shown or left out apart from all others.

use vestibule_protocol::errors::{ErrorCode, OAuthError};

/// Logs a refusal with its reason, under the request's correlation id. A device that asks again is refused nothing, and whoever
/// asks too often shall not fill the log, too.
pub(crate) fn tell(error: &OAuthError) {
    let waits = matches!(error.code, ErrorCode::AuthorizationPending | ErrorCode::SlowDown);
    if !waits && error.http_status() != 429 {
        tracing::info!(error = error.code.as_str(), number = error.number, reason = &*error.description, "refused");
    }
}
