//! A customer at the hosted pages, and the application that they came from.

use anyhow::{Context as _, Result, ensure};
use reqwest::{Client, Url, redirect};
use serde_json::Value;
use std::time::Duration;
use vestibule_protocol::pkce::{CodeChallenge, CodeVerifier};
use vestibule_testkit::browser::{Browser, Page};

const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
/// What new customers choose.
pub(crate) const PASSWORD: &str = "velvet-otter-canyon-41";
pub(crate) const REDIRECT: &str = "https://shop.example/callback";
pub(crate) const SECRET: &str = "web-secret-0123456789abcdef";
/// A customer of the seeded tenant.
pub(crate) const CUSTOMER: (&str, &str) = ("reader@example.com", "harbor-lantern-quiet-9");

/// One tenant with one server application and one customer.
pub(crate) const SEED: &str = r#"
tenants:
  - domain: fable.example
    name: Fable Books
    brand: fable
    applications:
      - displayName: Web
        redirectUris: { web: ["https://shop.example/callback"] }
        secrets: [{ displayName: one, value: "web-secret-0123456789abcdef" }]
        identifierUris: ["api://web"]
        appRoles: [{ value: Books.Sync, allowedMemberTypes: [Application] }]
        permissions: [{ resource: "api://web", appRoles: [Books.Sync] }]
    users: [{ email: reader@example.com, password: "harbor-lantern-quiet-9" }]
"#;

/// How often an empty outbox is looked at again.
const PAUSE: Duration = Duration::from_millis(200);

/// A client that follows no redirects and trusts this authority, if any, and nobody else.
pub(crate) fn client(authority: Option<&str>) -> Client {
    let builder = Client::builder().redirect(redirect::Policy::none());
    match authority {
        Some(pem) => builder.tls_certs_only([reqwest::Certificate::from_pem(pem.as_bytes()).unwrap()]),
        None => builder,
    }
    .build()
    .unwrap()
}

/// A server application of a tenant.
#[derive(Clone)]
pub(crate) struct App {
    pub(crate) base: String,
    pub(crate) tenant: String,
    pub(crate) client_id: String,
    pub(crate) secret: String,
    pub(crate) client: Client,
}

impl App {
    /// The first application of the first tenant that `dev` announced.
    pub(crate) fn announced(announced: &Value, client: Client) -> Self {
        let text = |pointer: &str| announced.pointer(pointer).and_then(Value::as_str).unwrap().to_owned();
        Self {
            base: text("/baseUrl"),
            tenant: text("/tenants/0/id"),
            client_id: text("/tenants/0/applications/0/appId"),
            secret: text("/tenants/0/applications/0/secret"),
            client,
        }
    }

    /// A browser with no cookies.
    pub(crate) fn browser(&self) -> Browser {
        Browser::over(self.client.clone(), &self.base).unwrap()
    }

    /// An endpoint of the tenant.
    pub(crate) fn url(&self, rest: &str) -> String {
        format!("{}/{}/{rest}", self.base, self.tenant)
    }

    /// The URL of an authorization request.
    pub(crate) fn authorize(&self, prompt: &str) -> String {
        let challenge = CodeChallenge::of(&CodeVerifier::parse(VERIFIER).unwrap()).to_string();
        let parameters = [
            ("client_id", self.client_id.as_str()),
            ("response_type", "code"),
            ("redirect_uri", REDIRECT),
            ("scope", "openid profile email offline_access"),
            ("state", "af0ifjsldkj"),
            ("code_challenge", &challenge),
            ("code_challenge_method", "S256"),
            ("prompt", prompt),
        ];
        let parameters = parameters.into_iter().filter(|(_, value)| !value.is_empty());
        Url::parse_with_params(&self.url("oauth2/v2.0/authorize"), parameters).unwrap().to_string()
    }

    /// Begins to sign up: up to the page that asks for the code.
    pub(crate) async fn begin_sign_up(&self, browser: &Browser, email: &str) -> Result<Page> {
        let page = browser.open(&self.authorize("create")).await?;
        ensure!(page.step() == "sign-up", "{} {}", page.status, page.body);
        let page = browser.submit(&page, &[("email", email)]).await?;
        ensure!(page.step() == "sign-up/code", "{} {}", page.status, page.body);
        Ok(page)
    }

    /// Ends a sign-up with the code from the mail: at the application.
    pub(crate) async fn end_sign_up(&self, browser: &Browser, page: &Page, code: &str) -> Result<Page> {
        let page = browser.submit(page, &[("code", code)]).await?;
        ensure!(page.step() == "sign-up/details", "{} {}", page.status, page.body);
        let details = [("given_name", "Avery"), ("family_name", "Quill"), ("new-password", PASSWORD)];
        browser.submit(&page, &details).await
    }

    /// Signs up with the code that the development outbox shows.
    pub(crate) async fn sign_up(&self, email: &str) -> Result<Page> {
        let browser = self.browser();
        let page = self.begin_sign_up(&browser, email).await?;
        let code = self.outbox_code(email).await?;
        self.end_sign_up(&browser, &page, &code).await
    }

    /// Signs in with a password: at the application, or at the page that says why not.
    pub(crate) async fn sign_in(&self, browser: &Browser, email: &str, password: &str) -> Result<Page> {
        let page = browser.open(&self.authorize("")).await?;
        let page = browser.submit(&page, &[("identifier", email)]).await?;
        ensure!(page.step() == "sign-in/password", "{} {}", page.status, page.body);
        browser.submit(&page, &[("password", password)]).await
    }

    /// Signs in with a password and redeems the code: the token response.
    pub(crate) async fn tokens(&self, email: &str, password: &str) -> Result<Value> {
        let page = self.sign_in(&self.browser(), email, password).await?;
        self.redeem(&page).await
    }

    /// Redeems the code that a page leads to.
    pub(crate) async fn redeem(&self, page: &Page) -> Result<Value> {
        let code = page.answer("code").with_context(|| format!("no code: {} {}", page.status, page.body))?;
        let fields = [
            ("grant_type", "authorization_code"),
            ("code", &code),
            ("redirect_uri", REDIRECT),
            ("code_verifier", VERIFIER),
            ("client_id", &self.client_id),
            ("client_secret", &self.secret),
        ];
        let response = self.client.post(self.url("oauth2/v2.0/token")).form(&fields).send().await?;
        let (status, body) = (response.status(), response.json::<Value>().await?);
        ensure!(status == 200, "{status} {body}");
        Ok(body)
    }

    /// What the token endpoint answers to a daemon with the application's secret.
    pub(crate) async fn daemon(&self) -> Result<reqwest::Response> {
        let fields = [
            ("grant_type", "client_credentials"),
            ("scope", "api://web/.default"),
            ("client_id", &self.client_id),
            ("client_secret", &self.secret),
        ];
        Ok(self.client.post(self.url("oauth2/v2.0/token")).form(&fields).send().await?)
    }

    /// The mails to an address that the development outbox shows, newest first.
    pub(crate) async fn outbox(&self, email: &str) -> Result<Vec<Value>> {
        let url = Url::parse_with_params(&format!("{}/dev/outbox", self.base), [("to", email)])?;
        let response = self.client.get(url).header("accept", "application/json").send().await?;
        Ok(response.error_for_status()?.json().await?)
    }

    /// The code in the newest mail to an address, once there is one.
    pub(crate) async fn outbox_code(&self, email: &str) -> Result<String> {
        loop {
            let mails = self.outbox(email).await?;
            if let Some(mail) = mails.first() {
                return Ok(mail["code"].as_str().context("a mail without a code")?.to_owned());
            }
            tokio::time::sleep(PAUSE).await;
        }
    }
}

/// The eight digits that stand in a mail.
pub(crate) fn code_in(mail: &str) -> String {
    let runs = mail.split(|letter: char| !letter.is_ascii_digit());
    runs.clone().find(|run| run.len() == 8).unwrap_or_else(|| panic!("no code in {mail}")).to_owned()
}
