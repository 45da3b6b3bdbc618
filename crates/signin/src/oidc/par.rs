//! The pushed authorization request endpoint (RFC 9126).

use super::{
    client_request::{ClientEndpoint, ClientForm},
    dpop_nonce::offer_nonce,
};
use crate::{SignIn, incoming::Incoming};
use axum::{
    Json,
    extract::{Path, State},
    response::Response,
};
use bytes::Bytes;
use http::StatusCode;
use vestibule_http::Endpoint;
use vestibule_services::pushed_requests;

const ENDPOINT: ClientEndpoint = ClientEndpoint { limit: Endpoint::Token, for_pages: true };

/// `POST /{tenant}/oauth2/v2.0/par`
pub(crate) async fn par(
    State(app): State<SignIn>,
    Path(segment): Path<String>,
    incoming: Incoming,
    body: Bytes,
) -> Response {
    let opened = ENDPOINT.open(&app, &segment, &incoming, &body, ClientForm::read).await;
    let (request, ClientForm { client, parameters }) = match opened {
        Ok(opened) => opened,
        Err(response) => return *response,
    };
    let pushed = pushed_requests::push(&request.cx, &client, &parameters, &request.caller).await;
    let mut response = request.answer(pushed.map(|pushed| (StatusCode::CREATED, Json(pushed))));
    if request.caller.proof.is_some() {
        offer_nonce(response.headers_mut(), &request.cx);
    }
    response
}
