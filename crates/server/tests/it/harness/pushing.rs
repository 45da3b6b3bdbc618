//! A client that pushes and signs its authorization requests.

use super::{RelyingParty, Reply, Server, Signer};
use serde_json::{Value, json};
use vestibule_domain::clock::Clock as _;
use vestibule_testkit::browser::{Browser, Page};

impl RelyingParty {
    /// Its authorization request with some parameters set otherwise; an empty value takes one out.
    pub(crate) fn request_with(&self, changes: &[(&str, &str)]) -> Vec<(String, String)> {
        let mut parameters = self.request();
        for (name, value) in changes {
            parameters.retain(|(known, _)| known != name);
            if !value.is_empty() {
                parameters.push(((*name).to_owned(), (*value).to_owned()));
            }
        }
        parameters
    }

    /// Pushes its request, proving itself by its secret if it has one.
    pub(crate) async fn push(&self, server: &Server, changes: &[(&str, &str)]) -> Reply {
        let mut parameters = self.request_with(changes);
        parameters.extend(self.secret.iter().map(|secret| ("client_secret".to_owned(), secret.clone())));
        self.push_exactly(server, &parameters).await
    }

    /// Pushes exactly these parameters.
    pub(crate) async fn push_exactly(&self, server: &Server, parameters: &[(String, String)]) -> Reply {
        let fields: Vec<(&str, &str)> =
            parameters.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let origin: Vec<(&str, &str)> = self.origin.iter().map(|origin| ("origin", origin.as_str())).collect();
        server.post(&server.url(self.tenant, "oauth2/v2.0/par"), &fields, &origin).await
    }

    /// The name of a request that it pushes.
    pub(crate) async fn pushed(&self, server: &Server, changes: &[(&str, &str)]) -> String {
        let reply = self.push(server, changes).await;
        assert_eq!(reply.status, 201, "{reply:?}");
        reply.json()["request_uri"].as_str().unwrap().to_owned()
    }

    /// The URL that the browser brings: the client, the name of its request, and whatever else is added.
    pub(crate) fn authorize_by_name(&self, server: &Server, name: &str, more: &[(&str, &str)]) -> String {
        let id = self.id();
        let mut pairs = vec![("client_id", id.as_str()), ("request_uri", name)];
        pairs.extend(more);
        let url = server.url(self.tenant, "oauth2/v2.0/authorize");
        reqwest::Url::parse_with_params(&url, pairs).unwrap().to_string()
    }

    /// Opens a pushed request in a browser.
    pub(crate) async fn open_by_name(&self, server: &Server, browser: &Browser, name: &str) -> Page {
        browser.open(&self.authorize_by_name(server, name, &[])).await.unwrap()
    }

    /// The claims of a request object of its request, with some set otherwise; `null` takes one out.
    pub(crate) fn object_claims(&self, server: &Server, changes: &Value) -> Value {
        let now = server.clock.now().as_seconds();
        let issuer = server.url(self.tenant, "v2.0");
        let mut claims = json!({"iss": self.app, "aud": issuer, "exp": now + 300, "nbf": now});
        for (name, value) in self.request() {
            claims[name] = value.into();
        }
        for (name, value) in changes.as_object().unwrap() {
            match value {
                Value::Null => drop(claims.as_object_mut().unwrap().remove(name)),
                value => claims[name] = value.clone(),
            }
        }
        claims
    }

    /// A signed request object of its request.
    pub(crate) fn object(&self, server: &Server, signer: &Signer, changes: &Value) -> String {
        let mut header = signer.header();
        header["typ"] = json!("oauth-authz-req+jwt");
        signer.sign(&header, &self.object_claims(server, changes))
    }

    /// The URL that brings a request object and whatever else is added.
    pub(crate) fn authorize_by_object(&self, server: &Server, object: &str, more: &[(&str, &str)]) -> String {
        let id = self.id();
        let mut pairs = vec![("client_id", id.as_str()), ("request", object)];
        pairs.extend(more);
        let url = server.url(self.tenant, "oauth2/v2.0/authorize");
        reqwest::Url::parse_with_params(&url, pairs).unwrap().to_string()
    }
}
