//! Signing up.

use super::act::Act;
use axum::response::Response;
use vestibule_protocol::native::{ChallengeRequest, SignUpContinueRequest, SignUpStartRequest};
use vestibule_services::native;

/// `POST /{tenant}/signup/v1.0/start`
pub(crate) async fn start(act: Act<SignUpStartRequest>) -> Response {
    act.answer(native::sign_up_start(act.cx(), &act.message, act.caller()).await)
}

/// `POST /{tenant}/signup/v1.0/challenge`
pub(crate) async fn challenge(act: Act<ChallengeRequest>) -> Response {
    act.answer(native::sign_up_challenge(act.cx(), &act.message, act.caller(), &act.language()).await)
}

/// `POST /{tenant}/signup/v1.0/continue`
pub(crate) async fn continue_with(act: Act<SignUpContinueRequest>) -> Response {
    act.answer(native::sign_up_continue(act.cx(), &act.message, act.caller(), &act.language()).await)
}
