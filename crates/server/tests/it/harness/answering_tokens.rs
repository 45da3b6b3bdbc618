//! Asking what a token is worth, handing it back, and trading it for another.

use super::{Answer, RelyingParty, Reply, Server};
use serde_json::Value;
use std::sync::Arc;
use vestibule_domain::ids::{CorrelationId, TenantId};
use vestibule_services::{Context, journeys::Following, trace::Trace};

pub(crate) const ACCESS_TOKEN: &str = "urn:ietf:params:oauth:token-type:access_token";

impl RelyingParty {
    /// Posts to an endpoint with the client's id and secret.
    async fn post(&self, server: &Server, endpoint: &str, fields: &[(&str, &str)], headers: &[(&str, &str)]) -> Reply {
        let id = self.id();
        let mut fields = fields.to_vec();
        fields.push(("client_id", &id));
        if let Some(secret) = &self.secret {
            fields.push(("client_secret", secret));
        }
        let mut headers = headers.to_vec();
        if let Some(origin) = &self.origin {
            headers.push(("origin", origin));
        }
        server.post(&server.url(self.tenant, endpoint), &fields, &headers).await
    }

    /// Introspects a token.
    pub(crate) async fn introspect(&self, server: &Server, token: &str) -> Reply {
        self.post(server, "oauth2/v2.0/introspect", &[("token", token)], &[]).await
    }

    /// The same, asking for a signed answer.
    pub(crate) async fn introspect_signed(&self, server: &Server, token: &str) -> Reply {
        let headers = [("accept", "application/token-introspection+jwt")];
        self.post(server, "oauth2/v2.0/introspect", &[("token", token)], &headers).await
    }

    /// Whether a token is active, as the client is told.
    pub(crate) async fn finds_active(&self, server: &Server, token: &str) -> bool {
        let reply = self.introspect(server, token).await;
        assert_eq!(reply.status, 200, "{reply:?}");
        let body = reply.json();
        let active = body["active"].as_bool().unwrap();
        assert!(active || reply.body == r#"{"active":false}"#, "{reply:?}");
        active
    }

    /// Revokes a token.
    pub(crate) async fn revoke(&self, server: &Server, token: &str) -> Reply {
        self.post(server, "oauth2/v2.0/revoke", &[("token", token)], &[]).await
    }

    /// A token of the seeded customer for these scopes.
    pub(crate) async fn token_for(&self, server: &Server, scope: &str) -> Answer {
        Self { scope: scope.to_owned(), ..self.clone() }.tokens(server).await
    }

    /// Acts on behalf of whoever called with `assertion`.
    pub(crate) async fn on_behalf_of(&self, server: &Server, assertion: &str, scope: &str) -> Answer {
        let fields = [
            ("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"),
            ("requested_token_use", "on_behalf_of"),
            ("assertion", assertion),
            ("scope", scope),
        ];
        self.token(server, &fields).await
    }

    /// Exchanges a token.
    pub(crate) async fn exchange(&self, server: &Server, subject: &str, more: &[(&str, &str)]) -> Answer {
        let fields = [
            ("grant_type", "urn:ietf:params:oauth:grant-type:token-exchange"),
            ("subject_token", subject),
            ("subject_token_type", ACCESS_TOKEN),
        ];
        self.token(server, &[&fields, more].concat()).await
    }

    /// A token of the client itself.
    pub(crate) async fn own_token(&self, server: &Server, scope: &str) -> String {
        let answer = self.token(server, &[("grant_type", "client_credentials"), ("scope", scope)]).await;
        assert_eq!(answer.status, 200, "{:?}", answer.body);
        answer.text("access_token").to_owned()
    }
}

impl Server {
    /// An administrator of a tenant, in a request of their own.
    pub(crate) async fn administrator(&self, tenant: TenantId) -> Context {
        Context {
            platform: Arc::clone(&self.platform),
            tenant: self.platform.directory.resolve(&tenant.to_string()).await.unwrap(),
            origin: Arc::clone(&self.platform.settings.public_url),
            correlation_id: CorrelationId::random(self.platform.randomness.as_ref()),
            address: None,
            trace: Trace::off(),
            following: Following::default(),
        }
    }
}

/// The claims of a JWT, not verified.
pub(crate) fn claims_of(token: &str) -> Value {
    use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
    let payload = token.split('.').nth(1).expect("a JWT");
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).unwrap()).unwrap()
}
