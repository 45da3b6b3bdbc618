//! Secrets that are given out once and kept as hashes.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use vestibule_domain::{
    randomness::{Randomness, random_bytes},
    secret::Secret,
};
use vestibule_protocol::digest::sha256;

/// A fresh secret of 256 random bits: 43 characters of base64url.
pub(super) fn fresh(randomness: &dyn Randomness) -> Secret<String> {
    Secret::new(URL_SAFE_NO_PAD.encode(random_bytes::<32>(randomness)))
}

/// What is kept of a secret.
pub(super) fn hash(secret: &str) -> [u8; 32] {
    sha256(secret.as_bytes())
}
