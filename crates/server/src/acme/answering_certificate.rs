//! What answers an authority in a TLS handshake (RFC 8737): a certificate that nobody trusts, with the hash of what it asked for.

use aws_lc_rs::digest::{SHA256, digest};
use rcgen::{CertificateParams, CustomExtension, KeyPair};
use rustls::{
    ServerConfig,
    server::ClientHello,
    sign::{CertifiedKey, SingleCertAndKey},
};
use rustls_pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use std::sync::Arc;
use vestibule_domain::tenant::HostName;

use crate::tls::TlsError;

/// The protocol that an authority asks for, and that is spoken for nothing else (RFC 8737 §6.2).
pub(crate) const ACME_TLS: &[u8] = b"acme-tls/1";

/// Whether it is an authority that looks (RFC 8737 §3): it offers that protocol alone.
pub(crate) fn asks_for_answer(hello: &ClientHello<'_>) -> bool {
    let Some(mut offered) = hello.alpn() else { return false };
    offered.next() == Some(ACME_TLS) && offered.next().is_none()
}

/// What an authority is answered that asks about a host.
///
/// # Errors
/// When no key or certificate can be made.
pub(crate) fn answering_certificate(host: &HostName, key_authorization: &str) -> Result<Arc<ServerConfig>, TlsError> {
    let key = KeyPair::generate()?;
    let mut params = CertificateParams::new(vec![host.as_str().to_owned()])?;
    let hash = digest(&SHA256, key_authorization.as_bytes());
    params.custom_extensions = vec![CustomExtension::new_acme_identifier(hash.as_ref())];
    let certificate = params.self_signed(&key)?.der().clone();
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let key = provider.key_provider.load_private_key(key)?;
    // The usual way would look into the certificate, and refuse the critical extension that it is made for.
    let resolver = SingleCertAndKey::from(CertifiedKey::new(vec![certificate], key));
    let builder = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    let mut config = builder.with_no_client_auth().with_cert_resolver(Arc::new(resolver));
    config.alpn_protocols = vec![ACME_TLS.to_vec()];
    Ok(Arc::new(config))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rustls::{
        ClientConfig, ClientConnection, ServerConnection,
        client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
        crypto::aws_lc_rs,
        pki_types::{CertificateDer, ServerName, UnixTime},
    };

    /// An authority trusts nobody's certificate: it looks into it. The usual checks refuse its critical extension.
    #[derive(Debug)]
    struct LooksInto(Arc<rustls::crypto::CryptoProvider>);

    impl ServerCertVerifier for LooksInto {
        fn verify_server_cert(
            &self,
            _: &CertificateDer<'_>,
            _: &[CertificateDer<'_>],
            _: &ServerName<'_>,
            _: &[u8],
            _: UnixTime,
        ) -> Result<ServerCertVerified, rustls::Error> {
            Ok(ServerCertVerified::assertion())
        }

        fn verify_tls12_signature(
            &self,
            _: &[u8],
            _: &CertificateDer<'_>,
            _: &rustls::DigitallySignedStruct,
        ) -> Result<HandshakeSignatureValid, rustls::Error> {
            Ok(HandshakeSignatureValid::assertion())
        }

        fn verify_tls13_signature(
            &self,
            _: &[u8],
            _: &CertificateDer<'_>,
            _: &rustls::DigitallySignedStruct,
        ) -> Result<HandshakeSignatureValid, rustls::Error> {
            Ok(HandshakeSignatureValid::assertion())
        }

        fn supported_verify_schemes(&self) -> Vec<rustls::SignatureScheme> {
            self.0.signature_verification_algorithms.supported_schemes()
        }
    }

    /// What comes of a handshake with a client that offers these protocols: the certificate that it has seen.
    fn shaken(config: &Arc<ServerConfig>, offered: &[&[u8]]) -> Result<Vec<u8>, rustls::Error> {
        let provider = Arc::new(aws_lc_rs::default_provider());
        let mut client = ClientConfig::builder_with_provider(Arc::clone(&provider))
            .with_safe_default_protocol_versions()?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(LooksInto(provider)))
            .with_no_client_auth();
        client.alpn_protocols = offered.iter().map(|name| name.to_vec()).collect();
        let name = ServerName::try_from("login.fable.example").unwrap();
        let mut client = ClientConnection::new(Arc::new(client), name)?;
        let mut server = ServerConnection::new(Arc::clone(config))?;
        while client.is_handshaking() || server.is_handshaking() {
            let mut wire = Vec::new();
            while client.wants_write() {
                client.write_tls(&mut wire).unwrap();
            }
            server.read_tls(&mut wire.as_slice()).unwrap();
            server.process_new_packets()?;
            let mut wire = Vec::new();
            while server.wants_write() {
                server.write_tls(&mut wire).unwrap();
            }
            client.read_tls(&mut wire.as_slice()).unwrap();
            client.process_new_packets()?;
        }
        assert_eq!(client.alpn_protocol(), Some(ACME_TLS));
        Ok(client.peer_certificates().unwrap()[0].to_vec())
    }

    #[test]
    fn an_authority_sees_the_hash_of_what_it_asked_for_and_no_browser_gets_that_far() {
        let host = HostName::parse("login.fable.example").unwrap();
        let config = answering_certificate(&host, "token.thumbprint").unwrap();
        let seen = shaken(&config, &[ACME_TLS]).unwrap();
        let hash = digest(&SHA256, b"token.thumbprint");
        assert!(seen.windows(32).any(|part| part == hash.as_ref()));
        for offered in [&[b"h2".as_slice(), b"http/1.1"][..], &[b"http/1.1"]] {
            assert!(shaken(&config, offered).is_err(), "{offered:?}");
        }
    }
}
