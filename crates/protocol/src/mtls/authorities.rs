//! Whose signature makes a certificate count.

use super::ClientCertificate;
use rustls_pki_types::{CertificateDer, UnixTime, pem::PemObject};
use serde::{Deserialize, Serialize};
use std::time::Duration;
use thiserror::Error;
use webpki::{ALL_VERIFICATION_ALGS, EndEntityCert, KeyUsage, anchor_from_trusted_cert};

/// The most authorities of one application.
const MOST_AUTHORITIES: usize = 20;
/// The longest text that is read, in bytes.
const MAX_TEXT: usize = 128 * 1024;

/// Text that holds no certificates of authorities.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("expected one to 20 certificates of authorities in PEM")]
pub struct InvalidAuthorities;

/// Certificate authorities that are trusted to name clients. Written as PEM.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Authorities {
    pem: String,
    certificates: Vec<CertificateDer<'static>>,
}

impl Authorities {
    /// Reads a bundle in PEM.
    pub fn parse(pem: &str) -> Result<Self, InvalidAuthorities> {
        if pem.len() > MAX_TEXT {
            return Err(InvalidAuthorities);
        }
        let certificates: Vec<CertificateDer<'static>> =
            CertificateDer::pem_slice_iter(pem.as_bytes()).collect::<Result<_, _>>().map_err(|_| InvalidAuthorities)?;
        let usable = certificates.iter().all(|certificate| anchor_from_trusted_cert(certificate).is_ok());
        if !usable || !(1..=MOST_AUTHORITIES).contains(&certificates.len()) {
            return Err(InvalidAuthorities);
        }
        Ok(Self { pem: pem.to_owned(), certificates })
    }

    /// Whether one of these authorities stands at the end of a certificate's chain, at a moment in seconds since 1970-01-01
    /// UTC: every signature, validity period, constraint and the purpose of client authentication (RFC 5280 §6). Revocation
    /// lists are not consulted.
    pub fn have_signed(&self, certificate: &ClientCertificate, now_seconds: i64) -> bool {
        let leaf = CertificateDer::from(certificate.leaf());
        let Ok(leaf) = EndEntityCert::try_from(&leaf) else { return false };
        let anchors: Vec<_> = self.certificates.iter().filter_map(|der| anchor_from_trusted_cert(der).ok()).collect();
        let intermediates: Vec<_> =
            certificate.intermediates().iter().map(|der| CertificateDer::from(der.as_slice())).collect();
        let now = UnixTime::since_unix_epoch(Duration::from_secs(u64::try_from(now_seconds).unwrap_or_default()));
        leaf.verify_for_usage(ALL_VERIFICATION_ALGS, &anchors, &intermediates, now, KeyUsage::client_auth(), None, None)
            .is_ok()
    }
}

impl TryFrom<String> for Authorities {
    type Error = InvalidAuthorities;

    fn try_from(pem: String) -> Result<Self, Self::Error> {
        Self::parse(&pem)
    }
}

impl From<Authorities> for String {
    fn from(authorities: Authorities) -> Self {
        authorities.pem
    }
}
