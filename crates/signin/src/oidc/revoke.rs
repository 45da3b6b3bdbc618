//! The revocation endpoint (RFC 7009).

use super::client_request::{ClientEndpoint, Posted};
use axum::response::Response;
use http::StatusCode;
use vestibule_http::Endpoint;
use vestibule_protocol::token::PresentedToken;
use vestibule_services::revocation;

/// Pages may ask, of their registered origins.
const ENDPOINT: ClientEndpoint = ClientEndpoint { limit: Endpoint::Token, for_pages: true };

/// `POST /{tenant}/oauth2/v2.0/revoke`
pub(crate) async fn revoke(posted: Posted) -> Response {
    match posted.open(ENDPOINT, |form| PresentedToken::parse(&form.parameters, form.authorization)).await {
        Ok((request, token)) => {
            let revoked = revocation::revoke(&request.cx, &token, &request.caller).await;
            request.answer(revoked.map(|()| StatusCode::OK))
        }
        Err(response) => *response,
    }
}
