//! What a client is told of an assertion that is not believed.

use crate::peer_keys::PeerRefusal;
use vestibule_protocol::{client_assertion::refusal, errors::OAuthError};

/// The error that the client gets.
pub(super) fn told(error: PeerRefusal) -> OAuthError {
    match error {
        PeerRefusal::Token(error) => refusal(error),
        PeerRefusal::Unreachable => OAuthError::keys_not_reachable(),
    }
}
