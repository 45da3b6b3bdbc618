//! The hash under which random values, tokens and certificates are known without being kept.

use aws_lc_rs::digest::{Context, SHA256, digest};

/// SHA-256 (FIPS 180-4) of some bytes.
pub fn sha256(value: &[u8]) -> [u8; 32] {
    let mut hash = [0; 32];
    hash.copy_from_slice(digest(&SHA256, value).as_ref());
    hash
}

/// What stands for an identifier that counts once (`jti`), such as that of an assertion, a proof or a request object: SHA-256 of whose
/// it is, which has no zero byte or always the same length, and of itself.
pub fn one_time_id(owner: &[u8], id: &str) -> [u8; 32] {
    let mut context = Context::new(&SHA256);
    context.update(owner);
    context.update(&[0]);
    context.update(id.as_bytes());
    let mut hash = [0; 32];
    hash.copy_from_slice(context.finish().as_ref());
    hash
}
