//! Certificates by ACME, from a real authority to the handshake of a customer's browser.

use super::{
    mail_server::certificates,
    process::{CHEAP, KEY, Served, free_port, printed, refused, until, vestibule},
};
use crate::harness::{NAME_SERVER, Pebble};
use rcgen::{CertificateParams, KeyPair};
use rustls_pki_types::{CertificateDer, ServerName, pem::PemObject};
use std::{fs, path::Path, sync::Arc};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};
use tokio_rustls::TlsConnector;
use vestibule_testkit::postgres::Database;

/// A whole configuration for nodes with TLS of their own, which ask the tests' name server, with the authority to order of.
fn configure(folder: &Path, store: &str, pebble: &Pebble) {
    certificates(folder);
    fs::write(folder.join("directory.pem"), &pebble.authority).unwrap();
    let (server, directory) = (NAME_SERVER.address, pebble.directory());
    let text = format!(
        r#"public_url = "https://localhost"
listen = "127.0.0.1:0"
metrics = {{ listen = "127.0.0.1:0" }}
tls = {{ certificate = "localhost.pem", key = "localhost.key" }}
store = {{ {store} }}
keys = {{ master = "{KEY}" }}
mail = {{ host = "localhost", from = "sign-in@example.com" }}
dns = {{ server = "{server}" }}
"#
    );
    fs::write(folder.join("quiet.toml"), &text).unwrap();
    let acme = format!(
        "[acme]\ndirectory_url = \"{directory}\"\nauthority = \"directory.pem\"\ncontact = \"operator@fable.example\"\nterms_of_service_agreed = true\n"
    );
    fs::write(folder.join("vestibule.toml"), text + &acme).unwrap();
}

/// The chain that a node shows who asks for a name, if this root vouches for it, and what it answers a request.
async fn shown(root: &str, port: u16, name: &str) -> Option<Vec<u8>> {
    let mut roots = rustls::RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(root.as_bytes()).unwrap()).unwrap();
    let config = rustls::ClientConfig::builder_with_provider(Arc::new(rustls::crypto::aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let socket = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    let server_name = ServerName::try_from(name.to_owned()).unwrap();
    let mut stream = TlsConnector::from(Arc::new(config)).connect(server_name, socket).await.ok()?;
    let leaf = stream.get_ref().1.peer_certificates().unwrap()[0].to_vec();
    let request = format!("GET /nothing HTTP/1.1\r\nHost: {name}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 "), "{answer}");
    Some(leaf)
}

async fn node(folder: &Path, file: &str, port: u16, variables: &[(&str, &str)]) -> Served {
    let listen = format!("127.0.0.1:{port}");
    let variables = [CHEAP.as_slice(), variables, &[("VESTIBULE_LISTEN", listen.as_str())]].concat();
    Served::start(folder, file, &variables).await
}

const CONFIG: [&str; 2] = ["--config", "vestibule.toml"];

fn host_command<'a>(command: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    [&["tenant", "host", command], &CONFIG[..], &["fable.example"], more].concat()
}

/// Makes the tenant and shows the host to be its own, by a record as an owner of the domain makes it.
fn prove(folder: &Path, host: &str) {
    let create = [&["tenant", "create"], &CONFIG[..], &["--domain", "fable.example", "--name", "Fable"]].concat();
    printed(folder, &create);
    let added = printed(folder, &host_command("add", &[host]));
    let record = added.lines().last().unwrap();
    let (name, text) = record.split_once(" TXT ").unwrap();
    NAME_SERVER.set(name, &[text.trim_matches('"')]);
    printed(folder, &host_command("verify", &[host]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_verified_host_is_served_with_an_authoritys_certificate_that_another_node_answered_for() {
    const HOST: &str = "login.handshake.example";
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let database = Database::bare().await.unwrap();
    let [ordering, answering] = [free_port(), free_port()];
    let pebble = Pebble::start(1, answering, false).await;
    configure(folder, &format!("url = \"{}\"", database.url().unwrap()), &pebble);
    let first = node(folder, "vestibule.toml", ordering, &[]).await;
    // The authority looks here: at a node that orders nothing itself.
    let second = node(folder, "quiet.toml", answering, &[]).await;
    let root = pebble.root().await;
    prove(folder, HOST);
    let look = async || shown(&root, answering, HOST).await;
    let leaf = until("a certificate of the authority", look).await;
    let same = async || shown(&root, ordering, HOST).await.filter(|shown| *shown == leaf);
    until("the same on the other node", same).await;
    assert_eq!(shown(&root, answering, "localhost").await, None, "other names have the server's own");
    let listed = printed(folder, &host_command("list", &[]));
    assert!(listed.starts_with("login.handshake.example verified, certificate until 20"), "{listed}");
    assert!(listed.contains(" (acme, the next from 20"), "{listed}");
    let refusal = refused(folder, &host_command("request-certificate", &[HOST]));
    assert!(refusal.contains("less than 12 minutes ago") && refusal.contains("ask again at 20"), "{refusal}");
    let metrics = reqwest::get(format!("http://{}/metrics", first.health)).await.unwrap().text().await.unwrap();
    assert!(metrics.contains("vestibule_certificate_orders_total{result=\"issued\"} 1"), "{metrics}");
    assert!(metrics.contains("vestibule_host_certificates_ending 0"), "{metrics}");

    let key = KeyPair::generate().unwrap();
    let own = CertificateParams::new(vec![HOST.to_owned()]).unwrap().self_signed(&key).unwrap().pem();
    fs::write(folder.join("own.pem"), &own).unwrap();
    fs::write(folder.join("own.key"), key.serialize_pem()).unwrap();
    printed(folder, &host_command("set-certificate", &[HOST, "--chain", "own.pem", "--key", "own.key"]));
    let replaced = async || shown(&root, answering, HOST).await.is_none().then_some(());
    until("the uploaded one goes before", replaced).await;
    assert!(printed(folder, &host_command("list", &[])).contains("(uploaded)"));
    assert!(refused(folder, &host_command("request-certificate", &[HOST])).contains("remove-certificate"));

    for node in [first, second] {
        let log = node.program.stop().await;
        assert!(!log.contains("PRIVATE KEY") && !log.contains("acme-challenge"), "{log}");
        assert!(!log.contains("\"level\":\"ERROR\""), "{log}");
    }
    database.remove().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn behind_a_closed_port_443_a_page_answers_the_authority_and_nobody_else() {
    const HOST: &str = "login.page.example";
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let [https, http] = [free_port(), free_port()];
    let pebble = Pebble::start(http, 1, false).await;
    configure(folder, "path = \"vestibule.db\"", &pebble);
    let listen = format!("127.0.0.1:{http}");
    let served = node(folder, "vestibule.toml", https, &[("VESTIBULE_ACME__HTTP_LISTEN", listen.as_str())]).await;
    let ask = async |path: &str, host: &str| {
        let mut socket = TcpStream::connect(&listen).await.unwrap();
        let request = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        socket.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        socket.read_to_string(&mut answer).await.unwrap();
        answer
    };
    prove(folder, HOST);
    let root = pebble.root().await;
    until("a certificate of the authority", async || shown(&root, https, HOST).await).await;
    let challenges = "/.well-known/acme-challenge/";
    let long = "x".repeat(9_000);
    for (path, host) in [
        ("/", HOST),
        ("/fable.example/v2.0/.well-known/openid-configuration", HOST),
        (challenges, HOST),
        ("/.well-known/acme-challenge/token", HOST),
        ("/.well-known/acme-challenge/token", "localhost"),
        ("/.well-known/acme-challenge/token", "nobody.example"),
        ("/.well-known/acme-challenge/token", "../../etc"),
        ("/.well-known/acme-challenge/../../vestibule.db", HOST),
        ("/.well-known/acme-challenge/..%2f..%2fvestibule.db", HOST),
        ("/.well-known/acme-challenge/%00", HOST),
        (&format!("{challenges}{long}"), HOST),
    ] {
        let answer = ask(path, host).await;
        assert!(answer.starts_with("HTTP/1.1 404") || answer.starts_with("HTTP/1.1 400"), "{path} {host}: {answer}");
        assert!(answer.ends_with("\r\n\r\n"), "{path} {host}: {answer}");
    }
    served.program.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failed_order_is_told_with_what_helps() {
    const HOST: &str = "login.closed.example";
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    // Nothing answers the authority at port 443 of this host.
    let pebble = Pebble::start(1, 1, false).await;
    configure(folder, "path = \"vestibule.db\"", &pebble);
    let served = node(folder, "vestibule.toml", free_port(), &[]).await;
    prove(folder, HOST);
    let failed = async || Some(printed(folder, &host_command("list", &[]))).filter(|list| list.contains("failed once"));
    let listed = until("the failure", failed).await;
    assert!(
        listed.starts_with("login.closed.example verified, certificate ordered\n  failed once in a row, "),
        "{listed}"
    );
    assert!(listed.contains("Failed to connect") && listed.contains("What helps: "), "{listed}");
    let metrics = reqwest::get(format!("http://{}/metrics", served.health)).await.unwrap().text().await.unwrap();
    assert!(metrics.contains("vestibule_certificate_orders_total{result=\"failed\"} 1"), "{metrics}");
    let log = served.program.stop().await;
    assert!(log.contains("no certificate was issued") && log.contains("What helps"), "{log}");
}

#[test]
fn a_half_set_authority_is_refused_with_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    super::serve::configure(folder);
    certificates(folder);
    let directory = ("VESTIBULE_ACME__DIRECTORY_URL", "https://authority.example/directory");
    let agreed = ("VESTIBULE_ACME__TERMS_OF_SERVICE_AGREED", "true");
    for (variables, advice) in [
        (vec![directory], "read the terms of service of https://authority.example/directory"),
        (vec![directory, agreed], "set tls.certificate and tls.key, or let the proxy"),
        (
            vec![("VESTIBULE_ACME__DIRECTORY_URL", "http://127.0.0.1/directory")],
            "expected the https URL of a directory",
        ),
        (vec![("VESTIBULE_ACME__CONTACT", "nobody")], "expected mail addresses"),
        (vec![("VESTIBULE_ACME__EXTERNAL_ACCOUNT_ID", "shop")], "go together"),
        (vec![("VESTIBULE_ACME__EXTERNAL_ACCOUNT_KEY", "not base64!")], "expected a key in base64url"),
    ] {
        let mut command = vestibule(folder, &["serve", "--config", "vestibule.toml"]);
        let output = command.envs(variables.iter().copied()).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success() && said.contains(advice), "{variables:?}: {advice} is not in\n{said}");
        assert!(!said.contains("not base64!"), "{said}");
    }
    let create = ["tenant", "create", "--config", "vestibule.toml", "--domain", "fable.example", "--name", "Fable"];
    printed(folder, &create);
    let refusal = refused(folder, &host_command("request-certificate", &["login.fable.example"]));
    assert!(refusal.contains("set acme.directory_url"), "{refusal}");
}
