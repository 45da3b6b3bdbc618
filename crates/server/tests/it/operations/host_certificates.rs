//! Certificates of tenants' own hosts, given by command and served by name.

use super::{
    process::{CHEAP, Dev, printed, refused, until},
    visitor::SEED,
};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use rustls::HandshakeKind;
use rustls_pki_types::{CertificateDer, ServerName, pem::PemObject};
use std::{fs, path::Path, sync::Arc, time::Duration};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};
use tokio_rustls::TlsConnector;
use vestibule_domain::clock::Clock as _;
use vestibule_server::system::SystemClock;

const HOST: &str = "login.fable.example";

struct Authority {
    params: CertificateParams,
    key: KeyPair,
    pem: String,
}

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        let pem = params.self_signed(&key).unwrap().pem();
        Self { params, key, pem }
    }

    /// Writes a chain and its key for a name.
    fn write(&self, folder: &Path, name: &str) {
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        let leaf = params.signed_by(&key, &Issuer::new(self.params.clone(), &self.key)).unwrap().pem();
        fs::write(folder.join("chain.pem"), leaf + &self.pem).unwrap();
        fs::write(folder.join("key.pem"), key.serialize_pem()).unwrap();
    }

    /// A browser that trusts this authority, with no sessions yet.
    fn browser(&self) -> TlsConnector {
        let mut roots = rustls::RootCertStore::empty();
        roots.add(CertificateDer::from_pem_slice(self.pem.as_bytes()).unwrap()).unwrap();
        let config =
            rustls::ClientConfig::builder_with_provider(Arc::new(rustls::crypto::aws_lc_rs::default_provider()))
                .with_safe_default_protocol_versions()
                .unwrap()
                .with_root_certificates(roots)
                .with_no_client_auth();
        TlsConnector::from(Arc::new(config))
    }

    /// The certificate that the program shows who asks for a name, if this authority vouches for it.
    async fn shown(&self, dev: &Dev, name: &str) -> Option<Vec<u8>> {
        let socket = TcpStream::connect(dev.address()).await.unwrap();
        let name = ServerName::try_from(name.to_owned()).unwrap();
        let stream = self.browser().connect(name, socket).await.ok()?;
        stream.get_ref().1.peer_certificates().map(|chain| chain[0].to_vec())
    }
}

/// Asks for a page of the host, and says whether the session of an earlier visit was resumed.
async fn resumes(browser: &TlsConnector, dev: &Dev) -> bool {
    let socket = TcpStream::connect(dev.address()).await.unwrap();
    let name = ServerName::try_from(HOST.to_owned()).unwrap();
    let mut stream = browser.connect(name, socket).await.unwrap();
    let request = format!("GET /nothing HTTP/1.1\r\nHost: {HOST}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    stream.get_ref().1.handshake_kind() == Some(HandshakeKind::Resumed)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_is_served_with_its_own_certificate_without_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("seed.yaml"), SEED.replace("    name:", "    hosts: [login.fable.example]\n    name:"))
        .unwrap();
    let dev = Dev::start(folder, &["--data", "data", "--seed", "seed.yaml", "--tls"], &CHEAP).await;
    let authority = Authority::new();
    assert_eq!(authority.shown(&dev, HOST).await, None, "none of its own yet");
    let of = |host: &'static str| ["--data", "data", "fable.example", host];
    let set = |host: &'static str| {
        [&["tenant", "host", "set-certificate"], &of(host)[..], &["--chain", "chain.pem", "--key", "key.pem"]].concat()
    };

    authority.write(folder, HOST);
    assert!(printed(folder, &set(HOST)).starts_with("login.fable.example has a certificate until "));
    let first = until("the host's certificate is shown", async || authority.shown(&dev, HOST).await).await;
    assert_eq!(authority.shown(&dev, "localhost").await, None, "other names have the server's own");
    let listed = printed(folder, &["tenant", "host", "list", "--data", "data", "fable.example"]);
    assert!(listed.starts_with("login.fable.example verified, certificate until "), "{listed}");

    authority.write(folder, HOST);
    printed(folder, &set(HOST));
    let changed = async || authority.shown(&dev, HOST).await.filter(|shown| *shown != first);
    until("the next certificate is shown", changed).await;

    // The certificate is looked at again every five seconds: sessions outlive that as long as it stays the same.
    let (browser, began) = (authority.browser(), SystemClock.now());
    assert!(!resumes(&browser, &dev).await);
    let beyond = async || {
        assert!(resumes(&browser, &dev).await, "after {:?}", SystemClock.now().since(began));
        (SystemClock.now().since(began) > Duration::from_secs(6)).then_some(())
    };
    until("the certificate was looked at again", beyond).await;

    for (name, host, problem) in [
        ("kunden.fable.example", HOST, "the certificate is not for login.fable.example"),
        ("kunden.fable.example", "kunden.fable.example", "no such host"),
    ] {
        authority.write(folder, name);
        let found = refused(folder, &set(host));
        assert!(found.contains(problem), "{problem} is not in\n{found}");
    }
    fs::write(folder.join("key.pem"), KeyPair::generate().unwrap().serialize_pem()).unwrap();
    assert!(refused(folder, &set("kunden.fable.example")).contains("the certificate can't be used"));
    assert!(authority.shown(&dev, HOST).await.is_some(), "what was refused changes nothing");

    let remove = [&["tenant", "host", "remove-certificate"], &of(HOST)[..]].concat();
    printed(folder, &remove);
    until("the server's own is shown again", async || authority.shown(&dev, HOST).await.is_none().then_some(())).await;
    assert!(refused(folder, &remove).contains("no certificate of its own"));

    authority.write(folder, HOST);
    printed(folder, &set(HOST));
    for hosts in ["", HOST] {
        let file = format!("tenants:\n  - domain: fable.example\n    name: Fable\n    hosts: [{hosts}]\n");
        fs::write(folder.join("hosts.yaml"), file).unwrap();
        printed(folder, &["apply", "--prune", "--data", "data", "hosts.yaml"]);
    }
    let listed = printed(folder, &["tenant", "host", "list", "--data", "data", "fable.example"]);
    assert_eq!(listed, "login.fable.example verified\n", "a certificate goes with its host");
    dev.program.stop().await;
}
