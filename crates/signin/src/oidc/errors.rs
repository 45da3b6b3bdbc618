//! Protocol errors as JSON: the one place where they meet the wire.

use super::refusals::tell;
use crate::incoming::Incoming;
use axum::{
    Json,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use vestibule_http::TooManyRequests;
use vestibule_protocol::{client_authentication::BASIC_CHALLENGE, errors::OAuthError};
use vestibule_services::{Failure, Platform, grants::TokenRefusal, tenants::UnknownTenant};

/// The error as the token endpoint and its neighbours answer it (RFC 6749 §5.2, wire.md §3).
pub(super) fn json(error: &OAuthError, incoming: &Incoming, platform: &Platform) -> Response {
    tell(error);
    let body = error.body(&incoming.error_context(platform.clock.now().as_seconds()));
    let status = StatusCode::from_u16(error.http_status()).unwrap_or(StatusCode::BAD_REQUEST);
    let mut response = (status, Json(body)).into_response();
    let headers = response.headers_mut();
    no_store(headers);
    // RFC 6749 §5.2: a client that tried the Authorization header is told which scheme to use.
    if status == StatusCode::UNAUTHORIZED && incoming.headers.contains_key(header::AUTHORIZATION) {
        headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static(BASIC_CHALLENGE));
    }
    if status == StatusCode::SERVICE_UNAVAILABLE {
        headers.insert(header::RETRY_AFTER, HeaderValue::from_static("2"));
    }
    response
}

/// Too many requests of one address or client, and when to come again (RFC 6585 §4).
pub(crate) fn rate_limited(limit: &TooManyRequests, incoming: &Incoming, platform: &Platform) -> Response {
    let mut response = json(&OAuthError::too_many_requests(), incoming, platform);
    let seconds = limit.retry_after.as_secs() + u64::from(limit.retry_after.subsec_nanos() > 0);
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds.max(1)));
    response
}

/// RFC 6749 §5.1: token responses are never stored; the second header is for old proxies.
pub(super) fn no_store(headers: &mut HeaderMap) {
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store, no-cache"));
    headers.insert(header::PRAGMA, HeaderValue::from_static("no-cache"));
}

/// A failure underneath, logged here once, as the error that a client is told.
pub(super) fn of_failure(failure: &Failure) -> OAuthError {
    tracing::error!(error = %failure, "a protocol request failed");
    if failure.is_passing() { OAuthError::busy() } else { OAuthError::unexpected() }
}

/// Why no tenant was found, as a client is told.
pub(super) fn of_tenant(unknown: &UnknownTenant) -> OAuthError {
    match unknown {
        UnknownTenant::NoSuchTenant => OAuthError::unknown_tenant(),
        UnknownTenant::Failed(failure) => of_failure(failure),
    }
}

/// A refusal of the token endpoint.
pub(super) fn of_refusal(refusal: TokenRefusal) -> OAuthError {
    match refusal {
        TokenRefusal::Refused(error) => error,
        TokenRefusal::Failed(failure) => of_failure(&failure),
    }
}
