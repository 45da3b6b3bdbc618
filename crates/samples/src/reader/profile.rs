//! Reads the profile again with the session's access token (OpenID Connect Core 1.0 §5.3).

use std::sync::Arc;

use axum::{extract::State, http::HeaderMap, response::Response};

use super::{app::Reader, callback::issuer_problem, problem::Problem, session::Event};
use crate::web::{came_from, redirect};

/// `POST /profile`
pub(super) async fn profile(State(reader): State<Arc<Reader>>, headers: HeaderMap) -> Response {
    if !came_from(&headers, &reader.origin) {
        return Problem::Foreign.page(&reader);
    }
    let Some(key) = reader.session_key(&headers) else {
        return redirect("/");
    };
    let found = reader.sessions().get(&key, reader.time()).map(|session| session.access_token.clone());
    let Some(access_token) = found else {
        return redirect("/");
    };
    let answer = match reader.issuer.profile(&access_token).await {
        Ok(answer) => answer,
        Err(error) => return issuer_problem(&error).page(&reader),
    };
    let now = reader.time();
    let mut sessions = reader.sessions();
    if let (Some(session), Some(profile)) = (sessions.get_mut(&key, now), answer) {
        // §5.3.2: a profile of anybody else must not be used.
        if profile.sub == session.claims.sub {
            session.claims.name = profile.name.or_else(|| session.claims.name.take());
            session.claims.email = profile.email.or_else(|| session.claims.email.take());
            session.record(Event { what: "Profile read", detail: "userinfo, with the access token", at: now });
        } else {
            session.record(Event { what: "Profile refused", detail: "it was about somebody else", at: now });
        }
    }
    redirect("/")
}
