//! Methods for a second factor: which there are, and registering one.

use super::{STEP, answer::answer};
use crate::{SignIn, incoming::Incoming};
use axum::{
    extract::{Path, State},
    response::Response,
};
use bytes::Bytes;
use vestibule_protocol::native::{
    ContinuingRequest, IntrospectResponse, RegistrationChallengeRequest, RegistrationContinueRequest,
};
use vestibule_services::native;

/// Whether the body of a request to the introspection endpoint, which APIs use too (RFC 7662), is an app's question.
pub(crate) fn is_of_app(body: &[u8]) -> bool {
    body.split(|byte| *byte == b'&').any(|pair| pair.starts_with(b"continuation_token="))
}

/// `POST /{tenant}/oauth2/v2.0/introspect`, where an app asks
pub(crate) async fn second_factors(app: &SignIn, segment: &str, incoming: &Incoming, body: &[u8]) -> Response {
    let read = |form, authorization: Option<&[u8]>| ContinuingRequest::parse(&form, authorization);
    let (request, message) = match STEP.open(app, segment, incoming, body, read).await {
        Ok(opened) => opened,
        Err(response) => return *response,
    };
    answer(&request, incoming, native::second_factors(&request.cx, &message, &request.caller).await)
}

/// `POST /{tenant}/register/v1.0/introspect`
pub(crate) async fn register_introspect(
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
    let answered = native::registrable_methods(&request.cx, &message, &request.caller).await;
    answer(&request, &incoming, answered)
}

/// `POST /{tenant}/register/v1.0/challenge`
pub(crate) async fn register_challenge(
    State(app): State<SignIn>,
    Path(segment): Path<String>,
    incoming: Incoming,
    body: Bytes,
) -> Response {
    let read = |form, authorization: Option<&[u8]>| RegistrationChallengeRequest::parse(&form, authorization);
    let (request, message) = match STEP.open(&app, &segment, &incoming, &body, read).await {
        Ok(opened) => opened,
        Err(response) => return *response,
    };
    let token = &message.continuation_token;
    let stopped = native::no_method_to_register(&request.cx, &message.client, token, &request.caller).await;
    let answered: Result<IntrospectResponse, _> = Err(stopped);
    answer(&request, &incoming, answered)
}

/// `POST /{tenant}/register/v1.0/continue`
pub(crate) async fn register_continue(
    State(app): State<SignIn>,
    Path(segment): Path<String>,
    incoming: Incoming,
    body: Bytes,
) -> Response {
    let read = |form, authorization: Option<&[u8]>| RegistrationContinueRequest::parse(&form, authorization);
    let (request, message) = match STEP.open(&app, &segment, &incoming, &body, read).await {
        Ok(opened) => opened,
        Err(response) => return *response,
    };
    let token = &message.continuation_token;
    let stopped = native::no_method_to_register(&request.cx, &message.client, token, &request.caller).await;
    let answered: Result<IntrospectResponse, _> = Err(stopped);
    answer(&request, &incoming, answered)
}

#[cfg(test)]
mod tests {
    use super::is_of_app;

    #[test]
    fn an_apps_question_is_told_from_an_apis() {
        assert!(is_of_app(b"client_id=x&continuation_token=y"));
        assert!(!is_of_app(b"client_id=x&token=continuation_token%3Dy&client_secret=s"));
        assert!(!is_of_app(b""));
    }
}
