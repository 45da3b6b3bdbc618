//! A host at which clients describe themselves by documents, over TLS.

use super::{RelyingParty, Server};
use axum::{
    Router,
    extract::State,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri};
use serde_json::{Value, json};
use std::{
    collections::HashMap,
    net::{Ipv4Addr, SocketAddr},
    sync::{Arc, LazyLock, Mutex},
    time::Duration,
};
use vestibule_domain::{clock::Clock as _, ids::AppId};
use vestibule_protocol::client_id::ClientIdUrl;
use vestibule_server::{
    config::ConnectionSettings,
    listeners::{Listener, Shutdown},
    system::SystemClock,
    tls::{self, LocalTls},
};

/// The certificate of such hosts, whose authority every server of the tests trusts when it calls out.
pub(crate) static LOCAL_TLS: LazyLock<LocalTls> = LazyLock::new(|| {
    tls::install_provider();
    tls::ephemeral(SystemClock.now()).unwrap()
});

/// What is answered at a path.
type Page = (StatusCode, Vec<(HeaderName, HeaderValue)>, String);

/// The host.
#[derive(Clone)]
pub(crate) struct DocumentHost {
    pub(crate) base: String,
    pages: Arc<Mutex<HashMap<String, Page>>>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl DocumentHost {
    /// One without documents at this machine's usual address.
    pub(crate) fn start() -> Self {
        Self::start_at(Ipv4Addr::LOCALHOST, "localhost")
    }

    /// One at an address, under a name or that address.
    pub(crate) fn start_at(address: Ipv4Addr, name: &str) -> Self {
        let listener = Listener::bind(SocketAddr::from((address, 0))).unwrap();
        let base = format!("https://{name}:{}", listener.address().port());
        let this = Self { base, pages: Arc::default(), asked: Arc::default() };
        let router = Router::new().fallback(Self::answer).with_state(this.clone());
        let settings = ConnectionSettings {
            most: 100,
            header_timeout: Duration::from_secs(10),
            stall_timeout: Duration::from_secs(10),
        };
        let tls = Some(Arc::clone(&LOCAL_TLS.server));
        tokio::spawn(listener.serve(router, tls, settings, Shutdown::default(), Duration::ZERO));
        this
    }

    #[expect(clippy::unused_async, reason = "a handler is asynchronous")]
    async fn answer(State(this): State<Self>, uri: Uri) -> Response {
        this.asked.lock().unwrap().push(uri.path().to_owned());
        let page = this.pages.lock().unwrap().get(uri.path()).cloned();
        let Some((status, headers, body)) = page else { return StatusCode::NOT_FOUND.into_response() };
        let headers: HeaderMap = headers.into_iter().collect();
        (status, headers, body).into_response()
    }

    /// Answers so at a path from now on.
    pub(crate) fn serve(&self, path: &str, status: u16, headers: &[(&'static str, &str)], body: &str) {
        let headers = headers.iter().map(|(name, value)| (HeaderName::from_static(name), value.parse().unwrap()));
        let page = (StatusCode::from_u16(status).unwrap(), headers.collect(), body.to_owned());
        self.pages.lock().unwrap().insert(path.to_owned(), page);
    }

    /// A document at a path.
    pub(crate) fn describe(&self, path: &str, document: &Value) {
        self.serve(path, 200, &[("content-type", "application/json")], &document.to_string());
    }

    /// A document of a client at a path, with some members set otherwise; `null` takes one out.
    pub(crate) fn document(&self, path: &str, changes: &Value) -> Value {
        let mut document = json!({
            "client_id": format!("{}{path}", self.base), "client_name": "Reading agent",
            "redirect_uris": ["https://agent.example/callback"], "token_endpoint_auth_method": "none",
        });
        for (name, value) in changes.as_object().unwrap() {
            match value {
                Value::Null => drop(document.as_object_mut().unwrap().remove(name)),
                value => document[name] = value.clone(),
            }
        }
        document
    }

    /// A client that the document at the path describes, which is served from now on.
    pub(crate) fn client(&self, server: &Server, path: &str, changes: &Value) -> RelyingParty {
        self.describe(path, &self.document(path, changes));
        self.client_at(server, path)
    }

    /// A client whose id is the address of a path, whatever is there.
    pub(crate) fn client_at(&self, server: &Server, path: &str) -> RelyingParty {
        let id = format!("{}{path}", self.base);
        let app = ClientIdUrl::parse(&id).map_or(server.tenant.shop, |url| AppId::from_uuid(url.uuid()));
        RelyingParty {
            app,
            document: Some(id),
            redirect_uri: "https://agent.example/callback".to_owned(),
            origin: None,
            ..RelyingParty::shop(server)
        }
    }

    /// The paths that were asked for, in order.
    pub(crate) fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

impl Server {
    /// Lets clients in by their documents, at the first tenant.
    pub(crate) async fn let_documents_in(&self) {
        self.set(|settings| settings.client_id_metadata_documents = true).await;
    }
}
