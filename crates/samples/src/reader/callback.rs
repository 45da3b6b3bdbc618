//! Takes the authorization response and makes a session of it (OpenID Connect Core 1.0 §3.1.2.5, §3.1.3).

use std::sync::Arc;

use axum::{
    extract::{RawQuery, State},
    http::HeaderMap,
    response::Response,
};

use super::{
    app::{BROWSER_COOKIE, Reader, SESSION_COOKIE},
    problem::Problem,
    session::{Pending, SESSION_FOR, Session},
};
use crate::{
    issuer::{IssuerError, Metadata, TokenError},
    random::{sha256, unguessable},
    web::{Parameters, SetCookie, redirect},
};

enum Outcome {
    SignedIn(Box<Session>),
    /// Nobody is signed in and nothing is wrong: to the welcome page.
    Nobody,
}

/// `GET /callback`
pub(super) async fn callback(
    State(reader): State<Arc<Reader>>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let Some(parameters) = Parameters::parse(query.as_deref().unwrap_or_default()) else {
        return Problem::NotBelieved.page(&reader);
    };
    let Some(pending) = take_pending(&reader, &headers, &parameters) else {
        // Back, or reload, on an answer that was taken before.
        let key = reader.session_key(&headers);
        let signed_in = key.is_some_and(|key| reader.sessions().get(&key, reader.time()).is_some());
        return if signed_in { redirect("/") } else { Problem::Unknown.page(&reader) };
    };
    match answer(&reader, &parameters, &pending).await {
        Ok(Outcome::SignedIn(session)) => signed_in(&reader, &headers, *session),
        Ok(Outcome::Nobody) => redirect("/welcome"),
        Err(problem) => problem.page(&reader),
    }
}

/// The sign-in that the answer belongs to, if it was started in this browser. It is taken out: an answer counts once.
fn take_pending(reader: &Reader, headers: &HeaderMap, parameters: &Parameters) -> Option<Pending> {
    let state = parameters.get("state")?;
    let browser = sha256(reader.cookies.read(headers, BROWSER_COOKIE)?);
    let now = reader.time();
    let mut pending = reader.pending();
    if pending.get(state, now)?.browser != browser {
        return None;
    }
    pending.remove(state, now)
}

async fn answer(reader: &Reader, parameters: &Parameters, pending: &Pending) -> Result<Outcome, Problem> {
    let metadata = reader.issuer.metadata().await.map_err(|error| issuer_problem(&error))?;
    if !names_its_issuer(parameters, &metadata) {
        tracing::warn!("an authorization response names another issuer");
        return Err(Problem::NotBelieved);
    }
    if let Some(error) = parameters.get("error") {
        let quiet = pending.silent || error == "access_denied";
        let words = parameters.get("error_description").unwrap_or(error);
        return if quiet { Ok(Outcome::Nobody) } else { Err(Problem::Refused(words.to_owned())) };
    }
    let code = parameters.get("code").ok_or(Problem::NotBelieved)?;
    redeem(reader, code, pending).await.map(|session| Outcome::SignedIn(Box::new(session)))
}

/// RFC 9207 §2.4: the answer must be of the issuer that was asked, and say so if the issuer always does.
fn names_its_issuer(parameters: &Parameters, metadata: &Metadata) -> bool {
    match parameters.get("iss") {
        Some(issuer) => issuer == metadata.issuer,
        None => !metadata.authorization_response_iss_parameter_supported,
    }
}

async fn redeem(reader: &Reader, code: &str, pending: &Pending) -> Result<Session, Problem> {
    let grant = [
        ("grant_type", "authorization_code"),
        ("code", code),
        ("redirect_uri", &reader.registration.redirect_uri),
        ("code_verifier", &pending.verifier),
    ];
    let mut tokens = reader.issuer.redeem(&reader.credentials, &grant).await.map_err(|error| issuer_problem(&error))?;
    let id_token = tokens.id_token.take().ok_or(Problem::NotBelieved)?;
    let claims = reader
        .issuer
        .id_claims(&id_token, &reader.credentials.id, Some(&pending.nonce))
        .await
        .map_err(|error| token_problem(&error))?;
    Ok(Session::new(claims, id_token, &tokens, reader.time()))
}

fn signed_in(reader: &Reader, headers: &HeaderMap, session: Session) -> Response {
    let Ok(id) = unguessable() else {
        return Problem::Unreachable.page(reader);
    };
    let now = reader.time();
    let former = reader.session_key(headers);
    let mut sessions = reader.sessions();
    if let Some(former) = former {
        sessions.remove(&former, now);
    }
    // A new id at each sign-in: one that was planted beforehand is worth nothing.
    sessions.insert(sha256(&id), session, now.saturating_add(SESSION_FOR), now);
    drop(sessions);
    let mut response = redirect("/");
    reader.cookies.set(response.headers_mut(), SetCookie { name: SESSION_COOKIE, value: &id });
    response
}

/// What the page says of a failed call to the issuer.
pub(super) fn issuer_problem(error: &IssuerError) -> Problem {
    tracing::warn!(%error, "reader could not redeem at the issuer");
    match error {
        IssuerError::Refused { error, description } => {
            Problem::Refused(if description.is_empty() { error.clone() } else { description.clone() })
        }
        IssuerError::Foreign => Problem::NotBelieved,
        _ => Problem::Unreachable,
    }
}

/// What the page says of an ID token that does not hold.
pub(super) fn token_problem(error: &TokenError) -> Problem {
    if let TokenError::Issuer(error) = error {
        return issuer_problem(error);
    }
    tracing::warn!(%error, "reader does not believe an ID token");
    Problem::NotBelieved
}
