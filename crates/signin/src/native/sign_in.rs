//! Signing in.

use super::act::Act;
use axum::response::Response;
use vestibule_protocol::native::{ChallengeRequest, Initiation};
use vestibule_services::native;

/// `POST /{tenant}/oauth2/v2.0/initiate`
pub(crate) async fn initiate(act: Act<Initiation>) -> Response {
    act.answer(native::initiate(act.cx(), &act.message, act.caller()).await)
}

/// `POST /{tenant}/oauth2/v2.0/challenge`
pub(crate) async fn challenge(act: Act<ChallengeRequest>) -> Response {
    act.answer(native::sign_in_challenge(act.cx(), &act.message, act.caller(), &act.language()).await)
}
