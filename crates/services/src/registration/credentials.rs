//! Secrets that are given out once and kept as hashes.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use vestibule_domain::{
    randomness::{Randomness, random_bytes},
    secret::Secret,
};

/// A fresh secret of 256 random bits: 43 characters of base64url.
pub(super) fn fresh(randomness: &dyn Randomness) -> Secret<String> {
    Secret::new(URL_SAFE_NO_PAD.encode(random_bytes::<32>(randomness)))
}

/// What is kept of a secret.
pub(super) fn hash(secret: &str) -> [u8; 32] {
    let mut hash = [0; 32];
    hash.copy_from_slice(aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, secret.as_bytes()).as_ref());
    hash
}
