//! The skeleton as an HTTP server, on the framework and runtime of the real one.

use super::{
    claims::{AccessToken, Answer, IdToken},
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
use http::{StatusCode, header};
use std::{collections::HashMap, net::Ipv4Addr, sync::Arc};
use tokio::net::TcpListener;

const ISSUER: &str = "http://localhost:8080/4f0e8a52-6c1d-4b7e-9a33-1d2c5b6e7f80/v2.0";
const TENANT: &str = "4f0e8a52-6c1d-4b7e-9a33-1d2c5b6e7f80";
const AUDIENCE: &str = "0a9b8c7d-1111-4222-8333-444455556666";
const SUBJECT: &str = "O5k2g_DUZoB-dnAuRHMHX04rodT9_cFdBkntfoSDCg0";
const OBJECT: &str = "5d1a7c90-3e2b-4f68-a1b4-c2d3e4f50617";
const LIFETIME: u64 = 3_600;

/// Serves until killed; prints `{"baseUrl"}` when ready.
pub(crate) fn serve() -> Result<()> {
    let signer = Arc::new(Signer::generate()?);
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(async {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.context("listening")?;
        println!("{}", serde_json::json!({"baseUrl": format!("http://{}", listener.local_addr()?)}));
        axum::serve(listener, router(signer)).await.context("serving")
    })
}

fn router(signer: Arc<Signer>) -> Router {
    let answer = |algorithm, user| {
        post(
            move |State(signer): State<Arc<Signer>>, form: Bytes| async move { token(&signer, algorithm, user, &form) },
        )
    };
    Router::new()
        .route("/hello", get(|| async { "hello" }))
        .route(
            "/keys",
            get(|State(signer): State<Arc<Signer>>| async move { json(StatusCode::OK, signer.keys().to_string()) }),
        )
        .route("/token/rs256/1", answer(Algorithm::Rs256, false))
        .route("/token/rs256/2", answer(Algorithm::Rs256, true))
        .route("/token/es256/1", answer(Algorithm::Es256, false))
        .route("/token/es256/2", answer(Algorithm::Es256, true))
        .with_state(signer)
}

fn token(signer: &Signer, algorithm: Algorithm, user: bool, form: &[u8]) -> Response {
    let form: HashMap<_, _> = url::form_urlencoded::parse(form).collect();
    let Some(client) = form.get("client_id") else {
        return json(StatusCode::BAD_REQUEST, r#"{"error":"invalid_request"}"#.to_owned());
    };
    signed(signer, algorithm, user, client).map_or_else(
        |_| json(StatusCode::INTERNAL_SERVER_ERROR, "{}".to_owned()),
        |answer| json(StatusCode::OK, answer),
    )
}

fn signed(signer: &Signer, algorithm: Algorithm, user: bool, client: &str) -> Result<String> {
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
        },
    )?;
    let id_token = user.then(|| {
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
        token_type: "Bearer",
        expires_in: LIFETIME - 1,
        ext_expires_in: LIFETIME - 1,
        access_token,
        id_token: id_token.transpose()?,
        refresh_token: user.then_some("1.kq9Xo2vJm0T6rYw4sBzHdNfGcPiKoLxRjMnQBtEaUeVbWyZ"),
    })?)
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
            let answer = signed(&signer, algorithm, true, "a client").unwrap();
            let answer = TokenAnswer::parse(answer.as_bytes()).unwrap();
            keys.verify(expected, answer.access_token).unwrap();
            keys.verify(expected, answer.id_token.unwrap()).unwrap();
        }
    }
}
