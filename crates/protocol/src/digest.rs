//! The hash under which random values, tokens and certificates are known without being kept.

use aws_lc_rs::digest::{SHA256, digest};

/// SHA-256 (FIPS 180-4) of some bytes.
pub fn sha256(value: &[u8]) -> [u8; 32] {
    let mut hash = [0; 32];
    hash.copy_from_slice(digest(&SHA256, value).as_ref());
    hash
}
