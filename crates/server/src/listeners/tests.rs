use super::*;
use crate::{config::ConnectionSettings, system::SystemClock, tls};
use axum::{Router, body::Body, routing};
use rustls_pki_types::{CertificateDer, ServerName, pem::PemObject};
use std::{net::SocketAddr, sync::Arc, time::Duration};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    sync::Notify,
    task::JoinHandle,
};
use vestibule_domain::clock::Clock;
use vestibule_http::Connection;

const LOCAL: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(std::net::Ipv4Addr::LOCALHOST), 0);
/// Long enough that nothing in a passing test waits for it.
const AGES: Duration = Duration::from_mins(5);

fn settings() -> ConnectionSettings {
    ConnectionSettings { most: 10, header_timeout: AGES, stall_timeout: AGES }
}

struct Running {
    address: SocketAddr,
    shutdown: Shutdown,
    task: JoinHandle<()>,
}

fn run(
    router: Router,
    tls: Option<Arc<rustls::ServerConfig>>,
    settings: ConnectionSettings,
    drain: Duration,
) -> Running {
    let listener = Listener::bind(LOCAL).unwrap();
    let (address, shutdown) = (listener.address(), Shutdown::default());
    let task = tokio::spawn(listener.serve(router, tls, settings, shutdown.clone(), drain));
    Running { address, shutdown, task }
}

async fn ask(address: SocketAddr, text: &str) -> TcpStream {
    let mut socket = TcpStream::connect(address).await.unwrap();
    socket.write_all(text.as_bytes()).await.unwrap();
    socket
}

async fn rest(mut socket: TcpStream) -> String {
    let mut text = String::new();
    // An end without a goodbye is an end as well.
    let _ = socket.read_to_string(&mut text).await;
    text
}

const GET: &str = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

#[tokio::test]
async fn a_request_under_way_is_finished_before_the_end() {
    let (entered, leave) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let handler = {
        let (entered, leave) = (Arc::clone(&entered), Arc::clone(&leave));
        move || async move {
            entered.notify_one();
            leave.notified().await;
            "finished"
        }
    };
    let running = run(Router::new().route("/", routing::get(handler)), None, settings(), AGES);
    let socket = ask(running.address, GET).await;
    entered.notified().await;
    running.shutdown.begin();
    // The socket is closed once nothing more is accepted: from here on a connection is refused.
    while TcpStream::connect(running.address).await.is_ok() {
        tokio::task::yield_now().await;
    }
    leave.notify_one();
    assert!(rest(socket).await.ends_with("finished"));
    running.task.await.unwrap();
}

#[tokio::test]
async fn an_idle_connection_does_not_hold_up_the_end() {
    let running = run(Router::new().route("/", routing::get(|| async { "ok" })), None, settings(), AGES);
    let mut socket = ask(running.address, GET).await;
    let mut some = [0; 12];
    socket.read_exact(&mut some).await.unwrap();
    assert_eq!(&some, b"HTTP/1.1 200");
    running.shutdown.begin();
    running.task.await.unwrap();
}

#[tokio::test]
async fn a_request_that_never_ends_does_not_hold_up_the_end_for_ever() {
    let entered = Arc::new(Notify::new());
    let handler = {
        let entered = Arc::clone(&entered);
        move || async move {
            entered.notify_one();
            std::future::pending::<()>().await;
        }
    };
    let running = run(Router::new().route("/", routing::get(handler)), None, settings(), Duration::from_millis(10));
    let _socket = ask(running.address, GET).await;
    entered.notified().await;
    running.shutdown.begin();
    running.task.await.unwrap();
}

#[tokio::test]
async fn a_client_that_sends_its_head_too_slowly_is_cut_off() {
    let settings = ConnectionSettings { header_timeout: Duration::from_millis(10), ..settings() };
    let running = run(Router::new(), None, settings, AGES);
    for beginning in ["", "GET / HTTP/1.1\r\nHost:"] {
        let text = rest(ask(running.address, beginning).await).await;
        assert!(text.is_empty() || text.starts_with("HTTP/1.1 408"), "{text}");
    }
}

#[tokio::test]
async fn a_client_that_takes_nothing_is_cut_off() {
    let (done, ended) = tokio::sync::oneshot::channel::<()>();
    let done = Arc::new(std::sync::Mutex::new(Some(done)));
    let handler = move || async move {
        let done = done.lock().unwrap().take();
        let endless = futures_util::stream::repeat_with(move || {
            let _held = &done;
            Ok::<_, std::io::Error>(vec![0; 64 * 1024])
        });
        Body::from_stream(endless)
    };
    let settings = ConnectionSettings { stall_timeout: Duration::from_millis(10), ..settings() };
    let running = run(Router::new().route("/", routing::get(handler)), None, settings, AGES);
    let _socket = ask(running.address, GET).await;
    // The stream is dropped, and with it the sender, when the connection is given up.
    assert!(ended.await.is_err());
}

#[tokio::test]
async fn no_more_connections_are_open_than_allowed() {
    let settings = ConnectionSettings { most: 1, ..settings() };
    let running = run(Router::new().route("/", routing::get(|| async { "ok" })), None, settings, AGES);
    let mut first = ask(running.address, GET).await;
    let second = ask(running.address, "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").await;
    let mut answer = vec![0; 4_096];
    for _ in 0..50 {
        let read = first.read(&mut answer).await.unwrap();
        assert!(answer[..read].starts_with(b"HTTP/1.1 200"));
        first.write_all(GET.as_bytes()).await.unwrap();
    }
    assert!(second.try_read(&mut answer).is_err(), "the second waits while the first has the place");
    drop(first);
    assert!(rest(second).await.starts_with("HTTP/1.1 200"));
}

#[tokio::test]
async fn over_tls_a_handler_sees_the_peer_and_that_it_is_tls() {
    async fn seen(connection: axum::Extension<Connection>) -> String {
        format!("{} {}", connection.peer.ip(), connection.tls)
    }
    let local = tls::ephemeral(SystemClock.now()).unwrap();
    let running = run(Router::new().route("/", routing::get(seen)), Some(local.server), settings(), AGES);
    let mut roots = rustls::RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(local.ca_pem.as_bytes()).unwrap()).unwrap();
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let client = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let socket = TcpStream::connect(running.address).await.unwrap();
    let mut socket = tokio_rustls::TlsConnector::from(Arc::new(client))
        .connect(ServerName::try_from("localhost").unwrap(), socket)
        .await
        .unwrap();
    socket.write_all(b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").await.unwrap();
    let mut text = String::new();
    socket.read_to_string(&mut text).await.unwrap();
    assert!(text.ends_with("127.0.0.1 true"), "{text}");
}

#[tokio::test]
async fn a_taken_address_is_named() {
    let taken = Listener::bind(LOCAL).unwrap();
    let error = Listener::bind(taken.address()).unwrap_err();
    assert!(matches!(error, ListenError::InUse { address } if address == taken.address()));
}
