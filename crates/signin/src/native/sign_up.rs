//! Signing up.

use super::{NAMING, STEP, answer::answer, language::language};
use crate::{SignIn, incoming::Incoming};
use axum::{
    extract::{Path, State},
    response::Response,
};
use bytes::Bytes;
use vestibule_protocol::native::{ChallengeRequest, SignUpContinueRequest, SignUpStartRequest};
use vestibule_services::native;

/// `POST /{tenant}/signup/v1.0/start`
pub(crate) async fn start(
    State(app): State<SignIn>,
    Path(segment): Path<String>,
    incoming: Incoming,
    body: Bytes,
) -> Response {
    let read = |form, authorization: Option<&[u8]>| SignUpStartRequest::parse(&form, authorization);
    let (request, message) = match NAMING.open(&app, &segment, &incoming, &body, read).await {
        Ok(opened) => opened,
        Err(response) => return *response,
    };
    let answered = native::sign_up_start(&request.cx, &message, &request.caller).await;
    answer(&request, &incoming, answered)
}

/// `POST /{tenant}/signup/v1.0/challenge`
pub(crate) async fn challenge(
    State(app): State<SignIn>,
    Path(segment): Path<String>,
    incoming: Incoming,
    body: Bytes,
) -> Response {
    let read = |form, authorization: Option<&[u8]>| ChallengeRequest::parse(&form, authorization);
    let (request, message) = match STEP.open(&app, &segment, &incoming, &body, read).await {
        Ok(opened) => opened,
        Err(response) => return *response,
    };
    let language = language(&request, &incoming);
    let answered = native::sign_up_challenge(&request.cx, &message, &request.caller, &language).await;
    answer(&request, &incoming, answered)
}

/// `POST /{tenant}/signup/v1.0/continue`
pub(crate) async fn continue_with(
    State(app): State<SignIn>,
    Path(segment): Path<String>,
    incoming: Incoming,
    body: Bytes,
) -> Response {
    let read = |form, authorization: Option<&[u8]>| SignUpContinueRequest::parse(&form, authorization);
    let (request, message) = match STEP.open(&app, &segment, &incoming, &body, read).await {
        Ok(opened) => opened,
        Err(response) => return *response,
    };
    let language = language(&request, &incoming);
    let answered = native::sign_up_continue(&request.cx, &message, &request.caller, &language).await;
    answer(&request, &incoming, answered)
}
