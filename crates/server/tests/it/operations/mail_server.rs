//! A real mail server beside the program, and the certificates by which it is known.

use super::process::{Program, free_port, python};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use serde_json::Value;
use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

pub(crate) const USER: &str = "vestibule";
pub(crate) const PASSWORD: &str = "relay-secret-4242";

/// Writes an authority's certificate as `authority.pem`, and certificate and key of `localhost` as `localhost.pem` and
/// `localhost.key`.
pub(crate) fn certificates(folder: &Path) {
    let (authority_key, key) = (KeyPair::generate().unwrap(), KeyPair::generate().unwrap());
    let mut authority = CertificateParams::new(Vec::new()).unwrap();
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority_pem = authority.self_signed(&authority_key).unwrap().pem();
    let leaf = CertificateParams::new(["localhost".to_owned()]).unwrap();
    let leaf_pem = leaf.signed_by(&key, &Issuer::new(authority, authority_key)).unwrap().pem();
    std::fs::write(folder.join("authority.pem"), authority_pem).unwrap();
    std::fs::write(folder.join("localhost.pem"), leaf_pem).unwrap();
    std::fs::write(folder.join("localhost.key"), key.serialize_pem()).unwrap();
}

/// A mail server with these certificates; it may be stopped and started again on its port.
pub(crate) struct MailServer {
    folder: PathBuf,
    pub(crate) port: String,
    program: Option<Program>,
}

impl MailServer {
    /// One that does not run yet.
    pub(crate) fn stopped(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), port: free_port().to_string(), program: None }
    }

    pub(crate) async fn started(folder: &Path) -> Self {
        let mut server = Self::stopped(folder);
        server.start().await;
        server
    }

    pub(crate) async fn start(&mut self) {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/operations/mail_server.py");
        let mut command = Command::new(python());
        command.arg(script).current_dir(&self.folder).stdin(Stdio::null());
        let mut program = Program::start(command.args([&self.port, "localhost.pem", "localhost.key", USER, PASSWORD]));
        program.line("\"ready\"").await;
        self.program = Some(program);
    }

    /// The first mail to an address, once it is here: `tls`, `authenticated`, `sender`, `to`, `content`.
    pub(crate) async fn mail(&mut self, to: &str) -> Value {
        let line = self.running().line(&format!("\"to\": [\"{to}\"]")).await;
        serde_json::from_str(&line).unwrap()
    }

    /// Waits for an attempt with a wrong login.
    pub(crate) async fn wrong_login(&mut self) {
        self.running().line("wrong login").await;
    }

    fn running(&mut self) -> &mut Program {
        self.program.as_mut().expect("the mail server runs")
    }

    /// The variables that have the program use it, with its authority.
    pub(crate) fn variables(&self) -> Vec<(&'static str, &str)> {
        vec![
            ("VESTIBULE_MAIL__TRANSPORT", "smtp"),
            ("VESTIBULE_MAIL__HOST", "localhost"),
            ("VESTIBULE_MAIL__PORT", &self.port),
            ("VESTIBULE_MAIL__AUTHORITY", "authority.pem"),
            ("VESTIBULE_MAIL__USER", USER),
            ("VESTIBULE_MAIL__PASSWORD", PASSWORD),
            ("VESTIBULE_MAIL__FROM", "sign-in@fable.example"),
        ]
    }
}
