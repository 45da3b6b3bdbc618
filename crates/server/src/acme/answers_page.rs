//! What answers an authority by a page (RFC 8555 §8.3), on a listener that serves nothing else.

use axum::{
    Router,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use std::sync::Arc;
use vestibule_domain::tenant::HostName;
use vestibule_services::{Platform, certificates};

/// The longest token that is looked up, in bytes.
const LONGEST_TOKEN: usize = 256;

/// The routes of the listener.
pub(crate) fn answers_page(platform: Arc<Platform>) -> Router {
    Router::new().route("/.well-known/acme-challenge/{token}", get(answer)).with_state(platform)
}

/// The key authorization, where a certificate is ordered for the host right now with this very token.
async fn answer(State(platform): State<Arc<Platform>>, Path(token): Path<String>, headers: HeaderMap) -> Response {
    let Some(host) = host(&headers).filter(|_| is_token(&token)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    match certificates::answer_of(&platform, &host).await {
        Ok(Some(answer)) if answer.token == token => {
            let kind = (header::CONTENT_TYPE, "application/octet-stream");
            ([kind, (header::CACHE_CONTROL, "no-store")], answer.key_authorization).into_response()
        }
        Ok(_) => StatusCode::NOT_FOUND.into_response(),
        Err(error) => {
            tracing::error!(%host, %error, "an authority can't be answered");
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}

/// The host that is asked, without its port.
fn host(headers: &HeaderMap) -> Option<HostName> {
    let text = headers.get(header::HOST)?.to_str().ok()?;
    let name = text.rsplit_once(':').map_or(text, |(name, _)| name);
    HostName::parse(name).ok()
}

fn is_token(token: &str) -> bool {
    let known = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    token.len() <= LONGEST_TOKEN && token.bytes().all(known)
}
