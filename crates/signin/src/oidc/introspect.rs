//! The introspection endpoint (RFC 7662, RFC 9701).

use super::client_request::{ClientEndpoint, Form, Posted};
use crate::native;
use axum::response::Response;
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
pub(crate) async fn introspect(posted: Posted) -> Response {
    // Apps ask here for methods (wire.md §7.2).
    if native::is_of_app(posted.body()) {
        return Box::pin(native::introspect(posted)).await;
    }
    let read = |form: Form<'_>| PresentedToken::parse(&form.parameters, form.authorization);
    let (request, token) = match posted.open(ENDPOINT, read).await {
        Ok(opened) => opened,
        Err(response) => return *response,
    };
    let answer = match introspection::introspect(&request.cx, &token, &request.caller).await {
        Ok(answer) if request.incoming.accepts(SIGNED_MEDIA_TYPE) => {
            answer.sign(&request.cx).map(|jwt| (SIGNED_MEDIA_TYPE, jwt)).map_err(Into::into)
        }
        Ok(answer) => Ok((JSON, answer.active().unwrap_or(INACTIVE).to_owned())),
        Err(refusal) => Err(refusal),
    };
    request.answer(answer.map(|(media_type, body)| ([(header::CONTENT_TYPE, media_type)], body)))
}
