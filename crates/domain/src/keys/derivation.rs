//! HKDF-SHA256 (RFC 5869): many keys from one, none of which tells anything about another.

use super::SealError;
use aws_lc_rs::hkdf::{HKDF_SHA256, Prk, Salt};

/// A 256-bit key from which keys for named purposes are derived.
pub(super) struct Derivation(Prk);

impl Derivation {
    /// Extracts from `secret`, which is a uniformly random key. The salt separates owners of equal secrets.
    pub(super) fn new(secret: &[u8; 32], salt: &[u8]) -> Self {
        Self(Salt::new(HKDF_SHA256, salt).extract(secret))
    }

    /// The 32 bytes for `purpose`.
    pub(super) fn bytes(&self, purpose: &str) -> Result<[u8; 32], SealError> {
        let mut bytes = [0; 32];
        let info = [purpose.as_bytes()];
        self.0.expand(&info, HKDF_SHA256).and_then(|okm| okm.fill(&mut bytes)).map_err(|_| SealError::Unavailable)?;
        Ok(bytes)
    }
}
