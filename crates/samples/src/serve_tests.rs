//! Both apps on real sockets.

use std::{net::SocketAddr, time::Duration};

use reqwest::{Certificate, Client};
use tokio::{net::TcpStream, sync::oneshot, task::JoinHandle};

use super::*;
use crate::issuer::fake::{FakeIssuer, config};

struct Running {
    shop: SocketAddr,
    reader: SocketAddr,
    stop: oneshot::Sender<()>,
    outcome: JoinHandle<Result<(), SamplesError>>,
}

async fn start(config: SamplesConfig) -> Running {
    let shop = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let reader = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let addresses = (shop.local_addr().unwrap(), reader.local_addr().unwrap());
    let (stop, stopped) = oneshot::channel();
    let outcome = tokio::spawn(serve(config, shop, reader, async {
        let _ = stopped.await;
    }));
    Running { shop: addresses.0, reader: addresses.1, stop, outcome }
}

async fn text(client: &Client, url: String) -> String {
    client.get(url).send().await.unwrap().error_for_status().unwrap().text().await.unwrap()
}

#[tokio::test]
async fn both_apps_answer_until_they_are_told_to_stop() {
    let issuer = FakeIssuer::start().await;
    let running = start(config(&issuer)).await;
    let client = Client::builder().no_proxy().build().unwrap();
    let shop = text(&client, format!("http://{}/", running.shop)).await;
    assert!(shop.contains("Behind the counter") && shop.contains("Fable &#60;Books&#62;"));
    let reader = text(&client, format!("http://{}/welcome", running.reader)).await;
    assert!(reader.contains("Pick up where you left off."));
    for file in ["sample.css", "shop.js", "sign-in.js", "id-token.js", "view.js", "words.js", "heard.js", "logo.svg"] {
        assert!(!text(&client, format!("http://{}/assets/{file}", running.shop)).await.is_empty());
    }
    running.stop.send(()).unwrap();
    running.outcome.await.unwrap().unwrap();
    assert!(TcpStream::connect(running.shop).await.is_err());
}

#[tokio::test]
async fn the_shop_may_talk_to_the_issuer_and_to_the_orders_api_only() {
    let issuer = FakeIssuer::start().await;
    let running = start(config(&issuer)).await;
    let client = Client::builder().no_proxy().build().unwrap();
    let page = client.get(format!("http://{}/", running.shop)).send().await.unwrap();
    let policy = page.headers()["content-security-policy"].to_str().unwrap().to_owned();
    let origin = issuer.authority.origin().ascii_serialization();
    assert!(policy.contains(&format!("connect-src 'self' {origin} http://localhost:5002;")), "{policy}");
    assert!(policy.contains("frame-ancestors 'none'") && policy.contains("require-trusted-types-for 'script'"));
    let told = text(&client, format!("http://{}/config.json", running.shop)).await;
    let told: serde_json::Value = serde_json::from_str(&told).unwrap();
    assert_eq!(told["authority"], issuer.authority.as_str());
    assert_eq!(told["scope"], "openid profile email offline_access api://reader/Books.Read");
    assert_eq!(told["redirectUri"], "http://localhost:5001/callback");
}

#[tokio::test]
async fn over_tls_a_silent_connection_keeps_nobody_waiting() {
    let issuer = FakeIssuer::start().await;
    let identity = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let key = rustls::pki_types::PrivateKeyDer::try_from(identity.signing_key.serialize_der()).unwrap();
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let tls = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![identity.cert.der().clone()], key)
        .unwrap();
    let running = start(SamplesConfig { tls: Some(Arc::new(tls)), ..config(&issuer) }).await;
    // Says nothing and so never finishes its handshake.
    let _silent = TcpStream::connect(running.reader).await.unwrap();
    let client = Client::builder()
        .tls_certs_only([Certificate::from_der(identity.cert.der()).unwrap()])
        .no_proxy()
        .timeout(Duration::from_secs(8))
        .build()
        .unwrap();
    let page = text(&client, format!("https://localhost:{}/welcome", running.reader.port())).await;
    assert!(page.contains("Pick up where you left off."));
    let started = Client::builder()
        .tls_certs_only([Certificate::from_der(identity.cert.der()).unwrap()])
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .build()
        .unwrap()
        .get(format!("https://localhost:{}/sign-in", running.reader.port()))
        .send()
        .await
        .unwrap();
    let cookie = started.headers()["set-cookie"].to_str().unwrap();
    assert!(cookie.starts_with("__Host-reader-browser=") && cookie.ends_with("; Secure"), "{cookie}");
}
