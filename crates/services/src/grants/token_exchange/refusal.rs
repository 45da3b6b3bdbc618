//! What is wrong with a token that is to be exchanged, in the words of the specification.

use crate::grants::traded::NotTradable;
use vestibule_protocol::errors::OAuthError;

/// RFC 8693 §2.2.2: what is wrong with a token makes the request invalid.
pub(super) fn refusal(reason: NotTradable, parameter: &'static str) -> OAuthError {
    match reason {
        NotTradable::Expired => OAuthError::expired_token_for_exchange(parameter),
        NotTradable::IdToken => OAuthError::id_token_for_exchange(),
        NotTradable::NotValid | NotTradable::OfApplication | NotTradable::Revoked | NotTradable::Disabled => {
            OAuthError::unacceptable_token(parameter)
        }
    }
}
