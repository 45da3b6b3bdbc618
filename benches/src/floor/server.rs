//! The skeleton as an HTTP server, on the framework and runtime of the real one.

use super::{
    claims::{AccessToken, Answer, Confirmation, IdToken},
    presented::{AssertionKey, check_proof},
    signer::{Algorithm, Signer},
};
use crate::stopwatch;
use anyhow::{Context as _, Result};
use axum::{
    Router,
    body::Body,
    extract::State,
    response::Response,
    routing::{get, post},
};
use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};
use std::{borrow::Cow, collections::HashMap, net::Ipv4Addr, sync::Arc};
use tokio::net::TcpListener;

/// Where a token is asked for by an assertion.
pub(crate) const ASSERTION_PATH: &str = "/token/es256/assertion";
/// Where tokens are asked for by a refresh token and a proof.
pub(crate) const PROOF_PATH: &str = "/token/es256/proof";

const ISSUER: &str = "http://localhost:8080/4f0e8a52-6c1d-4b7e-9a33-1d2c5b6e7f80/v2.0";
const TENANT: &str = "4f0e8a52-6c1d-4b7e-9a33-1d2c5b6e7f80";
const AUDIENCE: &str = "0a9b8c7d-1111-4222-8333-444455556666";
const SUBJECT: &str = "O5k2g_DUZoB-dnAuRHMHX04rodT9_cFdBkntfoSDCg0";
const OBJECT: &str = "5d1a7c90-3e2b-4f68-a1b4-c2d3e4f50617";
const LIFETIME: u64 = 3_600;

/// What the skeleton is told.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// The point of the key by which the client signs its assertions, uncompressed, in base64url.
    #[arg(long)]
    client_key: String,
}

/// What it holds.
struct Floor {
    signer: Signer,
    client_key: AssertionKey,
}

/// What a token is for.
#[derive(Clone, Copy)]
enum Purpose<'a> {
    /// The client itself.
    Client,
    /// A user, whose token any bearer may use.
    User,
    /// A user, whose token only the key with this thumbprint may use.
    BoundUser(&'a str),
}

/// Serves until killed; prints `{"baseUrl"}` when ready.
pub(crate) fn serve(options: &Options) -> Result<()> {
    let floor = Floor { signer: Signer::generate()?, client_key: AssertionKey::of(&options.client_key)? };
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(async {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.context("listening")?;
        println!("{}", serde_json::json!({"baseUrl": format!("http://{}", listener.local_addr()?)}));
        axum::serve(listener, router(Arc::new(floor))).await.context("serving")
    })
}

fn router(floor: Arc<Floor>) -> Router {
    let answer = |algorithm, purpose| {
        post(move |State(floor): State<Arc<Floor>>, form: Bytes| async move {
            token(&floor.signer, algorithm, purpose, &fields(&form))
        })
    };
    let keys = |State(floor): State<Arc<Floor>>| async move { json(StatusCode::OK, floor.signer.keys().to_string()) };
    let assertion = |State(floor): State<Arc<Floor>>, form: Bytes| async move { asserted(&floor, &fields(&form)) };
    let proof = |State(floor): State<Arc<Floor>>, headers: HeaderMap, form: Bytes| async move {
        proven(&floor, &headers, &fields(&form))
    };
    Router::new()
        .route("/hello", get(|| async { "hello" }))
        .route("/keys", get(keys))
        .route("/token/rs256/1", answer(Algorithm::Rs256, Purpose::Client))
        .route("/token/rs256/2", answer(Algorithm::Rs256, Purpose::User))
        .route("/token/es256/1", answer(Algorithm::Es256, Purpose::Client))
        .route("/token/es256/2", answer(Algorithm::Es256, Purpose::User))
        .route(ASSERTION_PATH, post(assertion))
        .route(PROOF_PATH, post(proof))
        .with_state(floor)
}

type Fields<'a> = HashMap<Cow<'a, str>, Cow<'a, str>>;

fn fields(form: &[u8]) -> Fields<'_> {
    url::form_urlencoded::parse(form).collect()
}

/// A token for a client that proves itself by an assertion.
fn asserted(floor: &Floor, form: &Fields<'_>) -> Response {
    match (form.get("client_assertion"), form.get("client_id")) {
        (Some(assertion), Some(client)) if floor.client_key.check(assertion, client).is_ok() => {
            token(&floor.signer, Algorithm::Es256, Purpose::Client, form)
        }
        _ => refused("invalid_client"),
    }
}

/// Tokens that are bound to the key of a proof.
fn proven(floor: &Floor, headers: &HeaderMap, form: &Fields<'_>) -> Response {
    let proof = headers.get("dpop").and_then(|proof| proof.to_str().ok());
    match proof.map(check_proof) {
        Some(Ok(thumbprint)) => token(&floor.signer, Algorithm::Es256, Purpose::BoundUser(&thumbprint), form),
        _ => refused("invalid_dpop_proof"),
    }
}

fn token(signer: &Signer, algorithm: Algorithm, purpose: Purpose<'_>, form: &Fields<'_>) -> Response {
    let Some(client) = form.get("client_id") else {
        return refused("invalid_request");
    };
    signed(signer, algorithm, purpose, client).map_or_else(
        |_| json(StatusCode::INTERNAL_SERVER_ERROR, "{}".to_owned()),
        |answer| json(StatusCode::OK, answer),
    )
}

fn signed(signer: &Signer, algorithm: Algorithm, purpose: Purpose<'_>, client: &str) -> Result<String> {
    let (has_user, bound_to) = match purpose {
        Purpose::Client => (false, None),
        Purpose::User => (true, None),
        Purpose::BoundUser(thumbprint) => (true, Some(thumbprint)),
    };
    let now = stopwatch::since_epoch().as_secs();
    let id = signer.token_id()?;
    let access_token = signer.sign(
        algorithm,
        &AccessToken {
            ver: "2.0",
            iss: ISSUER,
            aud: AUDIENCE,
            iat: now,
            nbf: now,
            exp: now + LIFETIME,
            azp: client,
            azpacr: "1",
            client_id: client,
            sub: OBJECT,
            oid: OBJECT,
            tid: TENANT,
            roles: ["Things.Sync"],
            uti: &id,
            jti: &id,
            cnf: bound_to.map(|jkt| Confirmation { jkt }),
        },
    )?;
    let id_token = has_user.then(|| {
        signer.sign(
            algorithm,
            &IdToken {
                ver: "2.0",
                iss: ISSUER,
                aud: client,
                iat: now,
                nbf: now,
                exp: now + LIFETIME,
                auth_time: now,
                acr: "1",
                amr: ["pwd"],
                sub: SUBJECT,
                oid: OBJECT,
                tid: TENANT,
                name: "A Reader",
                preferred_username: "reader@bench.example",
                sid: TENANT,
                uti: &id,
            },
        )
    });
    Ok(serde_json::to_string(&Answer {
        token_type: if bound_to.is_some() { "DPoP" } else { "Bearer" },
        expires_in: LIFETIME - 1,
        ext_expires_in: LIFETIME - 1,
        access_token,
        id_token: id_token.transpose()?,
        refresh_token: has_user.then_some("1.kq9Xo2vJm0T6rYw4sBzHdNfGcPiKoLxRjMnQBtEaUeVbWyZ"),
    })?)
}

fn refused(error: &str) -> Response {
    json(StatusCode::BAD_REQUEST, serde_json::json!({"error": error}).to_string())
}

fn json(status: StatusCode, body: String) -> Response {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, header::HeaderValue::from_static("application/json; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::subject::{Algorithm as Expected, Keys, TokenAnswer};

    #[test]
    fn its_tokens_verify_against_its_keys() {
        let signer = Signer::generate().unwrap();
        let keys = Keys::parse(signer.keys().to_string().as_bytes()).unwrap();
        for (algorithm, expected) in [(Algorithm::Rs256, Expected::Rs256), (Algorithm::Es256, Expected::Es256)] {
            let answer = signed(&signer, algorithm, Purpose::User, "a client").unwrap();
            let answer = TokenAnswer::parse(answer.as_bytes()).unwrap();
            keys.verify(expected, answer.access_token).unwrap();
            keys.verify(expected, answer.id_token.unwrap()).unwrap();
        }
    }
}
