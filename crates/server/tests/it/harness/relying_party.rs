//! A relying party: makes authorization requests and redeems what comes back, as any client would.

use super::{READER_SECRET, SHOP_REDIRECT, Server, seed::Seeded};
use reqwest::{StatusCode, Url};
use serde_json::Value;
use vestibule_domain::ids::{AppId, TenantId};
use vestibule_protocol::pkce::{CodeChallenge, CodeVerifier};
use vestibule_testkit::browser::Page;

/// A verifier as a client makes one; tests need no other.
pub(crate) const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

/// A client of one tenant.
#[derive(Clone, Debug)]
pub(crate) struct RelyingParty {
    pub(crate) tenant: TenantId,
    pub(crate) app: AppId,
    /// The address of its document, which is its client id then.
    pub(crate) document: Option<String>,
    pub(crate) redirect_uri: String,
    pub(crate) secret: Option<String>,
    pub(crate) origin: Option<String>,
    pub(crate) scope: String,
}

/// What the token endpoint answered.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: reqwest::header::HeaderMap,
    pub(crate) body: Value,
}

impl RelyingParty {
    /// Shop: a page without a secret.
    pub(crate) fn shop(server: &Server) -> Self {
        Self::shop_of(&server.tenant)
    }

    /// A tenant's Shop.
    pub(crate) fn shop_of(tenant: &Seeded) -> Self {
        Self {
            tenant: tenant.id,
            app: tenant.shop,
            document: None,
            redirect_uri: SHOP_REDIRECT.to_owned(),
            secret: None,
            origin: Some("https://shop.example".to_owned()),
            scope: "openid profile email offline_access".to_owned(),
        }
    }

    /// Reader: a server with a secret.
    pub(crate) fn reader(server: &Server) -> Self {
        Self::reader_of(&server.tenant)
    }

    /// A tenant's Reader.
    pub(crate) fn reader_of(tenant: &Seeded) -> Self {
        Self {
            app: tenant.reader,
            redirect_uri: "https://reader.example/callback".to_owned(),
            secret: Some(READER_SECRET.to_owned()),
            origin: None,
            ..Self::shop_of(tenant)
        }
    }

    /// The installed app, listening on a port of its own choice.
    pub(crate) fn native(server: &Server) -> Self {
        Self {
            app: server.tenant.native,
            redirect_uri: "http://127.0.0.1:49152/callback".to_owned(),
            origin: None,
            ..Self::shop(server)
        }
    }

    /// The ledger: an API that calls others.
    pub(crate) fn ledger(server: &Server) -> Self {
        Self { app: server.tenant.ledger, ..Self::reader(server) }
    }

    /// The vault: an API that may less.
    pub(crate) fn vault(server: &Server) -> Self {
        let redirect_uri = "https://vault.example/callback".to_owned();
        Self { app: server.tenant.vault, redirect_uri, ..Self::reader(server) }
    }

    /// The nightly job.
    pub(crate) fn daemon(server: &Server) -> Self {
        Self { app: server.tenant.daemon, ..Self::reader(server) }
    }

    /// The client id.
    pub(crate) fn id(&self) -> String {
        self.document.clone().unwrap_or_else(|| self.app.to_string())
    }

    /// The parameters of an authorization request.
    pub(crate) fn request(&self) -> Vec<(String, String)> {
        let challenge = CodeChallenge::of(&CodeVerifier::parse(VERIFIER).unwrap()).to_string();
        [
            ("client_id", self.id()),
            ("response_type", "code".to_owned()),
            ("redirect_uri", self.redirect_uri.clone()),
            ("scope", self.scope.clone()),
            ("state", "af0ifjsldkj".to_owned()),
            ("nonce", "n-0S6_WzA2Mj".to_owned()),
            ("code_challenge", challenge),
            ("code_challenge_method", "S256".to_owned()),
        ]
        .map(|(name, value)| (name.to_owned(), value))
        .to_vec()
    }

    /// The URL of an authorization request with some parameters set otherwise; an empty value takes one out.
    pub(crate) fn authorize(&self, server: &Server, changes: &[(&str, &str)]) -> String {
        let mut parameters = self.request();
        for (name, value) in changes {
            parameters.retain(|(known, _)| known != name);
            if !value.is_empty() {
                parameters.push(((*name).to_owned(), (*value).to_owned()));
            }
        }
        let url = server.url(self.tenant, "oauth2/v2.0/authorize");
        Url::parse_with_params(&url, parameters).unwrap().to_string()
    }

    /// Redeems the code that a page leads to.
    pub(crate) async fn redeem(&self, server: &Server, page: &Page) -> Answer {
        self.redeem_code(server, &page.answer("code").expect("an answer with a code")).await
    }

    /// Redeems a code.
    pub(crate) async fn redeem_code(&self, server: &Server, code: &str) -> Answer {
        let fields = [
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", &self.redirect_uri),
            ("code_verifier", VERIFIER),
        ];
        self.token(server, &fields).await
    }

    /// Redeems a refresh token.
    pub(crate) async fn refresh(&self, server: &Server, refresh_token: &str) -> Answer {
        self.token(server, &[("grant_type", "refresh_token"), ("refresh_token", refresh_token)]).await
    }

    /// Asks the token endpoint with these fields, the client's id and its secret.
    pub(crate) async fn token(&self, server: &Server, fields: &[(&str, &str)]) -> Answer {
        let id = self.id();
        let mut all = fields.to_vec();
        all.push(("client_id", &id));
        if let Some(secret) = &self.secret {
            all.push(("client_secret", secret));
        }
        self.token_exactly(server, &all).await
    }

    /// Asks the token endpoint with exactly these fields.
    pub(crate) async fn token_exactly(&self, server: &Server, fields: &[(&str, &str)]) -> Answer {
        let mut request = server.http.post(server.url(self.tenant, "oauth2/v2.0/token")).form(fields);
        if let Some(origin) = &self.origin {
            request = request.header("origin", origin);
        }
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        Answer { status, headers, body: response.json().await.unwrap() }
    }
}

impl Answer {
    /// A member of the body, as text.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.body.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// The claims of a token in the body, not verified.
    pub(crate) fn claims(&self, name: &str) -> Value {
        use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
        let payload = self.text(name).split('.').nth(1).expect("a JWT");
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).unwrap()).unwrap()
    }

    /// The error and its number.
    pub(crate) fn error(&self) -> (&str, i64) {
        let number = self.body.pointer("/error_codes/0").and_then(Value::as_i64).unwrap_or_default();
        (self.text("error"), number)
    }
}
