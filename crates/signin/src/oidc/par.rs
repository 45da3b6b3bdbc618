//! The pushed authorization request endpoint (RFC 9126).

use super::{
    client_request::{ClientEndpoint, ClientForm, Posted},
    dpop_nonce::offer_nonce,
};
use axum::{Json, response::Response};
use http::StatusCode;
use vestibule_http::Endpoint;
use vestibule_services::{
    pushed_requests,
    trace::{Decision, Step},
};

const ENDPOINT: ClientEndpoint = ClientEndpoint { limit: Endpoint::Token, for_pages: true };

/// `POST /{tenant}/oauth2/v2.0/par`
pub(crate) async fn par(posted: Posted) -> Response {
    let (request, ClientForm { client, parameters }) = match posted.open(ENDPOINT, ClientForm::read).await {
        Ok(opened) => opened,
        Err(response) => return *response,
    };
    let pushed = pushed_requests::push(&request.cx, &client, &parameters, &request.caller).await;
    if let Err(refusal) = &pushed {
        request.cx.trace.record(Decision::refused_with(Step::PushedRequest, refusal));
    }
    let mut response = request.answer(pushed.map(|pushed| (StatusCode::CREATED, Json(pushed))));
    if request.caller.proof.is_some() {
        offer_nonce(response.headers_mut(), &request.cx);
    }
    response
}
