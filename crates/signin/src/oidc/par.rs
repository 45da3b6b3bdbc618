//! The pushed authorization request endpoint (RFC 9126).

use super::{
    client_request::{ClientEndpoint, ClientMessage},
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
use vestibule_protocol::{client_authentication::ClientAuthentication, parameters::Parameters};
use vestibule_services::pushed_requests;

const ENDPOINT: ClientEndpoint = ClientEndpoint { limit: Endpoint::Token, for_pages: true };

/// A request as it comes: what it asks for is read once its client is known.
struct Pushed {
    client: ClientAuthentication,
    parameters: Parameters,
}

impl ClientMessage for Pushed {
    fn client(&self) -> &ClientAuthentication {
        &self.client
    }
}

/// `POST /{tenant}/oauth2/v2.0/par`
pub(crate) async fn par(
    State(app): State<SignIn>,
    Path(segment): Path<String>,
    incoming: Incoming,
    body: Bytes,
) -> Response {
    let read = |parameters, authorization: Option<&[u8]>| {
        Ok(Pushed { client: ClientAuthentication::parse(&parameters, authorization)?, parameters })
    };
    let (request, Pushed { client, parameters }) = match ENDPOINT.open(&app, &segment, &incoming, &body, read).await {
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
