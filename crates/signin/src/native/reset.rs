//! Choosing a new password in place of a forgotten one.

use super::{NAMING, STEP, answer::answer, language::language};
use crate::{SignIn, incoming::Incoming};
use axum::{
    extract::{Path, State},
    response::Response,
};
use bytes::Bytes;
use vestibule_protocol::native::{
    ChallengeRequest, ContinuingRequest, Initiation, ResetContinueRequest, SubmitPasswordRequest,
};
use vestibule_services::native;

/// `POST /{tenant}/resetpassword/v1.0/start`
pub(crate) async fn start(
    State(app): State<SignIn>,
    Path(segment): Path<String>,
    incoming: Incoming,
    body: Bytes,
) -> Response {
    let read = |form, authorization: Option<&[u8]>| Initiation::parse(&form, authorization);
    let (request, message) = match NAMING.open(&app, &segment, &incoming, &body, read).await {
        Ok(opened) => opened,
        Err(response) => return *response,
    };
    let answered = native::reset_start(&request.cx, &message, &request.caller).await;
    answer(&request, &incoming, answered)
}

/// `POST /{tenant}/resetpassword/v1.0/challenge`
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
    let answered = native::reset_challenge(&request.cx, &message, &request.caller, &language).await;
    answer(&request, &incoming, answered)
}

/// `POST /{tenant}/resetpassword/v1.0/continue`
pub(crate) async fn prove(
    State(app): State<SignIn>,
    Path(segment): Path<String>,
    incoming: Incoming,
    body: Bytes,
) -> Response {
    let read = |form, authorization: Option<&[u8]>| ResetContinueRequest::parse(&form, authorization);
    let (request, message) = match STEP.open(&app, &segment, &incoming, &body, read).await {
        Ok(opened) => opened,
        Err(response) => return *response,
    };
    let answered = native::reset_continue(&request.cx, &message, &request.caller).await;
    answer(&request, &incoming, answered)
}

/// `POST /{tenant}/resetpassword/v1.0/submit`
pub(crate) async fn submit(
    State(app): State<SignIn>,
    Path(segment): Path<String>,
    incoming: Incoming,
    body: Bytes,
) -> Response {
    let read = |form, authorization: Option<&[u8]>| SubmitPasswordRequest::parse(&form, authorization);
    let (request, message) = match STEP.open(&app, &segment, &incoming, &body, read).await {
        Ok(opened) => opened,
        Err(response) => return *response,
    };
    let language = language(&request, &incoming);
    let answered = native::reset_submit(&request.cx, &message, &request.caller, &language).await;
    answer(&request, &incoming, answered)
}

/// `POST /{tenant}/resetpassword/v1.0/poll_completion`
pub(crate) async fn poll_completion(
    State(app): State<SignIn>,
    Path(segment): Path<String>,
    incoming: Incoming,
    body: Bytes,
) -> Response {
    let read = |form, authorization: Option<&[u8]>| ContinuingRequest::parse(&form, authorization);
    let (request, message) = match STEP.open(&app, &segment, &incoming, &body, read).await {
        Ok(opened) => opened,
        Err(response) => return *response,
    };
    let answered = native::reset_poll(&request.cx, &message, &request.caller).await;
    answer(&request, &incoming, answered)
}
