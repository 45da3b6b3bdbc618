//! Sends a browser to sign in (OpenID Connect Core 1.0 §3.1.2.1).

use std::sync::Arc;

use axum::{extract::State, http::HeaderMap, response::Response};

use super::{
    app::{BROWSER_COOKIE, Reader},
    problem::Problem,
    session::{PENDING_FOR, Pending},
};
use crate::{
    issuer::IssuerError,
    random::{NoRandomness, sha256, unguessable},
    web::{SetCookie, came_from, redirect},
};

/// What the issuer is asked to show.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Prompt {
    /// Whatever it takes.
    AsNeeded,
    /// No page at all: sign in only someone who is signed in elsewhere.
    Nothing,
    /// Sign-up.
    Create,
    /// Sign-in from the start, signed in or not.
    Again,
}

impl Prompt {
    fn parameter(self) -> Option<&'static str> {
        match self {
            Self::AsNeeded => None,
            Self::Nothing => Some("none"),
            Self::Create => Some("create"),
            Self::Again => Some("login"),
        }
    }
}

#[derive(Debug, thiserror::Error)]
enum StartError {
    #[error(transparent)]
    Issuer(#[from] IssuerError),
    #[error(transparent)]
    Randomness(#[from] NoRandomness),
}

/// `GET /sign-in`
pub(super) async fn sign_in(State(reader): State<Arc<Reader>>, headers: HeaderMap) -> Response {
    start(&reader, &headers, Prompt::AsNeeded).await
}

/// `GET /sign-up`
pub(super) async fn sign_up(State(reader): State<Arc<Reader>>, headers: HeaderMap) -> Response {
    start(&reader, &headers, Prompt::Create).await
}

/// `POST /sign-in-again`
pub(super) async fn sign_in_again(State(reader): State<Arc<Reader>>, headers: HeaderMap) -> Response {
    if !came_from(&headers, &reader.origin) {
        return Problem::Foreign.page(&reader);
    }
    start(&reader, &headers, Prompt::Again).await
}

/// Remembers a new sign-in and sends the browser to the issuer with it.
pub(super) async fn start(reader: &Reader, headers: &HeaderMap, prompt: Prompt) -> Response {
    match authorization_request(reader, headers, prompt).await {
        Ok(response) => response,
        Err(error) => {
            tracing::warn!(%error, "reader could not start a sign-in");
            Problem::Unreachable.page(reader)
        }
    }
}

async fn authorization_request(reader: &Reader, headers: &HeaderMap, prompt: Prompt) -> Result<Response, StartError> {
    let metadata = reader.issuer.metadata().await?;
    let (state, nonce, verifier) = (unguessable()?, unguessable()?, unguessable()?);
    let known = reader.cookies.read(headers, BROWSER_COOKIE).filter(|value| value.len() == 43);
    let browser = known.map_or_else(unguessable, |value| Ok(value.to_owned()))?;

    let mut location = metadata.authorization_endpoint.clone();
    location
        .query_pairs_mut()
        .append_pair("client_id", &reader.credentials.id)
        .append_pair("response_type", "code")
        .append_pair("redirect_uri", &reader.registration.redirect_uri)
        .append_pair("scope", "openid profile email offline_access")
        .append_pair("state", &state)
        .append_pair("nonce", &nonce)
        .append_pair("code_challenge", &sha256(&verifier))
        .append_pair("code_challenge_method", "S256")
        .extend_pairs(prompt.parameter().map(|value| ("prompt", value)));

    let pending = Pending { browser: sha256(&browser), nonce, verifier, silent: prompt == Prompt::Nothing };
    let now = reader.time();
    reader.pending().insert(state, pending, now.saturating_add(PENDING_FOR), now);
    let mut response = redirect(location.as_str());
    if known.is_none() {
        reader.cookies.set(response.headers_mut(), SetCookie { name: BROWSER_COOKIE, value: &browser });
    }
    Ok(response)
}
