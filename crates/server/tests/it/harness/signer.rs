//! A client that signs what it says, and a host where keys are published.

use super::{RelyingParty, Server};
use axum::{Router, routing::get};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::{Algorithm, EncodingKey, jwk::Jwk};
use serde_json::{Value, json};
use std::{
    net::Ipv4Addr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};
use tokio::net::TcpListener;
use vestibule_domain::{application::Application, clock::Clock, ids::LogId};
use vestibule_protocol::client_assertion::CLIENT_ASSERTION_TYPE;
use vestibule_storage::{ChangeSet, applications, tenants};

/// A private key with its certificate.
pub(crate) struct Signer {
    pub(crate) algorithm: Algorithm,
    pub(crate) certificate: Vec<u8>,
    public: Vec<u8>,
    key: EncodingKey,
    kid: String,
}

impl Signer {
    /// A fresh key for an algorithm.
    pub(crate) fn new(algorithm: Algorithm) -> Self {
        let kind = match algorithm {
            Algorithm::ES256 => &rcgen::PKCS_ECDSA_P256_SHA256,
            Algorithm::ES384 => &rcgen::PKCS_ECDSA_P384_SHA384,
            Algorithm::EdDSA => &rcgen::PKCS_ED25519,
            _ => &rcgen::PKCS_RSA_SHA256,
        };
        let pair = rcgen::KeyPair::generate_for(kind).unwrap();
        let certificate = rcgen::CertificateParams::default().self_signed(&pair).unwrap().der().to_vec();
        let pem = pair.serialize_pem();
        let key = match algorithm {
            Algorithm::ES256 | Algorithm::ES384 => EncodingKey::from_ec_pem(pem.as_bytes()),
            Algorithm::EdDSA => EncodingKey::from_ed_pem(pem.as_bytes()),
            _ => EncodingKey::from_rsa_pem(pem.as_bytes()),
        };
        let kid = URL_SAFE_NO_PAD.encode(aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, pem.as_bytes()));
        Self { algorithm, certificate, public: pair.public_key_raw().to_vec(), key: key.unwrap(), kid }
    }

    /// The public key as it is registered or published.
    pub(crate) fn jwk(&self) -> Value {
        let mut jwk = match self.algorithm {
            Algorithm::EdDSA => {
                json!({"kty": "OKP", "crv": "Ed25519", "alg": "EdDSA", "x": URL_SAFE_NO_PAD.encode(&self.public)})
            }
            other => serde_json::to_value(Jwk::from_encoding_key(&self.key, other).unwrap()).unwrap(),
        };
        jwk["kid"] = json!(self.kid);
        jwk["use"] = json!("sig");
        jwk
    }

    /// A header that names the key by its `kid`.
    pub(crate) fn header(&self) -> Value {
        json!({"typ": "JWT", "alg": format!("{:?}", self.algorithm), "kid": self.kid})
    }

    /// A header that names the certificate by a thumbprint, as MSAL does.
    pub(crate) fn header_by_certificate(&self, name: &str) -> Value {
        use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, SHA256, digest};
        let hash = if name == "x5t" { &SHA1_FOR_LEGACY_USE_ONLY } else { &SHA256 };
        let thumbprint = URL_SAFE_NO_PAD.encode(digest(hash, &self.certificate));
        json!({"typ": "JWT", "alg": format!("{:?}", self.algorithm), name: thumbprint})
    }

    /// A token with this header and these claims.
    pub(crate) fn sign(&self, header: &Value, claims: &Value) -> String {
        self.sign_exactly(&header.to_string(), &claims.to_string())
    }

    /// A token of exactly this text.
    pub(crate) fn sign_exactly(&self, header: &str, claims: &str) -> String {
        let message = format!("{}.{}", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(claims));
        let signature = jsonwebtoken::crypto::sign(message.as_bytes(), &self.key, self.algorithm).unwrap();
        format!("{message}.{signature}")
    }

    /// The assertion of a client, with some claims set otherwise; `null` takes one out.
    pub(crate) fn assertion(&self, server: &Server, client: &RelyingParty, changes: &Value) -> String {
        self.sign(&self.header(), &claims(server, client, changes))
    }
}

/// The claims of a client's assertion, with some set otherwise; `null` takes one out.
pub(crate) fn claims(server: &Server, client: &RelyingParty, changes: &Value) -> Value {
    static COUNTER: AtomicUsize = AtomicUsize::new(0);
    let now = Clock::now(server.clock.as_ref()).as_seconds();
    let id = client.id();
    let mut claims = json!({
        "iss": id, "sub": id, "aud": server.url(client.tenant, "oauth2/v2.0/token"), "iat": now, "nbf": now,
        "exp": now + 300, "jti": format!("jti-{}", COUNTER.fetch_add(1, Ordering::Relaxed)),
    });
    for (name, value) in changes.as_object().unwrap() {
        match value {
            Value::Null => drop(claims.as_object_mut().unwrap().remove(name)),
            value => claims[name] = value.clone(),
        }
    }
    claims
}

impl RelyingParty {
    /// Asks for a token of its own by an assertion.
    pub(crate) async fn token_by_assertion(&self, server: &Server, assertion: &str) -> super::Answer {
        let id = self.id();
        let fields = [
            ("grant_type", "client_credentials"),
            ("scope", "api://reader/.default"),
            ("client_id", &id),
            ("client_assertion_type", CLIENT_ASSERTION_TYPE),
            ("client_assertion", assertion),
        ];
        self.token_exactly(server, &fields).await
    }
}

impl Server {
    /// Changes the registration of an application.
    pub(crate) async fn reconfigure(&self, client: &RelyingParty, change: impl FnOnce(&mut Application)) {
        let (storage, now) = (&self.platform.storage, self.clock.now());
        let rows = storage.tenant(client.tenant);
        let every = applications::all(&rows).await.unwrap();
        let found = every.into_iter().find(|each| each.app_id == client.app).unwrap();
        let versioned = applications::by_id(&rows, found.id).await.unwrap().unwrap();
        let mut application = versioned.document;
        change(&mut application);
        let id = LogId::at(now, self.platform.randomness.as_ref());
        let changes = ChangeSet::<()>::keyed(client.tenant, id, now)
            .one_or(applications::update(&application, versioned.version), ())
            .push(tenants::bump_config_version());
        storage.commit(changes).await.unwrap();
        self.platform.directory.forget(client.tenant);
    }
}

/// A host that publishes documents and counts how often it is asked.
pub(crate) struct Publisher {
    pub(crate) base: String,
    keys: Arc<Mutex<Option<Value>>>,
    asked: Arc<AtomicUsize>,
}

impl Publisher {
    /// Serves a key set at `/keys`, and at `/.well-known/openid-configuration` the metadata that leads to it.
    pub(crate) async fn of(signer: &Signer) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let base = format!("http://localhost:{}", listener.local_addr().unwrap().port());
        let keys = Arc::new(Mutex::new(Some(json!({"keys": [signer.jwk()]}))));
        let asked = Arc::new(AtomicUsize::new(0));
        let (published, count) = (Arc::clone(&keys), Arc::clone(&asked));
        let serve_keys = move || {
            count.fetch_add(1, Ordering::SeqCst);
            let keys = published.lock().unwrap().clone();
            std::future::ready(keys.map(axum::Json).ok_or(http::StatusCode::SERVICE_UNAVAILABLE))
        };
        let metadata = json!({"issuer": base, "jwks_uri": format!("{base}/keys")});
        let router = Router::new()
            .route("/keys", get(serve_keys))
            .route("/.well-known/openid-configuration", get(async || axum::Json(metadata)));
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self { base, keys, asked }
    }

    /// Publishes another key in place of the first; none is an outage.
    pub(crate) fn publish(&self, signer: Option<&Signer>) {
        *self.keys.lock().unwrap() = signer.map(|signer| json!({"keys": [signer.jwk()]}));
    }

    /// How often the keys were asked for.
    pub(crate) fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}
