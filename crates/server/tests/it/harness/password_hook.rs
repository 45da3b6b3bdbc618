//! Another system that still knows passwords: it takes Entra's `OnPasswordSubmit`, opens what is encrypted for it, and answers as it is
//! told to.

use super::Server;
use aws_lc_rs::{
    aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey},
    encoding::{AsDer as _, Pkcs8V1Der},
    rsa::{KeySize, OAEP_SHA256_MGF1SHA256, OaepPrivateDecryptingKey, PrivateDecryptingKey},
    signature::{KeyPair as _, RsaKeyPair},
};
use axum::{Router, extract::State, response::IntoResponse, routing::post};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};
use std::{
    net::Ipv4Addr,
    sync::{Arc, LazyLock, Mutex},
    time::Duration,
};
use tokio::net::TcpListener;

/// The audience of the server's tokens at the endpoint.
pub(crate) const HOOK_RESOURCE: &str = "api://old.example/verify";

/// What a call said.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) username: String,
    pub(crate) password: String,
    pub(crate) bearer: String,
    pub(crate) data: Value,
}

/// How it answers.
#[derive(Clone, Debug)]
pub(crate) enum HookAnswer {
    /// With this action, and members of it.
    Action(&'static str, Value),
    /// With exactly this.
    Raw(u16, &'static str, String),
    /// With the right action and another nonce.
    OldNonce,
    /// Not before the client has gone.
    Never,
}

/// An endpoint.
#[derive(Clone)]
pub(crate) struct PasswordHook {
    pub(crate) url: String,
    answer: Arc<Mutex<HookAnswer>>,
    asked: Arc<Mutex<Vec<Asked>>>,
}

struct HookKey {
    pkcs8: Vec<u8>,
    jwk: Value,
}

/// Made once, since it takes a while.
static KEY: LazyLock<HookKey> = LazyLock::new(|| {
    let private = PrivateDecryptingKey::generate(KeySize::Rsa2048).unwrap();
    let document: Pkcs8V1Der<'_> = private.as_der().unwrap();
    let pair = RsaKeyPair::from_pkcs8(document.as_ref()).unwrap();
    let number = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
    let jwk = json!({
        "kty": "RSA", "use": "enc", "kid": "hook",
        "n": number(pair.public_key().modulus().big_endian_without_leading_zero()),
        "e": number(pair.public_key().exponent().big_endian_without_leading_zero()),
    });
    HookKey { pkcs8: document.as_ref().to_vec(), jwk }
});

impl PasswordHook {
    /// One that finds every password right.
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let url = format!("http://localhost:{}/verify", listener.local_addr().unwrap().port());
        let right = HookAnswer::Action("MigratePassword", json!({}));
        let this = Self { url, answer: Arc::new(Mutex::new(right)), asked: Arc::default() };
        let router = Router::new().route("/verify", post(Self::take)).with_state(this.clone());
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        this
    }

    async fn take(State(this): State<Self>, headers: HeaderMap, body: String) -> axum::response::Response {
        let body: Value = serde_json::from_str(&body).unwrap();
        assert_eq!(body["type"], "microsoft.graph.authenticationEvent.passwordSubmit");
        let claims = opened(body["data"]["encryptedPasswordContext"].as_str().unwrap());
        let text = |name: &str| claims[name].as_str().unwrap().to_owned();
        this.asked.lock().unwrap().push(Asked {
            username: text("username"),
            password: text("user-password"),
            bearer: headers["authorization"].to_str().unwrap().strip_prefix("Bearer ").unwrap().to_owned(),
            data: body["data"].clone(),
        });
        let answer = this.answer.lock().unwrap().clone();
        let action = |nonce: &str, name: &str, members: Value| {
            let mut action = members;
            action["@odata.type"] = json!(format!("microsoft.graph.passwordSubmit.{name}"));
            let kind = "microsoft.graph.onPasswordSubmitResponseData";
            let body = json!({"data": {"@odata.type": kind, "nonce": nonce, "actions": [action]}});
            ([("content-type", "application/json")], body.to_string()).into_response()
        };
        match answer {
            HookAnswer::Action(name, members) => action(&text("nonce"), name, members),
            HookAnswer::OldNonce => action("another", "MigratePassword", json!({})),
            HookAnswer::Raw(status, kind, body) => {
                (StatusCode::from_u16(status).unwrap(), [("content-type", kind)], body).into_response()
            }
            HookAnswer::Never => std::future::pending().await,
        }
    }

    /// Answers so from now on.
    pub(crate) fn answer(&self, answer: HookAnswer) {
        *self.answer.lock().unwrap() = answer;
    }

    /// What it was asked since it was last looked at.
    pub(crate) fn asked(&self) -> Vec<Asked> {
        std::mem::take(&mut *self.asked.lock().unwrap())
    }
}

/// The claims within what is encrypted, as the endpoint reads them.
fn opened(message: &str) -> Value {
    let bytes = |text: &str| URL_SAFE_NO_PAD.decode(text).unwrap();
    let parts: Vec<&str> = message.split('.').collect();
    let [protected, encrypted_key, iv, content, tag] = parts.as_slice() else { panic!("{message}") };
    let header: Value = serde_json::from_slice(&bytes(protected)).unwrap();
    assert_eq!(
        (&header["alg"], &header["enc"], &header["kid"]),
        (&json!("RSA-OAEP-256"), &json!("A256GCM"), &json!("hook"))
    );
    let private = OaepPrivateDecryptingKey::new(PrivateDecryptingKey::from_pkcs8(&KEY.pkcs8).unwrap()).unwrap();
    let mut room = vec![0; private.min_output_size()];
    let key = private.decrypt(&OAEP_SHA256_MGF1SHA256, &bytes(encrypted_key), &mut room, None).unwrap();
    let cipher = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, key).unwrap());
    let mut sealed = [bytes(content), bytes(tag)].concat();
    let nonce = Nonce::try_assume_unique_for_key(&bytes(iv)).unwrap();
    let token = cipher.open_in_place(nonce, Aad::from(protected.as_bytes()), &mut sealed).unwrap();
    let token = std::str::from_utf8(token).unwrap();
    let parts: Vec<&str> = token.split('.').collect();
    let [header, claims, ""] = parts.as_slice() else { panic!("{token}") };
    assert_eq!(serde_json::from_slice::<Value>(&bytes(header)).unwrap()["alg"], "none");
    serde_json::from_slice(&bytes(claims)).unwrap()
}

impl Server {
    /// Lets the first tenant ask at an endpoint.
    pub(crate) async fn migrates_from(&self, url: &str, changes: Value) {
        let mut migration = json!({
            "url": url, "resourceId": HOOK_RESOURCE, "encryptionKey": KEY.jwk, "timeoutInMilliseconds": 5000,
            "maximumRetries": 0,
        });
        for (name, value) in changes.as_object().unwrap() {
            migration[name] = value.clone();
        }
        let migration = serde_json::from_value(migration).unwrap();
        self.set(|settings| settings.password_migration = Some(migration)).await;
    }

    /// For calls that would keep a test waiting.
    pub(crate) async fn migrates_impatiently_from(&self, url: &str) {
        let least = Duration::from_millis(200).as_millis();
        self.migrates_from(url, json!({"timeoutInMilliseconds": u64::try_from(least).unwrap()})).await;
    }
}
