//! Signs out here and at the issuer (OpenID Connect RP-Initiated Logout 1.0 §2).

use std::sync::Arc;

use axum::{extract::State, http::HeaderMap, response::Response};

use super::{
    app::{Reader, SESSION_COOKIE},
    problem::Problem,
};
use crate::{
    registration::SIGNED_OUT,
    web::{SetCookie, came_from, redirect},
};

/// `POST /sign-out`
pub(super) async fn sign_out(State(reader): State<Arc<Reader>>, headers: HeaderMap) -> Response {
    if !came_from(&headers, &reader.origin) {
        return Problem::Foreign.page(&reader);
    }
    let now = reader.time();
    let ended = reader.session_key(&headers).and_then(|key| reader.sessions().remove(&key, now));
    let location = match ended {
        Some(session) => end_session(&reader, &session.id_token).await,
        None => None,
    };
    // Signed out here in any case, even when the issuer can't be told.
    let mut response = redirect(location.as_deref().unwrap_or(SIGNED_OUT));
    reader.cookies.set(response.headers_mut(), SetCookie { name: SESSION_COOKIE, value: "" });
    response
}

async fn end_session(reader: &Reader, id_token: &str) -> Option<String> {
    let metadata = match reader.issuer.metadata().await {
        Ok(metadata) => metadata,
        Err(error) => {
            tracing::warn!(%error, "reader signed out without telling the issuer");
            return None;
        }
    };
    let mut location = metadata.end_session_endpoint.clone()?;
    location
        .query_pairs_mut()
        .append_pair("id_token_hint", id_token)
        .append_pair("client_id", &reader.credentials.id)
        .append_pair("post_logout_redirect_uri", &reader.registration.post_logout_redirect_uri);
    Some(location.into())
}
