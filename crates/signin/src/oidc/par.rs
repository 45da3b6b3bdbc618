//! The pushed authorization request endpoint (RFC 9126).

use super::{
    errors,
    token::{offer_nonce, with_cors},
};
use crate::{SignIn, incoming::Incoming};
use axum::{
    Json,
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use http::{HeaderValue, StatusCode, header};
use vestibule_domain::ids::AppId;
use vestibule_http::Endpoint;
use vestibule_protocol::{
    client_authentication::ClientAuthentication,
    errors::OAuthError,
    parameters::{Limits, Parameters},
};
use vestibule_services::pushed_requests;

/// `POST /{tenant}/oauth2/v2.0/par`
pub(crate) async fn par(
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
    let (parameters, presented) = match parse(&incoming, &body) {
        Ok(request) => request,
        Err(error) => return with_cors(errors::json(&error, &incoming, &app.platform), None, &cx, &incoming),
    };
    let client = AppId::from_uuid(presented.client_id());
    if cx.tenant.application(client).is_some()
        && let Err(limit) = app.count_client(&cx, client)
    {
        return with_cors(errors::rate_limited(&limit, &incoming, &app.platform), Some(client), &cx, &incoming);
    }
    let caller = incoming.caller();
    let mut response = match pushed_requests::push(&cx, &presented, &parameters, &caller).await {
        Ok(pushed) => {
            let mut response = (StatusCode::CREATED, Json(pushed)).into_response();
            errors::no_store(response.headers_mut());
            response
        }
        Err(refusal) => errors::json(&errors::of_refusal(refusal), &incoming, &app.platform),
    };
    if caller.proof.is_some() {
        offer_nonce(response.headers_mut(), &cx);
    }
    with_cors(response, Some(client), &cx, &incoming)
}

fn parse(incoming: &Incoming, body: &[u8]) -> Result<(Parameters, ClientAuthentication), OAuthError> {
    if !incoming.has_form() {
        return Err(OAuthError::wrong_content_type());
    }
    let parameters = Parameters::parse(body, Limits::PROTOCOL)?;
    let authorization = incoming.headers.get(header::AUTHORIZATION).map(HeaderValue::as_bytes);
    let presented = ClientAuthentication::parse(&parameters, authorization)?;
    Ok((parameters, presented))
}
