//! Choosing a new password in place of a forgotten one.

use super::act::Act;
use axum::response::Response;
use vestibule_protocol::native::{
    ChallengeRequest, ContinuingRequest, Initiation, ResetContinueRequest, SubmitPasswordRequest,
};
use vestibule_services::native;

/// `POST /{tenant}/resetpassword/v1.0/start`
pub(crate) async fn start(act: Act<Initiation>) -> Response {
    act.answer(native::reset_start(act.cx(), &act.message, act.caller()).await)
}

/// `POST /{tenant}/resetpassword/v1.0/challenge`
pub(crate) async fn challenge(act: Act<ChallengeRequest>) -> Response {
    act.answer(native::reset_challenge(act.cx(), &act.message, act.caller(), &act.language()).await)
}

/// `POST /{tenant}/resetpassword/v1.0/continue`
pub(crate) async fn prove(act: Act<ResetContinueRequest>) -> Response {
    act.answer(native::reset_continue(act.cx(), &act.message, act.caller()).await)
}

/// `POST /{tenant}/resetpassword/v1.0/submit`
pub(crate) async fn submit(act: Act<SubmitPasswordRequest>) -> Response {
    act.answer(native::reset_submit(act.cx(), &act.message, act.caller(), &act.language()).await)
}

/// `POST /{tenant}/resetpassword/v1.0/poll_completion`
pub(crate) async fn poll_completion(act: Act<ContinuingRequest>) -> Response {
    act.answer(native::reset_poll(act.cx(), &act.message, act.caller()).await)
}
