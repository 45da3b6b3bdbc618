//! Certificates that a proxy passes on in a header.

use super::ClientCertificate;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use percent_encoding::percent_decode_str;
use rustls_pki_types::{CertificateDer, pem::PemObject};

/// The longest header that is read, in bytes.
const MAX_HEADER: usize = 64 * 1024;

/// Reads a header that a proxy wrote: the byte sequence of RFC 9440 §2.2 (`:base64:`), or percent-encoded PEM as nginx writes
/// `$ssl_client_escaped_cert`. `chain` is RFC 9440 §2.3's `Client-Cert-Chain`, where the proxy sends one; the PEM form may hold
/// the whole chain. `None` for anything else.
pub fn certificate_of_header(leaf: &str, chain: Option<&str>) -> Option<ClientCertificate> {
    let leaf = leaf.trim_matches([' ', '\t']);
    if leaf.len() > MAX_HEADER || chain.is_some_and(|chain| chain.len() > MAX_HEADER) {
        return None;
    }
    if leaf.starts_with(':') {
        let mut certificates = vec![byte_sequence(leaf)?];
        for item in chain.iter().flat_map(|chain| chain.split(',')) {
            certificates.push(byte_sequence(item.trim_matches([' ', '\t']))?);
        }
        return ClientCertificate::new(certificates);
    }
    let pem: Vec<u8> = percent_decode_str(leaf).collect();
    let certificates = CertificateDer::pem_slice_iter(&pem).map(|der| der.map(|der| der.to_vec()));
    ClientCertificate::new(certificates.collect::<Result<_, _>>().ok()?)
}

/// RFC 8941 §3.3.5.
fn byte_sequence(item: &str) -> Option<Vec<u8>> {
    STANDARD.decode(item.strip_prefix(':')?.strip_suffix(':')?).ok().filter(|bytes| !bytes.is_empty())
}
