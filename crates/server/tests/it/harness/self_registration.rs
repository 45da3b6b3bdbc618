//! Clients that register themselves.

use super::{RelyingParty, Reply, Server};
use reqwest::Method;
use serde_json::{Value, json};
use vestibule_domain::{ids::AppId, tenant::ClientRegistration};
use vestibule_services::registration::{self, NewInitialToken};

/// A client that has registered itself, with all that it was told.
pub(crate) struct SelfRegistered {
    pub(crate) client: RelyingParty,
    pub(crate) told: Value,
}

impl Server {
    /// Sets who may register clients with the first tenant.
    pub(crate) async fn let_clients_register(&self, mode: ClientRegistration, most: Option<u32>) {
        registration::set_client_registration(&self.platform, self.tenant.id, mode, most).await.unwrap();
    }

    /// An initial access token of the first tenant.
    pub(crate) async fn initial_token(
        &self,
        uses: Option<u32>,
    ) -> (vestibule_domain::ids::RegistrationTokenId, String) {
        let lasts = std::time::Duration::from_hours(24);
        let new = NewInitialToken { description: "of a test".to_owned(), lasts, uses };
        let (token, value) = registration::create_token(&self.platform, self.tenant.id, &new).await.unwrap();
        (token.id, value.reveal().clone())
    }

    /// Asks the registration endpoint of the first tenant.
    pub(crate) async fn register_client(&self, token: Option<&str>, registration: &Value) -> Reply {
        let url = self.url(self.tenant.id, "oauth2/v2.0/register");
        self.ask_with_token(Method::POST, &url, token, Some(registration)).await
    }

    /// Asks anything with a token, and JSON.
    pub(crate) async fn ask_with_token(
        &self,
        method: Method,
        url: &str,
        token: Option<&str>,
        body: Option<&Value>,
    ) -> Reply {
        let bearer = token.map(|token| format!("Bearer {token}"));
        let mut headers: Vec<(&str, &str)> = bearer.iter().map(|bearer| ("authorization", bearer.as_str())).collect();
        headers.extend(body.map(|_| ("content-type", "application/json")));
        self.ask(method, url, &headers, body.map(Value::to_string)).await
    }

    /// A web client with a secret that has registered itself with the first tenant, which is open.
    pub(crate) async fn self_registered(&self) -> SelfRegistered {
        self.let_clients_register(ClientRegistration::Open, None).await;
        let registration = json!({
            "redirect_uris": ["https://app.example/callback"], "client_name": "Somebody's app",
            "token_endpoint_auth_method": "client_secret_post",
        });
        let reply = self.register_client(None, &registration).await;
        assert_eq!(reply.status, 201, "{reply:?}");
        SelfRegistered::of(self, reply.json())
    }
}

impl SelfRegistered {
    pub(crate) fn of(server: &Server, told: Value) -> Self {
        let client = RelyingParty {
            app: AppId::parse(told["client_id"].as_str().unwrap()).unwrap(),
            redirect_uri: told["redirect_uris"][0].as_str().unwrap().to_owned(),
            secret: told["client_secret"].as_str().map(str::to_owned),
            origin: None,
            scope: "openid profile email offline_access".to_owned(),
            ..RelyingParty::shop(server)
        };
        Self { client, told }
    }

    /// Asks the client configuration endpoint with the client's own token.
    pub(crate) async fn configure(&self, server: &Server, method: Method, body: Option<&Value>) -> Reply {
        let token = self.told["registration_access_token"].as_str();
        server.ask_with_token(method, self.told["registration_client_uri"].as_str().unwrap(), token, body).await
    }
}
