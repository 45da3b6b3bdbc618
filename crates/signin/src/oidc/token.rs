//! The token endpoint (RFC 6749 §3.2).

use super::{client_request::ClientEndpoint, dpop_nonce::offer_nonce};
use crate::{SignIn, incoming::Incoming};
use axum::{
    Json,
    extract::{Path, State},
    response::Response,
};
use bytes::Bytes;
use vestibule_http::Endpoint;
use vestibule_protocol::token::TokenRequest;
use vestibule_services::grants;

const ENDPOINT: ClientEndpoint = ClientEndpoint { limit: Endpoint::Token, for_pages: true };

/// `POST /{tenant}/oauth2/v2.0/token`
pub(crate) async fn token(
    State(app): State<SignIn>,
    Path(segment): Path<String>,
    incoming: Incoming,
    body: Bytes,
) -> Response {
    let read = |form, authorization: Option<&[u8]>| TokenRequest::parse(&form, authorization);
    let (request, message) = match ENDPOINT.open(&app, &segment, &incoming, &body, read).await {
        Ok(opened) => opened,
        Err(response) => return *response,
    };
    let tokens = grants::redeem(&request.cx, &message, &request.caller).await;
    let mut response = request.answer(tokens.map(Json));
    let constrained = request
        .application()
        .is_some_and(|it| it.sender_constraint.under(it.security_profile).dpop_bound_access_tokens);
    if request.caller.proof.is_some() || constrained {
        offer_nonce(response.headers_mut(), &request.cx);
    }
    response
}
