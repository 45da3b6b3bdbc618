//! The revocation endpoint (RFC 7009).

use super::client_request::ClientEndpoint;
use crate::{SignIn, incoming::Incoming};
use axum::{
    extract::{Path, State},
    response::Response,
};
use bytes::Bytes;
use http::StatusCode;
use vestibule_http::Endpoint;
use vestibule_protocol::token::PresentedToken;
use vestibule_services::revocation;

/// Pages may ask, of their registered origins.
const ENDPOINT: ClientEndpoint = ClientEndpoint { limit: Endpoint::Token, for_pages: true };

/// `POST /{tenant}/oauth2/v2.0/revoke`
pub(crate) async fn revoke(
    State(app): State<SignIn>,
    Path(segment): Path<String>,
    incoming: Incoming,
    body: Bytes,
) -> Response {
    let read = |form, authorization: Option<&[u8]>| PresentedToken::parse(&form, authorization);
    match ENDPOINT.open(&app, &segment, &incoming, &body, read).await {
        Ok((request, token)) => {
            let revoked = revocation::revoke(&request.cx, &token, &request.caller).await;
            request.answer(revoked.map(|()| StatusCode::OK))
        }
        Err(response) => *response,
    }
}
