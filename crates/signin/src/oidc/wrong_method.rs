//! What endpoints that clients call themselves answer to another method than theirs.

use super::errors;
use crate::{SignIn, incoming::Incoming};
use axum::{
    extract::State,
    response::{IntoResponse, Response},
};
use http::StatusCode;
use vestibule_protocol::errors::OAuthError;

/// The error for programs (RFC 9110 §15.5.6); the router adds `Allow`. Somebody who opens the endpoint in a browser gets the page
/// that the edge has for it.
pub(crate) async fn wrong_method(State(app): State<SignIn>, incoming: Incoming) -> Response {
    if incoming.accepts("text/html") {
        return StatusCode::METHOD_NOT_ALLOWED.into_response();
    }
    errors::json(&OAuthError::wrong_method(), &incoming, &app.platform)
}
