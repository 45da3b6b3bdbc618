//! A certificate that a client proved to have.

use crate::encoding::base64url;
use aws_lc_rs::digest::{SHA256, digest};

/// The most certificates of a chain, the client's own included.
const MOST_CERTIFICATES: usize = 8;
/// The most bytes of a certificate.
const MOST_BYTES: usize = 16 * 1024;

/// The certificate of the other end of a connection, in DER, with what it sent along to show whose it is.
#[derive(Clone, PartialEq, Eq)]
pub struct ClientCertificate {
    chain: Vec<Vec<u8>>,
    thumbprint: String,
}

impl ClientCertificate {
    /// The certificates of a connection, the client's own first. `None` without any, or with more or larger ones than are
    /// looked at: 8, of 16 KiB each.
    pub fn new(chain: Vec<Vec<u8>>) -> Option<Self> {
        let leaf = chain.first()?;
        if chain.len() > MOST_CERTIFICATES || chain.iter().any(|der| der.len() > MOST_BYTES) {
            return None;
        }
        let thumbprint = base64url(digest(&SHA256, leaf));
        Some(Self { chain, thumbprint })
    }

    /// The client's own certificate, in DER.
    pub fn leaf(&self) -> &[u8] {
        self.chain.first().map(Vec::as_slice).unwrap_or_default()
    }

    /// What came with it, in DER.
    pub fn intermediates(&self) -> &[Vec<u8>] {
        self.chain.get(1..).unwrap_or_default()
    }

    /// Its SHA-256 in base64url: `x5t#S256` (RFC 8705 §3.1).
    pub fn thumbprint(&self) -> &str {
        &self.thumbprint
    }
}

impl std::fmt::Debug for ClientCertificate {
    /// The thumbprint says which one it is; names of people may stand in the rest.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientCertificate").field("thumbprint", &self.thumbprint).finish_non_exhaustive()
    }
}
