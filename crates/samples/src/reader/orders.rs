//! The orders API, which Shop calls from the browser: an OAuth resource server of its own (RFC 6750, RFC 9068).

use std::sync::Arc;

use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;

use super::app::Reader;
use crate::{
    issuer::{AccessClaims, TokenError},
    web::no_store,
};

#[derive(Serialize)]
struct Order {
    book: &'static str,
    state: &'static str,
}

#[derive(Serialize)]
struct Orders<'a> {
    #[serde(rename = "for", skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    orders: [Order; 2],
}

/// `GET /api/orders`
pub(super) async fn orders(State(reader): State<Arc<Reader>>, headers: HeaderMap) -> Response {
    let mut response = match bearer(&headers) {
        Some(token) => {
            let verified = reader.issuer.access_claims(token, &reader.credentials.id, &reader.api_scope).await;
            answer(verified, &reader.api_scope)
        }
        // RFC 6750 §3.1: no error code where no token was sent.
        None => challenge(StatusCode::UNAUTHORIZED, "Bearer"),
    };
    no_store(response.headers_mut());
    share_with_shop(&reader, &mut response);
    response
}

/// `OPTIONS /api/orders`: the question that a browser asks before it sends a token across origins.
pub(super) async fn preflight(State(reader): State<Arc<Reader>>) -> Response {
    let mut response = StatusCode::NO_CONTENT.into_response();
    let headers = response.headers_mut();
    headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("GET"));
    headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, HeaderValue::from_static("authorization"));
    headers.insert(header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("600"));
    share_with_shop(&reader, &mut response);
    response
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

fn answer(verified: Result<AccessClaims, TokenError>, scope: &str) -> Response {
    match verified {
        Ok(claims) => {
            let orders = Orders {
                name: claims.name.as_deref(),
                orders: [
                    Order { book: "Salt and Cedar", state: "on its way" },
                    Order { book: "The Lighthouse Cat", state: "delivered" },
                ],
            };
            json(&orders)
        }
        Err(TokenError::Scope) => {
            challenge(StatusCode::FORBIDDEN, &format!("Bearer error=\"insufficient_scope\", scope=\"{scope}\""))
        }
        Err(TokenError::Issuer(error)) => {
            tracing::warn!(%error, "the orders API could not fetch the issuer's keys");
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
        Err(error) => {
            tracing::info!(%error, "the orders API refused a token");
            challenge(StatusCode::UNAUTHORIZED, "Bearer error=\"invalid_token\"")
        }
    }
}

fn json(orders: &Orders<'_>) -> Response {
    match serde_json::to_string(orders) {
        Ok(body) => ([(header::CONTENT_TYPE, HeaderValue::from_static("application/json"))], body).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

fn challenge(status: StatusCode, words: &str) -> Response {
    let mut response = status.into_response();
    if let Ok(words) = HeaderValue::try_from(words) {
        response.headers_mut().insert(header::WWW_AUTHENTICATE, words);
    }
    response
}

/// Lets scripts of Shop's origin, and of no other, read the answer (the Fetch standard, CORS protocol).
fn share_with_shop(reader: &Reader, response: &mut Response) {
    let headers = response.headers_mut();
    if let Ok(origin) = HeaderValue::try_from(reader.shop_origin.as_str()) {
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    }
    headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("WWW-Authenticate"));
    headers.insert(header::VARY, HeaderValue::from_static("Origin"));
}
