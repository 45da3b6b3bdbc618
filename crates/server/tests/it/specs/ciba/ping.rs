//! Being told when to ask (§10.2).

use super::asking::{NOTIFICATION_TOKEN, answered, reader, register};
use crate::harness::{ALLOW, DENY, RelyingParty, Server, USER, on_both_engines};
use axum::{Json, Router, extract::State, routing::post};
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};
use std::{
    net::Ipv4Addr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU16, Ordering},
    },
    time::Duration,
};
use tokio::net::TcpListener;
use vestibule_storage::audit_events;

/// Takes notifications and answers as it is told to.
#[derive(Clone)]
struct Receiver {
    url: String,
    status: Arc<AtomicU16>,
    received: Arc<Mutex<Vec<(String, Value)>>>,
}

impl Receiver {
    async fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let url = format!("http://localhost:{}/ciba", listener.local_addr().unwrap().port());
        let this = Self { url, status: Arc::new(AtomicU16::new(204)), received: Arc::default() };
        let router = Router::new().route("/ciba", post(Self::take)).with_state(this.clone());
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        this
    }

    #[expect(clippy::unused_async, reason = "a handler is asynchronous")]
    async fn take(State(this): State<Self>, headers: HeaderMap, Json(body): Json<Value>) -> StatusCode {
        let authorization = headers["authorization"].to_str().unwrap().to_owned();
        this.received.lock().unwrap().push((authorization, body));
        StatusCode::from_u16(this.status.load(Ordering::SeqCst)).unwrap()
    }

    fn taken(&self) -> Vec<(String, Value)> {
        std::mem::take(&mut *self.received.lock().unwrap())
    }
}

async fn ringing(server: &Server, url: &str) -> RelyingParty {
    reader(server, json!({"mode": "ping", "notificationEndpoint": url})).await
}

/// How each notification ended, as the log has it.
async fn results(server: &Server) -> Vec<String> {
    let rows = audit_events::recent(&server.platform.storage.tenant(server.tenant.id), 200).await.unwrap();
    rows.into_iter().filter(|row| row.kind == "backchannel.notified").map(|row| row.detail).collect()
}

const TOKEN: (&str, &str) = ("client_notification_token", NOTIFICATION_TOKEN);

/// §10.2: the client's own token, the id and nothing else; for a yes and for a no; and then it asks.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_is_told_of_either_answer() {
    on_both_engines(async |server| {
        let receiver = Receiver::start().await;
        let reader = ringing(server, &receiver.url).await;
        for (answer, status) in [(ALLOW, 200), (DENY, 400)] {
            let waiting = reader.waiting_for(server, USER, &[TOKEN]).await;
            server.make_calls().await;
            assert!(receiver.taken().is_empty(), "nobody has answered");
            answered(server, answer).await;
            server.make_calls().await;
            let expected = (format!("Bearer {NOTIFICATION_TOKEN}"), json!({"auth_req_id": waiting.id()}));
            assert_eq!(receiver.taken(), [expected]);
            assert_eq!(waiting.poll(server).await.status, status);
            server.make_calls().await;
            assert!(receiver.taken().is_empty(), "once");
        }
        assert_eq!(results(server).await, ["delivered", "delivered"]);
    })
    .await;
}

/// §7.1: a client that is to be told says by what it knows the call; one that polls need not.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_is_to_be_told_brings_a_token() {
    on_both_engines(async |server| {
        let reader = ringing(server, "https://reader.example/ciba").await;
        let ask = async |more: &[(&str, &str)]| {
            let fields = [&[("scope", "openid"), ("login_hint", USER)], more].concat();
            reader.ask_for_person(server, &fields).await.error().1
        };
        assert_eq!(ask(&[]).await, 900_144);
        for bad in ["short", "has a space in it, and is long enough", &"a".repeat(1_025)] {
            assert_eq!(ask(&[("client_notification_token", bad)]).await, 90_100, "{bad:.30}");
        }
        register(server, &reader, json!({"mode": "poll"})).await;
        reader.waiting_for(server, USER, &[]).await;
    })
    .await;
}

/// §10.2: a client that is down is told later, and its tokens wait meanwhile.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_was_down_is_told_later() {
    on_both_engines(async |server| {
        let receiver = Receiver::start().await;
        let reader = ringing(server, &receiver.url).await;
        let waiting = reader.waiting_for(server, USER, &[TOKEN]).await;
        receiver.status.store(503, Ordering::SeqCst);
        answered(server, ALLOW).await;
        server.make_calls().await;
        assert_eq!(receiver.taken().len(), 1);
        receiver.status.store(200, Ordering::SeqCst);
        server.clock.advance(Duration::from_secs(11));
        server.make_calls().await;
        assert_eq!(receiver.taken().len(), 1);
        assert_eq!(results(server).await, ["delivered"]);
        assert_eq!(waiting.poll(server).await.status, 200);
    })
    .await;
}

/// A private address is not called, and a redirect is followed nowhere (§10.2); the client may poll all the same.
#[tokio::test(flavor = "multi_thread")]
async fn no_private_address_is_called_and_no_redirect_followed() {
    on_both_engines(async |server| {
        for (url, detail) in [("https://10.0.0.1/ciba", "failed"), ("https://[fd00::1]/ciba", "failed")] {
            let reader = ringing(server, url).await;
            let waiting = reader.waiting_for(server, USER, &[TOKEN]).await;
            answered(server, ALLOW).await;
            server.make_calls().await;
            assert_eq!(results(server).await.first().map(String::as_str), Some(detail), "{url}");
            assert_eq!(waiting.poll(server).await.status, 200);
        }
        let receiver = Receiver::start().await;
        receiver.status.store(307, Ordering::SeqCst);
        let reader = ringing(server, &receiver.url).await;
        reader.waiting_for(server, USER, &[TOKEN]).await;
        answered(server, ALLOW).await;
        server.make_calls().await;
        assert_eq!((receiver.taken().len(), results(server).await.len()), (1, 3));
    })
    .await;
}
