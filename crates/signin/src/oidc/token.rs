//! The token endpoint (RFC 6749 §3.2).

use super::errors;
use crate::{SignIn, incoming::Incoming};
use axum::{
    Json,
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use vestibule_domain::ids::AppId;
use vestibule_http::Endpoint;
use vestibule_protocol::{
    errors::OAuthError,
    parameters::{Limits, Parameters},
    token::TokenRequest,
};
use vestibule_services::{Context, grants, sender_constraint::fresh_nonce};

/// The header of a nonce (RFC 9449 §8.1).
const DPOP_NONCE: HeaderName = HeaderName::from_static("dpop-nonce");

/// `POST /{tenant}/oauth2/v2.0/token`
pub(crate) async fn token(
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
    if cx.tenant.application(client).is_some()
        && let Err(limit) = app.count_client(&cx, client)
    {
        return with_cors(errors::rate_limited(&limit, &incoming, &app.platform), Some(client), &cx, &incoming);
    }
    let caller = incoming.caller();
    let mut response = match grants::redeem(&cx, &request, &caller).await {
        Ok(tokens) => {
            let mut response = Json(tokens).into_response();
            errors::no_store(response.headers_mut());
            response
        }
        Err(refusal) => errors::json(&errors::of_refusal(refusal), &incoming, &app.platform),
    };
    let application = cx.tenant.application(client);
    let constrained =
        application.is_some_and(|it| it.sender_constraint.under(it.security_profile).dpop_bound_access_tokens);
    if caller.proof.is_some() || constrained {
        offer_nonce(response.headers_mut(), &cx);
    }
    with_cors(response, Some(client), &cx, &incoming)
}

fn parse(incoming: &Incoming, body: &[u8]) -> Result<TokenRequest, OAuthError> {
    if !incoming.has_form() {
        return Err(OAuthError::wrong_content_type());
    }
    let parameters = Parameters::parse(body, Limits::PROTOCOL)?;
    TokenRequest::parse(&parameters, incoming.headers.get(header::AUTHORIZATION).map(HeaderValue::as_bytes))
}

/// `OPTIONS` of the token endpoint: the client is not known yet, so any page of the tenant's may ask.
pub(crate) async fn token_preflight(
    State(app): State<SignIn>,
    Path(segment): Path<String>,
    incoming: Incoming,
) -> Response {
    let mut response = StatusCode::NO_CONTENT.into_response();
    let Ok(cx) = app.context(&segment, &incoming).await else { return response };
    if let Some(origin) = incoming.header(header::ORIGIN).filter(|origin| any_page_has(&cx, origin)) {
        allow(response.headers_mut(), origin);
        let headers = response.headers_mut();
        headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("POST"));
        if let Some(wanted) = incoming.headers.get(header::ACCESS_CONTROL_REQUEST_HEADERS) {
            headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, wanted.clone());
        }
        headers.insert(header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("3600"));
    }
    response
}

/// The answer may be read by the origins of the client's own pages and by no others (wire.md §1.1). Before the client is
/// known, an error may be read by any page of the tenant's.
pub(super) fn with_cors(mut response: Response, client: Option<AppId>, cx: &Context, incoming: &Incoming) -> Response {
    let Some(origin) = incoming.header(header::ORIGIN) else { return response };
    let registered = match client.and_then(|id| cx.tenant.application(id)) {
        Some(application) => application.redirect_uris.spa.iter().any(|uri| uri.origin().as_deref() == Some(origin)),
        None => any_page_has(cx, origin),
    };
    if registered {
        allow(response.headers_mut(), origin);
    }
    response
}

/// RFC 9449 §8.2: a nonce for the next proof comes with every answer to a client that makes proofs.
pub(super) fn offer_nonce(headers: &mut HeaderMap, cx: &Context) {
    if let Ok(nonce) = HeaderValue::from_str(&fresh_nonce(cx)) {
        headers.insert(DPOP_NONCE, nonce);
    }
}

fn any_page_has(cx: &Context, origin: &str) -> bool {
    let mut pages = cx.tenant.applications().flat_map(|application| &application.redirect_uris.spa);
    pages.any(|uri| uri.origin().as_deref() == Some(origin))
}

fn allow(headers: &mut HeaderMap, origin: &str) {
    if let Ok(origin) = HeaderValue::from_str(origin) {
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        headers.append(header::VARY, HeaderValue::from_static("Origin"));
        headers.insert(
            header::ACCESS_CONTROL_EXPOSE_HEADERS,
            HeaderValue::from_static("x-ms-request-id, client-request-id, retry-after, dpop-nonce, www-authenticate"),
        );
    }
}
