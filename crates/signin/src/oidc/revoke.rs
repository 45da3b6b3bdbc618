//! The revocation endpoint (RFC 7009).

use super::{errors, token::with_cors};
use crate::{SignIn, incoming::Incoming};
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use http::{HeaderValue, StatusCode, header};
use vestibule_domain::ids::AppId;
use vestibule_http::Endpoint;
use vestibule_protocol::{
    errors::OAuthError,
    parameters::{Limits, Parameters},
    revocation::RevocationRequest,
};
use vestibule_services::revocation;

/// `POST /{tenant}/oauth2/v2.0/revoke`. Pages may ask, of their registered origins.
pub(crate) async fn revoke(
    State(app): State<SignIn>,
    Path(segment): Path<String>,
    incoming: Incoming,
    body: Bytes,
) -> Response {
    let cx = match app.context(&segment, &incoming).await {
        Ok(cx) => cx,
        Err(unknown) => return errors::json(&errors::of_tenant(&unknown), &incoming, &app.platform),
    };
    if let Err(limit) = app.count(Endpoint::Token, &cx, &incoming) {
        return with_cors(errors::rate_limited(&limit, &incoming, &app.platform), None, &cx, &incoming);
    }
    let request = match parse(&incoming, &body) {
        Ok(request) => request,
        Err(error) => return with_cors(errors::json(&error, &incoming, &app.platform), None, &cx, &incoming),
    };
    let client = AppId::from_uuid(request.client.client_id());
    let response = match revocation::revoke(&cx, &request, &incoming.caller()).await {
        Ok(()) => {
            let mut response = StatusCode::OK.into_response();
            errors::no_store(response.headers_mut());
            response
        }
        Err(refusal) => errors::json(&errors::of_refusal(refusal), &incoming, &app.platform),
    };
    with_cors(response, Some(client), &cx, &incoming)
}

fn parse(incoming: &Incoming, body: &[u8]) -> Result<RevocationRequest, OAuthError> {
    if !incoming.has_form() {
        return Err(OAuthError::wrong_content_type());
    }
    let parameters = Parameters::parse(body, Limits::PROTOCOL)?;
    RevocationRequest::parse(&parameters, incoming.headers.get(header::AUTHORIZATION).map(HeaderValue::as_bytes))
}
