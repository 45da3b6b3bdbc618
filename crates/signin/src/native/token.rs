//! Tokens for an app, at the token endpoint.

use super::answer::respond;
use crate::oidc::{ClientRequest, Tokens, rate_limited};
use axum::response::Response;
use vestibule_http::Endpoint;
use vestibule_protocol::native::NativeTokenRequest;
use vestibule_services::native;

/// Answers a token request of an app. It may try a password or a code, which counts as the forms of the pages do.
pub(crate) async fn redeem(request: &ClientRequest, message: &NativeTokenRequest) -> Response {
    let ClientRequest { app, incoming, .. } = request;
    if let Err(limit) = app.count(Endpoint::Form, &request.cx, incoming) {
        return request.readable(rate_limited(&limit, incoming, &app.platform));
    }
    let answered = native::redeem(&request.cx, message, &request.caller).await;
    respond(request, answered.map(|tokens| Tokens(*tokens)))
}
