//! An issuer for tests: real HTTP, real signatures, and whatever claims a test wants.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicI64, Ordering},
};

use aws_lc_rs::{
    encoding::AsDer,
    rsa::{KeyPair as RsaKeyPair, KeySize},
    signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair},
};
use axum::{
    Router,
    extract::State,
    http::{HeaderMap, StatusCode},
    routing::{get, post},
};
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode, jwk::Jwk};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use url::Url;

use super::trust::Issuer;
use crate::config::{Now, ReaderConfig, SamplesConfig, ShopConfig};

/// The present in tests, until a test moves it.
pub(crate) const NOW: i64 = 1_795_168_800;

/// Where Reader is in tests.
pub(crate) const OWN: &str = "http://localhost:5002";
/// Where Shop is in tests.
pub(crate) const SHOP: &str = "http://localhost:5001";

/// What the token endpoint was sent and what it is to answer.
#[derive(Default)]
struct TokenEndpoint {
    authorization: Option<String>,
    form: String,
    answer: Option<(StatusCode, Value)>,
}

struct Published {
    authority: String,
    keys: Value,
    token: Mutex<TokenEndpoint>,
    profile_of: Mutex<String>,
}

/// A running issuer.
pub(crate) struct FakeIssuer {
    pub(crate) authority: Url,
    published: Arc<Published>,
    rsa: EncodingKey,
    ec: EncodingKey,
    time: Arc<AtomicI64>,
}

impl FakeIssuer {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let authority = Url::parse(&format!("{origin}/tenant/v2.0")).unwrap();
        let (rsa, ec) = (rsa_key(), ec_key());
        let keys = json!({"keys": [public(&rsa, Algorithm::RS256, "rsa"), public(&ec, Algorithm::ES256, "ec")]});
        let published = Arc::new(Published {
            authority: authority.to_string(),
            keys,
            token: Mutex::default(),
            profile_of: Mutex::new("s".into()),
        });
        let routes = Router::new()
            .route("/tenant/v2.0/.well-known/openid-configuration", get(metadata))
            .route(
                "/tenant/keys",
                get(|State(published): State<Arc<Published>>| async move { published.keys.to_string() }),
            )
            .route("/tenant/token", post(token))
            .route("/tenant/userinfo", get(userinfo))
            .with_state(published.clone());
        tokio::spawn(async move { axum::serve(listener, routes).await });
        Self { authority, published, rsa, ec, time: Arc::new(AtomicI64::new(NOW)) }
    }

    /// The clock of these tests.
    pub(crate) fn clock(&self) -> Now {
        let time = self.time.clone();
        Arc::new(move || time.load(Ordering::SeqCst))
    }

    /// Moves the clock.
    pub(crate) fn wait(&self, seconds: i64) {
        self.time.fetch_add(seconds, Ordering::SeqCst);
    }

    /// A relying party's view of this issuer.
    pub(crate) fn seen(&self) -> Issuer {
        Issuer::new(self.authority.clone(), None, self.clock()).unwrap()
    }

    /// A JWT over `claims` by the RSA key.
    pub(crate) fn sign(&self, typ: &str, claims: &Value) -> String {
        self.sign_as(Algorithm::RS256, "rsa", typ, claims)
    }

    /// A JWT over `claims`, saying `kid`, by the key that fits `algorithm`.
    pub(crate) fn sign_as(&self, algorithm: Algorithm, kid: &str, typ: &str, claims: &Value) -> String {
        let mut header = Header::new(algorithm);
        header.kid = Some(kid.to_owned());
        header.typ = Some(typ.to_owned());
        let key = if algorithm == Algorithm::ES256 { &self.ec } else { &self.rsa };
        encode(&header, claims, key).unwrap()
    }

    /// What the token endpoint answers from now on.
    pub(crate) fn answer(&self, status: StatusCode, body: Value) {
        self.published.token.lock().unwrap().answer = Some((status, body));
    }

    /// Whose profile the userinfo endpoint gives out from now on.
    pub(crate) fn give_out_profile_of(&self, sub: &str) {
        sub.clone_into(&mut self.published.profile_of.lock().unwrap());
    }

    /// The last request's Authorization header and form.
    pub(crate) fn asked(&self) -> (Option<String>, String) {
        let endpoint = self.published.token.lock().unwrap();
        (endpoint.authorization.clone(), endpoint.form.clone())
    }
}

async fn metadata(State(published): State<Arc<Published>>) -> String {
    let base = published.authority.trim_end_matches("/v2.0");
    json!({
        "issuer": published.authority,
        "authorization_endpoint": format!("{base}/authorize"),
        "token_endpoint": format!("{base}/token"),
        "jwks_uri": format!("{base}/keys"),
        "userinfo_endpoint": format!("{base}/userinfo"),
        "end_session_endpoint": format!("{base}/logout"),
        "authorization_response_iss_parameter_supported": true,
    })
    .to_string()
}

async fn token(State(published): State<Arc<Published>>, headers: HeaderMap, form: String) -> (StatusCode, String) {
    let mut endpoint = published.token.lock().unwrap();
    endpoint.authorization = headers.get("authorization").map(|value| value.to_str().unwrap().to_owned());
    endpoint.form = form;
    let (status, body) = endpoint.answer.clone().unwrap();
    (status, body.to_string())
}

/// Answers the access token `a`, and about whom `sub` says.
async fn userinfo(State(published): State<Arc<Published>>, headers: HeaderMap) -> (StatusCode, String) {
    if headers.get("authorization").is_none_or(|value| value != "Bearer a") {
        return (StatusCode::UNAUTHORIZED, String::new());
    }
    let sub = published.profile_of.lock().unwrap().clone();
    (StatusCode::OK, json!({"sub": sub, "name": "Robin Vale"}).to_string())
}

/// Both apps, registered at `issuer`.
pub(crate) fn config(issuer: &FakeIssuer) -> SamplesConfig {
    SamplesConfig {
        authority: issuer.authority.clone(),
        ca_pem: None,
        shop: ShopConfig { app_id: "shop".into(), base_url: Url::parse(SHOP).unwrap() },
        reader: ReaderConfig {
            app_id: "reader".into(),
            secret: "secret".into(),
            base_url: Url::parse(OWN).unwrap(),
            identifier_uri: "api://reader".into(),
            scope: "Books.Read".into(),
        },
        tls: None,
        tenant_name: "Fable <Books>".into(),
        outbox_url: None,
        now: issuer.clock(),
    }
}

/// A new RSA key for signing.
pub(crate) fn rsa_key() -> EncodingKey {
    let pair = RsaKeyPair::generate(KeySize::Rsa2048).unwrap();
    EncodingKey::from_rsa_pem(&pem(AsDer::<aws_lc_rs::encoding::Pkcs8V1Der<'_>>::as_der(&pair).unwrap().as_ref()))
        .unwrap()
}

fn ec_key() -> EncodingKey {
    let random = aws_lc_rs::rand::SystemRandom::new();
    let document = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &random).unwrap();
    EncodingKey::from_ec_der(document.as_ref())
}

fn pem(der: &[u8]) -> Vec<u8> {
    use base64::Engine;
    let body = base64::engine::general_purpose::STANDARD.encode(der);
    format!("-----BEGIN PRIVATE KEY-----\n{body}\n-----END PRIVATE KEY-----\n").into_bytes()
}

fn public(key: &EncodingKey, algorithm: Algorithm, kid: &str) -> Value {
    let mut jwk = Jwk::from_encoding_key(key, algorithm).unwrap();
    jwk.common.key_id = Some(kid.to_owned());
    let mut value = serde_json::to_value(jwk).unwrap();
    value["use"] = json!("sig");
    value
}
