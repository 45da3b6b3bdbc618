//! Pebble, a certificate authority that speaks ACME and looks at hosts as Let's Encrypt does. Its names are those of the tests' name
//! server, which says that they all are this machine's.

use super::NAME_SERVER;
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use serde_json::json;
use std::{
    fs::{self, File},
    net::TcpListener,
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::Duration,
};
use tempfile::TempDir;

/// The external account that a Pebble knows which wants one, and its key in base64url.
pub(crate) const EXTERNAL_ACCOUNT: (&str, &str) =
    ("shop", "zWNDZM6eQGHWpSRTPal5eIUYFTu7EajVIoguysqZ9wG44nMEtx3MUAsUDkMTQ12W");

/// A running one; its root is a new one each time.
pub(crate) struct Pebble {
    child: Child,
    folder: TempDir,
    port: u16,
    management: u16,
    /// The certificate authority of its own HTTPS, in PEM.
    pub(crate) authority: String,
}

impl Pebble {
    /// One that looks at hosts at these ports of this machine instead of 80 and 443.
    pub(crate) async fn start(http_port: u16, tls_port: u16, wants_external_account: bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (authority_key, key) = (KeyPair::generate().unwrap(), KeyPair::generate().unwrap());
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let authority = params.self_signed(&authority_key).unwrap().pem();
        let leaf = CertificateParams::new(["localhost".to_owned()]).unwrap();
        let leaf = leaf.signed_by(&key, &Issuer::new(params, authority_key)).unwrap().pem();
        let path = |name: &str| folder.path().join(name);
        fs::write(path("cert.pem"), leaf).unwrap();
        fs::write(path("key.pem"), key.serialize_pem()).unwrap();
        let [port, management] = [free_port(), free_port()];
        let (account, key) = EXTERNAL_ACCOUNT;
        let config = json!({ "pebble": {
            "listenAddress": format!("127.0.0.1:{port}"),
            "managementListenAddress": format!("127.0.0.1:{management}"),
            "certificate": "cert.pem",
            "privateKey": "key.pem",
            "httpPort": http_port,
            "tlsPort": tls_port,
            "externalAccountBindingRequired": wants_external_account,
            "externalAccountMACKeys": if wants_external_account { json!({ account: key }) } else { json!({}) },
        } });
        fs::write(path("config.json"), config.to_string()).unwrap();
        let child = run(&folder);
        let this = Self { child, folder, port, management, authority };
        this.answers().await;
        this
    }

    /// Ends it and starts it again, without anything that it knew: accounts, orders and its root.
    pub(crate) async fn forget_everything(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        self.child = run(&self.folder);
        self.answers().await;
    }

    async fn answers(&self) {
        let answers = async {
            while self.get("roots/0").await.is_none() {
                tokio::time::sleep(PAUSE).await;
            }
        };
        let started = tokio::time::timeout(Duration::from_mins(1), answers).await;
        assert!(started.is_ok(), "{}", self.log());
    }

    /// The URL of its directory.
    pub(crate) fn directory(&self) -> String {
        format!("https://localhost:{}/dir", self.port)
    }

    /// The root of what it issues, in PEM.
    pub(crate) async fn root(&self) -> String {
        self.get("roots/0").await.unwrap()
    }

    /// What it has written so far.
    pub(crate) fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("log")).unwrap()
    }

    async fn get(&self, path: &str) -> Option<String> {
        let authority = reqwest::Certificate::from_pem(self.authority.as_bytes()).unwrap();
        let client = reqwest::Client::builder().tls_certs_only([authority]).build().unwrap();
        let answer = client.get(format!("https://localhost:{}/{path}", self.management)).send().await.ok()?;
        answer.error_for_status().ok()?.text().await.ok()
    }
}

impl Drop for Pebble {
    fn drop(&mut self) {
        // Both fail when it has ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Between two looks whether it is there.
const PAUSE: Duration = Duration::from_millis(20);

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

fn run(folder: &TempDir) -> Child {
    let log = File::create(folder.path().join("log")).unwrap();
    Command::new(program())
        .args(["-config", "config.json", "-dnsserver", &NAME_SERVER.address.to_string()])
        // It looks at once, takes every nonce that is good, and never remembers a host from another order.
        .envs([("PEBBLE_VA_NOSLEEP", "1"), ("PEBBLE_WFE_NONCEREJECT", "0"), ("PEBBLE_AUTHZREUSE", "0")])
        .current_dir(folder.path())
        .stdin(Stdio::null())
        .stdout(log.try_clone().unwrap())
        .stderr(log)
        .spawn()
        .unwrap()
}

fn program() -> PathBuf {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path).map(|folder| folder.join("pebble")).find(|file| file.is_file());
    found.expect("Pebble is missing: `cargo xtask test` says how to install it")
}
