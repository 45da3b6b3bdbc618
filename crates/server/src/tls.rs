//! Certificates: a local authority for `dev`, PEM files for `serve`, and what is negotiated in both.

use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose,
};
use rustls::{CipherSuite, ServerConfig, crypto::CryptoProvider};
use rustls_pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject};
use std::{io, path::Path, sync::Arc, time::Duration};
use time::OffsetDateTime;
use vestibule_domain::clock::Timestamp;

use crate::{client_certificates::AnyClientCertificate, config::TlsFiles, private_file};

/// The authority's certificate within the directory.
pub const CA_FILE: &str = "ca.pem";
const CA_KEY_FILE: &str = "ca.key";
const LEAF_FILE: &str = "localhost.pem";
const LEAF_KEY_FILE: &str = "localhost.key";
/// When the leaf was made, so that it is renewed before it ends without reading X.509.
const LEAF_MADE_FILE: &str = "localhost.made";

const DAY: Duration = Duration::from_hours(24);
const CA_LIFETIME: Duration = Duration::from_hours(24 * 3_650);
/// Clients of Apple's refuse server certificates that live longer than 825 days, from private authorities too.
const LEAF_LIFETIME: Duration = Duration::from_hours(24 * 365);
const LEAF_RENEWED_AFTER: Duration = Duration::from_hours(24 * 300);
/// The names of this machine, for itself.
const NAMES: [&str; 3] = ["localhost", "127.0.0.1", "::1"];

/// Why there is no certificate to serve with.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// A file can't be read or written.
    #[error("{path}: {error}")]
    File {
        /// The file.
        path: String,
        /// What the system says.
        error: io::Error,
    },
    /// A PEM file does not hold what it should.
    #[error("{path}: {problem}")]
    Pem {
        /// The file.
        path: String,
        /// What is missing or wrong.
        problem: String,
    },
    /// A certificate could not be made.
    #[error("the local certificate could not be made: {0}")]
    Generation(#[from] rcgen::Error),
    /// Certificate and key can't be used together.
    #[error("the certificate can't be used: {0}")]
    Unusable(#[from] rustls::Error),
}

/// Makes aws-lc-rs the process's one cryptographic provider. The first thing that `main` does; later calls change nothing.
pub fn install_provider() {
    // Fails only when a provider is installed already.
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
}

/// What `dev --tls` serves with.
#[derive(Clone, Debug)]
pub struct LocalTls {
    /// The server's configuration.
    pub server: Arc<ServerConfig>,
    /// The same for a listener that asks clients for certificates.
    pub asking: Arc<ServerConfig>,
    /// The authority's certificate in PEM, for clients to trust.
    pub ca_pem: String,
}

/// Certificate and key of this machine's names, signed by an authority of its own. Both are kept in `directory` and made
/// again when they are missing; the authority stays, so that a browser that trusts it keeps trusting.
pub fn local(directory: &Path, now: Timestamp) -> Result<LocalTls, TlsError> {
    let read = |name: &str| {
        let path = directory.join(name);
        private_file::read_if_there(&path).map_err(|error| TlsError::File { path: path.display().to_string(), error })
    };
    let write = |name: &str, text: &str| {
        let path = directory.join(name);
        private_file::write(&path, text.as_bytes())
            .map_err(|error| TlsError::File { path: path.display().to_string(), error })
    };
    if let (Some(ca_pem), Some(leaf), Some(key), Some(made)) =
        (read(CA_FILE)?, read(LEAF_FILE)?, read(LEAF_KEY_FILE)?, read(LEAF_MADE_FILE)?)
        && is_fresh(&made, now)
    {
        return LocalTls::new(&leaf, &key, ca_pem);
    }
    let (ca_pem, ca_key) = if let (Some(ca_pem), Some(key)) = (read(CA_FILE)?, read(CA_KEY_FILE)?) {
        (ca_pem, KeyPair::from_pem(&key)?)
    } else {
        let key = KeyPair::generate()?;
        let ca_pem = authority(now)?.self_signed(&key)?.pem();
        write(CA_KEY_FILE, &key.serialize_pem())?;
        write(CA_FILE, &ca_pem)?;
        (ca_pem, key)
    };
    let key = KeyPair::generate()?;
    let leaf = leaf(now)?.signed_by(&key, &Issuer::new(authority(now)?, &ca_key))?.pem();
    write(LEAF_KEY_FILE, &key.serialize_pem())?;
    write(LEAF_FILE, &leaf)?;
    write(LEAF_MADE_FILE, &now.as_seconds().to_string())?;
    LocalTls::new(&leaf, &key.serialize_pem(), ca_pem)
}

/// Certificate and key of this machine's names that are kept nowhere.
pub fn ephemeral(now: Timestamp) -> Result<LocalTls, TlsError> {
    let ca_key = KeyPair::generate()?;
    let ca_pem = authority(now)?.self_signed(&ca_key)?.pem();
    let key = KeyPair::generate()?;
    let leaf = leaf(now)?.signed_by(&key, &Issuer::new(authority(now)?, &ca_key))?.pem();
    LocalTls::new(&leaf, &key.serialize_pem(), ca_pem)
}

impl LocalTls {
    fn new(chain: &str, key: &str, ca_pem: String) -> Result<Self, TlsError> {
        let config = |asking| server_config(chain, key, [LEAF_FILE, LEAF_KEY_FILE], asking);
        Ok(Self { server: config(Asking::Nobody)?, asking: config(Asking::Clients)?, ca_pem })
    }
}

/// Who is asked for a certificate.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Asking {
    /// Nobody: for listeners with pages.
    Nobody,
    /// Clients, who may have none (RFC 8705).
    Clients,
}

/// The configuration of `serve` from its PEM files.
pub fn from_files(files: &TlsFiles, asking: Asking) -> Result<Arc<ServerConfig>, TlsError> {
    let read = |path: &Path| {
        std::fs::read_to_string(path).map_err(|error| TlsError::File { path: path.display().to_string(), error })
    };
    let names = [&files.certificate, &files.key].map(|path| path.display().to_string());
    server_config(&read(&files.certificate)?, &read(&files.key)?, names.each_ref().map(String::as_str), asking)
}

/// The configuration of a chain and its key for a listener with pages; what is wrong is said by these names.
pub(crate) fn config_of(chain: &str, key: &str, names: [&str; 2]) -> Result<Arc<ServerConfig>, TlsError> {
    server_config(chain, key, names, Asking::Nobody)
}

/// The configuration of a chain and its key, which have these names in problems.
fn server_config(chain: &str, key: &str, names: [&str; 2], asking: Asking) -> Result<Arc<ServerConfig>, TlsError> {
    let [chain_name, key_name] = names;
    let problem = |name: &str, problem: String| TlsError::Pem { path: name.to_owned(), problem };
    let chain = CertificateDer::pem_slice_iter(chain.as_bytes())
        .collect::<Result<Vec<_>, _>>()
        .map_err(|error| problem(chain_name, format!("the certificate chain is not PEM: {error}")))?;
    if chain.is_empty() {
        return Err(problem(chain_name, "there is no certificate in the file".to_owned()));
    }
    let key = PrivateKeyDer::from_pem_slice(key.as_bytes())
        .map_err(|error| problem(key_name, format!("the private key is not PEM (PKCS#8, PKCS#1 or SEC1): {error}")))?;
    let provider = Arc::new(provider());
    let builder = ServerConfig::builder_with_provider(Arc::clone(&provider)).with_safe_default_protocol_versions()?;
    let builder = match asking {
        Asking::Nobody => builder.with_no_client_auth(),
        Asking::Clients => builder.with_client_cert_verifier(Arc::new(AnyClientCertificate::new(&provider))),
    };
    let mut config = builder.with_single_cert(chain, key)?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(Arc::new(config))
}

/// What TLS 1.2 is left with is what RFC 9325 §4.2 recommends and FAPI 2.0 Security Profile §5.2.2 permits; TLS 1.3 has no weak suites.
fn provider() -> CryptoProvider {
    let mut provider = rustls::crypto::aws_lc_rs::default_provider();
    provider.cipher_suites.retain(|suite| {
        suite.tls13().is_some()
            || matches!(
                suite.suite(),
                CipherSuite::TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256
                    | CipherSuite::TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384
                    | CipherSuite::TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256
                    | CipherSuite::TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384
            )
    });
    provider
}

fn is_fresh(made: &str, now: Timestamp) -> bool {
    made.trim().parse().is_ok_and(|made| {
        let made = Timestamp::from_seconds(made);
        made <= now && now < made.plus(LEAF_RENEWED_AFTER)
    })
}

fn name(common: &str) -> DistinguishedName {
    let mut name = DistinguishedName::new();
    name.push(DnType::OrganizationName, "Vestibule");
    name.push(DnType::CommonName, common);
    name
}

/// A moment as certificates have it; a day before `now` for their start, since clocks of one household differ.
fn moment(at: Timestamp) -> OffsetDateTime {
    OffsetDateTime::from_unix_timestamp(at.as_seconds()).unwrap_or(OffsetDateTime::UNIX_EPOCH)
}

/// The authority. Its name is the same every time: the leaf's issuer is built from it.
fn authority(now: Timestamp) -> Result<CertificateParams, rcgen::Error> {
    let mut params = CertificateParams::new(Vec::new())?;
    params.distinguished_name = name("Vestibule development authority of this machine");
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params.not_before = moment(now.minus(DAY));
    params.not_after = moment(now.plus(CA_LIFETIME));
    Ok(params)
}

fn leaf(now: Timestamp) -> Result<CertificateParams, rcgen::Error> {
    let mut params = CertificateParams::new(NAMES.map(str::to_owned).to_vec())?;
    params.distinguished_name = name("localhost");
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.use_authority_key_identifier_extension = true;
    params.not_before = moment(now.minus(DAY));
    params.not_after = moment(now.plus(LEAF_LIFETIME));
    Ok(params)
}

#[cfg(test)]
#[path = "tls_tests.rs"]
mod tests;
