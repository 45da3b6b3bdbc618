//! Against a server that listens.

use super::*;
use std::{
    io,
    net::{IpAddr, Ipv4Addr},
    pin::Pin,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use tokio::{
    io::{AsyncRead, AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};
use vestibule_domain::{outbound_url::OutboundUrl, secret::Secret};

/// A listener that answers every connection with the same bytes and keeps what it was sent.
struct Host {
    port: u16,
    requests: Arc<Mutex<Vec<String>>>,
    connections: Arc<AtomicUsize>,
}

impl Host {
    async fn answering(answer: impl Into<Vec<u8>>) -> Self {
        let answer: Arc<[u8]> = answer.into().into();
        Self::with(move |mut stream, requests| {
            let answer = Arc::clone(&answer);
            async move {
                let request = read_request(&mut stream).await;
                requests.lock().unwrap().push(request);
                let _ = stream.write_all(&answer).await;
            }
        })
        .await
    }

    /// Takes connections and says nothing.
    async fn silent() -> Self {
        Self::with(|mut stream, _| async move {
            let mut rest = Vec::new();
            let _ = stream.read_to_end(&mut rest).await;
        })
        .await
    }

    async fn with<F>(serve: impl Fn(TcpStream, Arc<Mutex<Vec<String>>>) -> F + Send + 'static) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (requests, connections) = (Arc::default(), Arc::new(AtomicUsize::new(0)));
        let (kept, count) = (Arc::clone(&requests), Arc::clone(&connections));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                count.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(serve(stream, Arc::clone(&kept)));
            }
        });
        Self { port, requests, connections }
    }

    fn url(&self, host: &str) -> OutboundUrl {
        OutboundUrl::parse(&format!("http://{host}:{}/keys", self.port)).unwrap()
    }

    fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }

    fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

async fn read_request(stream: &mut (impl AsyncRead + Unpin)) -> String {
    let mut request = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&request).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| {
                let (name, value) = line.split_once(':')?;
                name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().unwrap())
            });
            if body.len() >= length.unwrap_or_default() {
                return text;
            }
        }
        let mut chunk = [0; 1024];
        match stream.read(&mut chunk).await {
            Ok(read @ 1..) => request.extend_from_slice(&chunk[..read]),
            _ => return text,
        }
    }
}

fn ok(body: &str) -> String {
    format!(
        "HTTP/1.1 200 OK\r\nContent-Type: Application/JSON; charset=utf-8\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )
}

fn loopback() -> Destinations {
    Destinations::new(vec!["127.0.0.0/8".parse().unwrap()])
}

fn client(destinations: Destinations) -> SafeHttp {
    SafeHttp::new(SafeHttpOptions { destinations, ..SafeHttpOptions::default() }).unwrap()
}

#[tokio::test]
async fn json_is_fetched_from_an_admitted_address() {
    let host = Host::answering(ok(r#"{"keys":[]}"#)).await;
    for name in ["127.0.0.1", "localhost", "app.localhost"] {
        let reply = client(loopback()).send(Call::get(&host.url(name))).await.unwrap().successful().unwrap();
        assert_eq!(reply.media_type.as_deref(), Some("application/json"));
        assert_eq!(reply.json::<serde_json::Value>().unwrap(), serde_json::json!({"keys": []}));
    }
    let request = host.requests().remove(0).to_ascii_lowercase();
    assert!(request.starts_with("get /keys http/1.1\r\n") && request.contains("accept: application/json"), "{request}");
}

#[tokio::test]
async fn forms_and_json_are_posted_with_a_bearer_token() {
    let host = Host::answering(ok("{}")).await;
    let http = client(loopback());
    let form = Call::post_form(&host.url("localhost"), &[("logout_token", "a+b c&d")]);
    http.send(form).await.unwrap();
    let json = Call::post_json(&host.url("localhost"), &serde_json::json!({"auth_req_id": "1"})).unwrap();
    http.send(json.bearer(Secret::new("token".into()))).await.unwrap();
    let requests = host.requests();
    assert!(
        requests[0].ends_with("logout_token=a%2Bb+c%26d") && requests[0].contains("application/x-www-form-urlencoded")
    );
    assert!(requests[1].ends_with(r#"{"auth_req_id":"1"}"#) && requests[1].contains("Bearer token"));
}

#[tokio::test]
async fn an_address_that_is_not_admitted_is_not_even_connected_to() {
    let host = Host::answering(ok("{}")).await;
    for name in ["127.0.0.1", "localhost", "[::ffff:127.0.0.1]"] {
        let refused = client(Destinations::default()).send(Call::get(&host.url(name))).await;
        assert_eq!(refused.unwrap_err(), CallError::Forbidden, "{name}");
    }
    assert_eq!(host.connections(), 0);
}

#[tokio::test]
async fn a_redirect_is_an_answer_and_not_followed() {
    let target = Host::answering(ok("{}")).await;
    let location = target.url("127.0.0.1");
    let answer =
        format!("HTTP/1.1 302 Found\r\nLocation: {location}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    let host = Host::answering(answer).await;
    let reply = client(loopback()).send(Call::get(&host.url("localhost"))).await.unwrap();
    assert_eq!(reply.successful().unwrap_err(), CallError::Status(302));
    assert_eq!(target.connections(), 0);
}

#[tokio::test]
async fn an_answer_that_is_too_large_is_refused_announced_or_not() {
    let announced = Host::answering(ok(&"x".repeat(1_001))).await;
    let unannounced =
        Host::answering(format!("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{}", "x".repeat(1_001))).await;
    let fits = Host::answering(ok(&"x".repeat(1_000))).await;
    let http = client(loopback());
    for host in [announced, unannounced] {
        let refused = http.send(Call::get(&host.url("localhost")).at_most(1_000)).await;
        assert_eq!(refused.unwrap_err(), CallError::TooLarge);
    }
    assert_eq!(http.send(Call::get(&fits.url("localhost")).at_most(1_000)).await.unwrap().body.len(), 1_000);
}

#[tokio::test]
async fn an_endless_answer_ends_with_the_calls_bound() {
    let host = Host::with(|mut stream, _| async move {
        read_request(&mut stream).await;
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n").await;
        while stream.write_all(b"4\r\nxxxx\r\n").await.is_ok() {}
    })
    .await;
    let refused = client(loopback()).send(Call::get(&host.url("localhost"))).await;
    assert_eq!(refused.unwrap_err(), CallError::TooLarge);
}

#[tokio::test]
async fn a_host_that_says_nothing_is_given_up() {
    let host = Host::silent().await;
    let call = Call::get(&host.url("localhost")).within(Duration::from_millis(50));
    assert_eq!(client(loopback()).send(call).await.unwrap_err(), CallError::TimedOut);
    assert_eq!(Call::get(&host.url("localhost")).within(Duration::from_mins(1)).timeout, Call::LONGEST_TIMEOUT);
}

#[tokio::test]
async fn nobody_listening_is_said_so() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let url = OutboundUrl::parse(&format!("http://localhost:{}/", listener.local_addr().unwrap().port())).unwrap();
    drop(listener);
    assert_eq!(client(loopback()).send(Call::get(&url)).await.unwrap_err(), CallError::Unreachable);
}

/// A name server that answers each question with the next of its answers.
struct Rebinding {
    answers: Mutex<Vec<Vec<IpAddr>>>,
    asked: AtomicUsize,
}

impl Lookup for Rebinding {
    fn lookup(&self, _: String) -> Pin<Box<dyn Future<Output = io::Result<Vec<IpAddr>>> + Send>> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let answer = self.answers.lock().unwrap().remove(0);
        Box::pin(std::future::ready(Ok(answer)))
    }
}

#[tokio::test]
async fn a_name_that_rebinds_to_this_machine_is_refused_at_the_connection() {
    let host = Host::answering(ok("{}")).await;
    let public: IpAddr = [192, 88, 100, 1].into();
    let this: IpAddr = Ipv4Addr::LOCALHOST.into();
    let lookup =
        Arc::new(Rebinding { answers: Mutex::new(vec![vec![this], vec![this, public]]), asked: AtomicUsize::new(0) });
    let http = SafeHttp::new(SafeHttpOptions { lookup: lookup.clone(), ..SafeHttpOptions::default() }).unwrap();
    let url = OutboundUrl::parse(&format!("https://rebinding.example:{}/", host.port)).unwrap();
    assert_eq!(http.send(Call::get(&url)).await.unwrap_err(), CallError::Forbidden);
    // Beside a public address the forbidden one is left out, and the name is asked for once a connection.
    let call = Call::get(&url).within(Duration::from_millis(200));
    assert!(matches!(http.send(call).await.unwrap_err(), CallError::TimedOut | CallError::Unreachable));
    assert_eq!((lookup.asked.load(Ordering::SeqCst), host.connections()), (2, 0));
}

/// A host that speaks TLS with a certificate of its own for `localhost`, and the certificate in PEM.
async fn protected() -> (Host, String) {
    let issued = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let key = rustls_pki_types::PrivateKeyDer::try_from(issued.signing_key.serialize_der()).unwrap();
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let config = config.with_no_client_auth().with_single_cert(vec![issued.cert.der().clone()], key).unwrap();
    let acceptor = tokio_rustls::TlsAcceptor::from(Arc::new(config));
    let host = Host::with(move |stream, requests| {
        let acceptor = acceptor.clone();
        async move {
            let Ok(mut stream) = acceptor.accept(stream).await else { return };
            let request = read_request(&mut stream).await;
            requests.lock().unwrap().push(request);
            let _ = stream.write_all(ok("{}").as_bytes()).await;
            let _ = stream.shutdown().await;
        }
    })
    .await;
    (host, issued.cert.pem())
}

#[tokio::test]
async fn a_host_is_spoken_to_when_an_authority_vouches_for_it_and_not_otherwise() {
    let (host, certificate) = protected().await;
    let url = OutboundUrl::parse(&format!("https://localhost:{}/", host.port)).unwrap();
    assert_eq!(client(loopback()).send(Call::get(&url)).await.unwrap_err(), CallError::Unreachable);
    assert_eq!(host.requests(), Vec::<String>::new());
    let extra_authorities = Some(certificate.into_bytes());
    let options = SafeHttpOptions { destinations: loopback(), extra_authorities, ..SafeHttpOptions::default() };
    assert_eq!(SafeHttp::new(options).unwrap().send(Call::get(&url)).await.unwrap().status, 200);
}

#[test]
fn authorities_that_are_none_are_refused() {
    for pem in [&b""[..], b"not a certificate", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"] {
        let options = SafeHttpOptions { extra_authorities: Some(pem.to_vec()), ..SafeHttpOptions::default() };
        assert_eq!(SafeHttp::new(options).unwrap_err(), SafeHttpError::Authorities);
    }
}
