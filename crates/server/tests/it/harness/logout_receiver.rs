//! An application that takes logout tokens.

use super::{RelyingParty, Server};
use axum::{Router, extract::State, routing::post};
use http::{HeaderMap, StatusCode};
use std::{
    net::Ipv4Addr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU16, Ordering},
    },
};
use tokio::net::TcpListener;
use vestibule_domain::{application::BackChannelLogout, outbound_url::OutboundUrl};

/// Takes what is posted to it and answers as it is told to.
#[derive(Clone)]
pub(crate) struct LogoutReceiver {
    pub(crate) url: String,
    status: Arc<AtomicU16>,
    received: Arc<Mutex<Vec<(String, String)>>>,
}

impl LogoutReceiver {
    /// One that answers 200.
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let url = format!("http://localhost:{}/logout?tenant=a%26b", listener.local_addr().unwrap().port());
        let this = Self { url, status: Arc::new(AtomicU16::new(200)), received: Arc::default() };
        let router = Router::new().route("/logout", post(Self::take)).with_state(this.clone());
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        this
    }

    #[expect(clippy::unused_async, reason = "a handler is asynchronous")]
    async fn take(State(this): State<Self>, headers: HeaderMap, body: String) -> StatusCode {
        let content_type = headers["content-type"].to_str().unwrap().to_owned();
        this.received.lock().unwrap().push((content_type, body));
        StatusCode::from_u16(this.status.load(Ordering::SeqCst)).unwrap()
    }

    /// Answers so from now on.
    pub(crate) fn answer(&self, status: u16) {
        self.status.store(status, Ordering::SeqCst);
    }

    /// The logout tokens that came since it was last asked.
    pub(crate) fn tokens(&self) -> Vec<String> {
        let received = std::mem::take(&mut *self.received.lock().unwrap());
        let token = |(content_type, body): (String, String)| {
            assert_eq!(content_type, "application/x-www-form-urlencoded");
            let fields: Vec<(String, String)> = url::form_urlencoded::parse(body.as_bytes()).into_owned().collect();
            let [(name, token)] = fields.as_slice() else { panic!("{fields:?}") };
            assert_eq!(name, "logout_token");
            token.clone()
        };
        received.into_iter().map(token).collect()
    }
}

impl Server {
    /// Registers where an application hears of ended sessions.
    pub(crate) async fn hears_at(&self, client: &RelyingParty, url: &str) {
        let wanted = BackChannelLogout { uri: OutboundUrl::parse(url).unwrap(), session_required: true };
        self.reconfigure(client, |application| application.back_channel_logout = Some(wanted)).await;
    }
}
