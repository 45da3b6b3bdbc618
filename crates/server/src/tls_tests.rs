use super::*;
use crate::system::SystemClock;
use rustls::{ClientConfig, ClientConnection, RootCertStore, ServerConnection, pki_types::ServerName};
use std::os::unix::fs::PermissionsExt;
use vestibule_domain::clock::Clock;

/// A handshake in memory, over which nothing is waited for.
fn handshake(tls: &LocalTls, ca_pem: &str, name: &'static str) -> Result<Option<Vec<u8>>, rustls::Error> {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(ca_pem.as_bytes()).unwrap())?;
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec()];
    let mut client = ClientConnection::new(Arc::new(config), ServerName::try_from(name).unwrap())?;
    let mut server = ServerConnection::new(Arc::clone(&tls.server))?;
    while client.is_handshaking() || server.is_handshaking() {
        let mut wire = Vec::new();
        client.write_tls(&mut wire).unwrap();
        server.read_tls(&mut wire.as_slice()).unwrap();
        server.process_new_packets()?;
        wire.clear();
        server.write_tls(&mut wire).unwrap();
        client.read_tls(&mut wire.as_slice()).unwrap();
        client.process_new_packets()?;
    }
    Ok(client.alpn_protocol().map(<[u8]>::to_vec))
}

#[test]
fn a_client_that_trusts_the_authority_trusts_every_name_of_this_machine() {
    let directory = tempfile::tempdir().unwrap();
    let tls = local(directory.path(), SystemClock.now()).unwrap();
    for name in NAMES {
        assert_eq!(handshake(&tls, &tls.ca_pem, name).unwrap(), Some(b"h2".to_vec()), "{name}");
    }
    assert!(handshake(&tls, &tls.ca_pem, "login.example").is_err());
    let stranger = ephemeral(SystemClock.now()).unwrap();
    assert!(handshake(&tls, &stranger.ca_pem, "localhost").is_err());
    assert!(handshake(&stranger, &stranger.ca_pem, "localhost").is_ok());
}

#[test]
fn certificates_are_kept_and_keys_are_private() {
    let directory = tempfile::tempdir().unwrap();
    let now = SystemClock.now();
    local(directory.path(), now).unwrap();
    let leaf = std::fs::read(directory.path().join(LEAF_FILE)).unwrap();
    local(directory.path(), now.plus(DAY)).unwrap();
    assert_eq!(std::fs::read(directory.path().join(LEAF_FILE)).unwrap(), leaf);
    for key in [CA_KEY_FILE, LEAF_KEY_FILE] {
        let mode = std::fs::metadata(directory.path().join(key)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{key}");
    }
}

#[test]
fn an_old_leaf_is_renewed_under_the_same_authority() {
    let directory = tempfile::tempdir().unwrap();
    let now = SystemClock.now();
    let old = local(directory.path(), now.minus(LEAF_RENEWED_AFTER)).unwrap();
    let leaf = std::fs::read(directory.path().join(LEAF_FILE)).unwrap();
    let renewed = local(directory.path(), now).unwrap();
    assert_ne!(std::fs::read(directory.path().join(LEAF_FILE)).unwrap(), leaf);
    assert_eq!(renewed.ca_pem, old.ca_pem);
    assert!(handshake(&renewed, &old.ca_pem, "localhost").is_ok());
}

#[test]
fn files_that_are_no_certificate_are_named() {
    let directory = tempfile::tempdir().unwrap();
    let certificate = directory.path().join("c.pem");
    let key = directory.path().join("k.pem");
    let files = TlsFiles { certificate: certificate.clone(), key: key.clone() };
    assert!(from_files(&files, Asking::Nobody).unwrap_err().to_string().contains("c.pem"));
    std::fs::write(&certificate, "nothing").unwrap();
    std::fs::write(&key, "nothing").unwrap();
    assert!(from_files(&files, Asking::Nobody).unwrap_err().to_string().contains("no certificate"));
}

/// RFC 9325 §4.2, FAPI 2.0 Security Profile §5.2.2.
#[test]
fn tls_1_2_has_the_recommended_suites_and_no_others() {
    let tls = ephemeral(SystemClock.now()).unwrap();
    let offers = |suite: rustls::SupportedCipherSuite| {
        let provider = CryptoProvider { cipher_suites: vec![suite], ..rustls::crypto::aws_lc_rs::default_provider() };
        let version = suite.version();
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from_pem_slice(tls.ca_pem.as_bytes()).unwrap()).unwrap();
        let config =
            ClientConfig::builder_with_provider(Arc::new(provider)).with_protocol_versions(&[version]).unwrap();
        let config = config.with_root_certificates(roots).with_no_client_auth();
        let mut client = ClientConnection::new(Arc::new(config), ServerName::try_from("localhost").unwrap()).unwrap();
        let mut server = ServerConnection::new(Arc::clone(&tls.server)).unwrap();
        let mut hello = Vec::new();
        client.write_tls(&mut hello).unwrap();
        server.read_tls(&mut hello.as_slice()).unwrap();
        server.process_new_packets().is_ok()
    };
    // Those for RSA certificates can't be tried with ours, which are ECDSA.
    let rsa = |suite: &rustls::SupportedCipherSuite| format!("{:?}", suite.suite()).contains("ECDHE_RSA");
    let all = rustls::crypto::aws_lc_rs::ALL_CIPHER_SUITES.iter().filter(|suite| !rsa(suite));
    let taken: Vec<CipherSuite> =
        all.filter(|suite| offers(**suite)).map(rustls::SupportedCipherSuite::suite).collect();
    let expected = vec![
        CipherSuite::TLS13_AES_256_GCM_SHA384,
        CipherSuite::TLS13_AES_128_GCM_SHA256,
        CipherSuite::TLS13_CHACHA20_POLY1305_SHA256,
        CipherSuite::TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384,
        CipherSuite::TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256,
    ];
    let sorted = |mut suites: Vec<CipherSuite>| {
        suites.sort_by_key(|suite| u16::from(*suite));
        suites
    };
    assert_eq!(sorted(taken), sorted(expected));
    assert!(provider().cipher_suites.iter().all(|suite| !format!("{suite:?}").contains("TLS_ECDHE_RSA_WITH_CHACHA20")));
}
