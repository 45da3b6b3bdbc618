//! The introspection endpoint (RFC 7662, RFC 9701).

use super::client_request::ClientEndpoint;
use crate::{SignIn, incoming::Incoming, native};
use axum::{
    extract::{Path, State},
    response::Response,
};
use bytes::Bytes;
use http::header;
use vestibule_http::Endpoint;
use vestibule_protocol::{
    introspection::{INACTIVE, SIGNED_MEDIA_TYPE},
    token::PresentedToken,
};
use vestibule_services::introspection;

const JSON: &str = "application/json";

/// Of servers with a credential: no page may read the answer.
const ENDPOINT: ClientEndpoint = ClientEndpoint { limit: Endpoint::Introspection, for_pages: false };

/// `POST /{tenant}/oauth2/v2.0/introspect`
pub(crate) async fn introspect(
    State(app): State<SignIn>,
    Path(segment): Path<String>,
    incoming: Incoming,
    body: Bytes,
) -> Response {
    // Apps ask here for methods (wire.md §7.2).
    if native::is_of_app(&body) {
        return native::introspect(&app, &segment, &incoming, &body).await;
    }
    let read = |form, authorization: Option<&[u8]>| PresentedToken::parse(&form, authorization);
    let (request, token) = match ENDPOINT.open(&app, &segment, &incoming, &body, read).await {
        Ok(opened) => opened,
        Err(response) => return *response,
    };
    let answer = match introspection::introspect(&request.cx, &token, &request.caller).await {
        Ok(answer) if incoming.accepts(SIGNED_MEDIA_TYPE) => {
            answer.sign(&request.cx).map(|jwt| (SIGNED_MEDIA_TYPE, jwt)).map_err(Into::into)
        }
        Ok(answer) => Ok((JSON, answer.active().unwrap_or(INACTIVE).to_owned())),
        Err(refusal) => Err(refusal),
    };
    request.answer(answer.map(|(media_type, body)| ([(header::CONTENT_TYPE, media_type)], body)))
}
