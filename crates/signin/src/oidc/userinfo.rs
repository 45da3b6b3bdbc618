//! The userinfo endpoint (OpenID Connect Core §5.3).

use super::{discovery::public, errors};
use crate::{SignIn, incoming::Incoming};
use axum::{
    Json,
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use http::{HeaderValue, StatusCode, header};
use vestibule_http::Endpoint;
use vestibule_protocol::bearer::{BearerError, BearerToken};
use vestibule_services::tokens;

/// `GET|POST /{tenant}/oidc/userinfo`. The token travels in the header only (RFC 9700 §4.3.2).
pub(crate) async fn userinfo(State(app): State<SignIn>, Path(segment): Path<String>, incoming: Incoming) -> Response {
    let cx = match app.context(&segment, &incoming).await {
        Ok(cx) => cx,
        Err(unknown) => return public(errors::json(&errors::of_tenant(&unknown), &incoming, &app.platform)),
    };
    if let Err(limit) = app.count(Endpoint::UserInfo, &cx, &incoming) {
        return public(errors::rate_limited(&limit, &incoming, &app.platform));
    }
    let token = match BearerToken::parse(incoming.headers.get(header::AUTHORIZATION).map(HeaderValue::as_bytes)) {
        Ok(token) => token,
        Err(error) => return refuse(error),
    };
    match tokens::userinfo(&cx, token.reveal()).await {
        Ok(Some(info)) => {
            let mut response = Json(info).into_response();
            errors::no_store(response.headers_mut());
            public(response)
        }
        Ok(None) => refuse(BearerError::InvalidToken),
        Err(failure) => public(errors::json(&errors::of_failure(&failure), &incoming, &app.platform)),
    }
}

/// `OPTIONS` of userinfo: the token is the proof, no cookie is read, so any page may ask.
pub(crate) async fn userinfo_preflight(incoming: Incoming) -> Response {
    let mut response = StatusCode::NO_CONTENT.into_response();
    let headers = response.headers_mut();
    headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("GET, POST"));
    if let Some(wanted) = incoming.headers.get(header::ACCESS_CONTROL_REQUEST_HEADERS) {
        headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, wanted.clone());
    }
    public(response)
}

/// RFC 6750 §3: the challenge says what was wrong.
fn refuse(error: BearerError) -> Response {
    let status = StatusCode::from_u16(error.http_status()).unwrap_or(StatusCode::UNAUTHORIZED);
    let mut response = status.into_response();
    if let Ok(challenge) = HeaderValue::from_str(error.challenge()) {
        response.headers_mut().insert(header::WWW_AUTHENTICATE, challenge);
    }
    errors::no_store(response.headers_mut());
    public(response)
}
