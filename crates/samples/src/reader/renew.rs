//! New tokens for a session, by its refresh token (OpenID Connect Core 1.0 §12).

use std::sync::Arc;

use axum::{extract::State, http::HeaderMap, response::Response};

use super::{
    app::Reader,
    callback::{issuer_problem, token_problem},
    problem::Problem,
    session::{Event, Session},
};
use crate::{
    issuer::IssuerError,
    web::{came_from, redirect},
};

/// `POST /renew`
pub(super) async fn renew(State(reader): State<Arc<Reader>>, headers: HeaderMap) -> Response {
    if !came_from(&headers, &reader.origin) {
        return Problem::Foreign.page(&reader);
    }
    let Some(key) = reader.session_key(&headers) else {
        return redirect("/");
    };
    let found = reader.sessions().get(&key, reader.time()).cloned();
    let Some(session) = found else {
        return redirect("/");
    };
    let Some(refresh_token) = session.refresh_token.clone() else {
        return redirect("/");
    };
    match renewed(&reader, session, &refresh_token).await {
        Ok(session) => {
            // The lifetime of the session stays: only its tokens are new.
            if let Some(kept) = reader.sessions().get_mut(&key, reader.time()) {
                *kept = session;
            }
            redirect("/")
        }
        Err(Problem::Refused(words)) => {
            // The issuer has ended what this session rests on, so it ends here too.
            reader.sessions().remove(&key, reader.time());
            Problem::Refused(words).page(&reader)
        }
        Err(problem) => problem.page(&reader),
    }
}

async fn renewed(reader: &Reader, mut session: Session, refresh_token: &str) -> Result<Session, Problem> {
    let grant = [("grant_type", "refresh_token"), ("refresh_token", refresh_token)];
    let redeemed = reader.issuer.redeem(&reader.credentials, &grant).await;
    let tokens = redeemed.map_err(|error: IssuerError| issuer_problem(&error))?;
    if let Some(id_token) = tokens.id_token {
        let verified = reader.issuer.id_claims(&id_token, &reader.credentials.id, None).await;
        let claims = verified.map_err(|error| token_problem(&error))?;
        // §12.2: a refreshed ID token is about the same person.
        if claims.sub != session.claims.sub {
            return Err(Problem::NotBelieved);
        }
        session.claims = claims;
        session.id_token = id_token;
    }
    let now = reader.time();
    session.access_token = tokens.access_token;
    session.access_until = now.saturating_add(tokens.expires_in);
    session.refresh_token = tokens.refresh_token.or(session.refresh_token);
    session.record(Event { what: "Tokens renewed", detail: "refresh token swapped for new ones", at: now });
    Ok(session)
}
