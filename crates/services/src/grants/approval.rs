//! Whether what a customer approved in a session still counts when it is redeemed.

use vestibule_protocol::errors::OAuthError;
use vestibule_storage::sessions::Redeemer;

/// The account is enabled, nothing has ended everything of it, and the session in which it was approved has not been ended:
/// whoever ends a session ends what waits to be redeemed, too.
pub(super) fn still_stands(redeemer: &Redeemer, security_version: i64) -> Result<(), OAuthError> {
    if !redeemer.user.enabled {
        return Err(OAuthError::account_disabled());
    }
    if redeemer.session_ended || redeemer.user.security_version != security_version {
        return Err(OAuthError::revoked_grant());
    }
    Ok(())
}
