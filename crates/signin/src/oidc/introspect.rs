//! The introspection endpoint (RFC 7662, RFC 9701).

use super::errors;
use crate::{SignIn, incoming::Incoming};
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use http::{HeaderValue, header};
use vestibule_http::Endpoint;
use vestibule_protocol::{
    errors::OAuthError,
    introspection::{INACTIVE, IntrospectionRequest, SIGNED_MEDIA_TYPE},
    parameters::{Limits, Parameters},
};
use vestibule_services::introspection::{self, Introspected};

const JSON: &str = "application/json";

/// `POST /{tenant}/oauth2/v2.0/introspect`. Of servers with a credential: no page may read the answer.
pub(crate) async fn introspect(
    State(app): State<SignIn>,
    Path(segment): Path<String>,
    incoming: Incoming,
    body: Bytes,
) -> Response {
    let cx = match app.context(&segment, &incoming).await {
        Ok(cx) => cx,
        Err(unknown) => return errors::json(&errors::of_tenant(&unknown), &incoming, &app.platform),
    };
    if let Err(limit) = app.count(Endpoint::Introspection, &cx, &incoming) {
        return errors::rate_limited(&limit, &incoming, &app.platform);
    }
    let request = match parse(&incoming, &body) {
        Ok(request) => request,
        Err(error) => return errors::json(&error, &incoming, &app.platform),
    };
    let answer = match introspection::introspect(&cx, &request, &incoming.caller()).await {
        Ok(answer) => answer,
        Err(refusal) => return errors::json(&errors::of_refusal(refusal), &incoming, &app.platform),
    };
    if incoming.accepts(SIGNED_MEDIA_TYPE) {
        return match answer.sign(&cx) {
            Ok(jwt) => respond(SIGNED_MEDIA_TYPE, jwt),
            Err(failure) => errors::json(&errors::of_failure(&failure), &incoming, &app.platform),
        };
    }
    respond(JSON, json(&answer))
}

fn json(answer: &Introspected) -> String {
    answer.active().unwrap_or(INACTIVE).to_owned()
}

fn parse(incoming: &Incoming, body: &[u8]) -> Result<IntrospectionRequest, OAuthError> {
    if !incoming.has_form() {
        return Err(OAuthError::wrong_content_type());
    }
    let parameters = Parameters::parse(body, Limits::PROTOCOL)?;
    IntrospectionRequest::parse(&parameters, incoming.headers.get(header::AUTHORIZATION).map(HeaderValue::as_bytes))
}

fn respond(media_type: &'static str, body: String) -> Response {
    let mut response = ([(header::CONTENT_TYPE, media_type)], body).into_response();
    errors::no_store(response.headers_mut());
    response
}
