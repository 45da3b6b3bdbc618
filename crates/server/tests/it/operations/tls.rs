//! `--tls`: a certificate that clients trust once they trust the authority, and what is agreed on the way.

use super::{
    process::{CHEAP, Dev, PATIENCE},
    visitor::{App, CUSTOMER, SEED, client},
};
use http_body_util::{BodyExt, Empty};
use hyper::{Request, body::Bytes};
use hyper_util::rt::{TokioExecutor, TokioIo};
use rustls_pki_types::{CertificateDer, ServerName, pem::PemObject};
use std::{path::Path, sync::Arc};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};
use tokio_rustls::{TlsConnector, client::TlsStream};

async fn dev(folder: &Path) -> (Dev, String) {
    std::fs::write(folder.join("seed.yaml"), SEED).unwrap();
    let dev = Dev::start(folder, &["--data", "data", "--seed", "seed.yaml", "--tls"], &CHEAP).await;
    let authority = std::fs::read_to_string(dev.text("/caFile")).unwrap();
    (dev, authority)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_trusts_the_authority_is_served_over_https_and_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let (dev, authority) = dev(folder.path()).await;
    assert!(dev.base().starts_with("https://localhost:"));
    let app = App::announced(&dev.announced, client(Some(&authority)));
    let browser = app.browser();
    let page = app.sign_in(&browser, CUSTOMER.0, CUSTOMER.1).await.unwrap();
    assert!(app.redeem(&page).await.unwrap()["id_token"].is_string());
    assert!(browser.cookies().keys().all(|name| name.starts_with("__Host-")), "{:?}", browser.cookies());
    let stranger = client(Some(&other_authority()));
    assert!(stranger.get(dev.base()).send().await.unwrap_err().is_connect());
    let in_clear = client(None).get(dev.base().replace("https:", "http:")).send().await;
    assert!(in_clear.is_err(), "nothing is served in the clear");

    dev.program.stop().await;
    let (again, same) = self::dev(folder.path()).await;
    assert_eq!(same, authority, "a browser that trusts the authority goes on trusting");
    assert_eq!(client(Some(&authority)).get(again.base()).send().await.unwrap().status(), 404);
}

fn other_authority() -> String {
    let mut authority = rcgen::CertificateParams::new(Vec::new()).unwrap();
    authority.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    authority.self_signed(&rcgen::KeyPair::generate().unwrap()).unwrap().pem()
}

/// A connection on which these protocols are offered.
async fn connect(dev: &Dev, authority: &str, offered: &[&str]) -> TlsStream<TcpStream> {
    let mut roots = rustls::RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(authority.as_bytes()).unwrap()).unwrap();
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let mut config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = offered.iter().map(|protocol| protocol.as_bytes().to_vec()).collect();
    let socket = TcpStream::connect(dev.address()).await.unwrap();
    TlsConnector::from(Arc::new(config)).connect(ServerName::try_from("localhost").unwrap(), socket).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn http_2_is_agreed_where_the_client_offers_it() {
    let folder = tempfile::tempdir().unwrap();
    let (dev, authority) = dev(folder.path()).await;
    let app = App::announced(&dev.announced, client(None));
    for (offered, agreed) in [(["h2", "http/1.1"].as_slice(), "h2"), (&["http/1.1"], "http/1.1")] {
        let socket = connect(&dev, &authority, offered).await;
        assert_eq!(socket.get_ref().1.alpn_protocol(), Some(agreed.as_bytes()));
    }
    let socket = connect(&dev, &authority, &["h2"]).await;
    let (mut sender, connection) =
        hyper::client::conn::http2::handshake(TokioExecutor::new(), TokioIo::new(socket)).await.unwrap();
    tokio::spawn(connection);
    let request = Request::get(app.url("v2.0/.well-known/openid-configuration")).body(Empty::<Bytes>::new()).unwrap();
    let response = sender.send_request(request).await.unwrap();
    assert_eq!((response.status(), response.version()), (200.try_into().unwrap(), hyper::Version::HTTP_2));
    let body = response.into_body().collect().await.unwrap().to_bytes();
    let metadata: serde_json::Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(metadata["issuer"], format!("{}/{}/v2.0", app.base, app.tenant));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_http_2_client_without_requests_is_shown_out() {
    /// The preface and empty SETTINGS (RFC 9113 §3.4).
    const HELLO: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0";
    /// A HEADERS frame that says that more of the head follows (§6.2).
    const HALF_A_HEAD: &[u8] = b"\0\0\x01\x01\0\0\0\0\x01\x82";
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("seed.yaml"), SEED).unwrap();
    let variables = [CHEAP.as_slice(), &[("VESTIBULE_LIMITS__HEADER_TIMEOUT_SECONDS", "1")]].concat();
    let dev = Dev::start(folder.path(), &["--data", "data", "--seed", "seed.yaml", "--tls"], &variables).await;
    let authority = std::fs::read_to_string(dev.text("/caFile")).unwrap();
    for said in [b"".as_slice(), HELLO, &[HELLO, HALF_A_HEAD].concat()] {
        let mut socket = connect(&dev, &authority, &["h2"]).await;
        socket.write_all(said).await.unwrap();
        let mut heard = Vec::new();
        // An end without a goodbye is an end as well.
        let _ = tokio::time::timeout(PATIENCE / 6, socket.read_to_end(&mut heard)).await.expect("shown out");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn noise_in_place_of_a_handshake_hurts_nobody_else() {
    let folder = tempfile::tempdir().unwrap();
    let (dev, authority) = dev(folder.path()).await;
    for noise in [b"GET / HTTP/1.1\r\n\r\n".as_slice(), &[0x16, 3, 1, 255, 255], &[0; 4_096]] {
        let mut socket = TcpStream::connect(dev.address()).await.unwrap();
        socket.write_all(noise).await.unwrap();
    }
    assert_eq!(client(Some(&authority)).get(dev.base()).send().await.unwrap().status(), 404);
}

/// RFC 8705 §5: the metadata name another origin, where a self-signed certificate is taken as far as the handshake, and none
/// is needed; the pages' listener asks for none.
#[tokio::test(flavor = "multi_thread")]
async fn clients_are_asked_for_certificates_at_a_listener_of_their_own() {
    let folder = tempfile::tempdir().unwrap();
    let (dev, authority) = dev(folder.path()).await;
    let app = App::announced(&dev.announced, client(Some(&authority)));
    let metadata = app.client.get(app.url("v2.0/.well-known/openid-configuration")).send().await.unwrap();
    let metadata: serde_json::Value = metadata.json().await.unwrap();
    let alias = metadata["mtls_endpoint_aliases"]["token_endpoint"].as_str().unwrap();
    assert_eq!(metadata["tls_client_certificate_bound_access_tokens"], true);
    assert!(alias.starts_with(dev.text("/mtlsUrl")) && !alias.starts_with(dev.base()), "{alias}");
    let key = rcgen::KeyPair::generate().unwrap();
    let own = rcgen::CertificateParams::new(vec!["client.example".to_owned()]).unwrap().self_signed(&key).unwrap();
    let identity = reqwest::Identity::from_pem(format!("{}{}", own.pem(), key.serialize_pem()).as_bytes()).unwrap();
    let trusted = || reqwest::Certificate::from_pem(authority.as_bytes()).unwrap();
    let with = reqwest::Client::builder().tls_certs_only([trusted()]).identity(identity).build().unwrap();
    for client in [with, client(Some(&authority))] {
        let response = client.post(alias).form(&[("grant_type", "client_credentials")]).send().await.unwrap();
        assert_eq!(response.status(), 400, "served, and asked for its parameters");
        let page = client.get(format!("{}/{}/sign-in", dev.text("/mtlsUrl"), app.tenant)).send().await.unwrap();
        assert_eq!(page.status(), 404);
    }
    // TLS tells a client what it is asked for: the pages' listener asks for nothing.
    for (origin, asks) in [(dev.base(), false), (dev.text("/mtlsUrl"), true)] {
        assert_eq!(asked_for_certificate(origin, &authority).await, asks, "{origin}");
    }
}

/// Whether a listener asks its clients for a certificate.
async fn asked_for_certificate(origin: &str, authority: &str) -> bool {
    #[derive(Debug, Default)]
    struct Asked(std::sync::atomic::AtomicBool);

    impl rustls::client::ResolvesClientCert for Asked {
        fn resolve(&self, _: &[&[u8]], _: &[rustls::SignatureScheme]) -> Option<Arc<rustls::sign::CertifiedKey>> {
            self.0.store(true, std::sync::atomic::Ordering::SeqCst);
            None
        }

        fn has_certs(&self) -> bool {
            true
        }
    }

    let mut roots = rustls::RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(authority.as_bytes()).unwrap()).unwrap();
    let asked = Arc::new(Asked::default());
    let resolver: Arc<dyn rustls::client::ResolvesClientCert> = Arc::<Asked>::clone(&asked);
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_client_cert_resolver(resolver);
    let (_, port) = origin.rsplit_once(':').unwrap();
    let socket = TcpStream::connect(("127.0.0.1", port.parse::<u16>().unwrap())).await.unwrap();
    let name = ServerName::try_from("localhost").unwrap();
    TlsConnector::from(Arc::new(config)).connect(name, socket).await.unwrap();
    asked.0.load(std::sync::atomic::Ordering::SeqCst)
}
