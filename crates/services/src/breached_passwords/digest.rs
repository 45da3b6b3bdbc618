//! The SHA-1 by which lists of breached passwords name them. It protects nothing here: it is the lists' alphabet.

use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use vestibule_domain::credential::Password;

/// A SHA-1.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Sha1([u8; 20]);

impl Sha1 {
    pub(super) fn of(password: &Password) -> Self {
        let mut hash = [0; 20];
        hash.copy_from_slice(digest(&SHA1_FOR_LEGACY_USE_ONLY, password.as_bytes()).as_ref());
        Self(hash)
    }

    /// Reads forty hexadecimal digits.
    pub(super) fn parse(text: &[u8]) -> Option<Self> {
        let mut hash = [0; 20];
        hex::decode_to_slice(text, &mut hash).ok()?;
        Some(Self(hash))
    }

    /// The first eight bytes, by which filters know it.
    pub(super) fn key(self) -> u64 {
        self.0.first_chunk().map_or(0, |first| u64::from_be_bytes(*first))
    }

    /// Forty hexadecimal digits in capitals, as the range protocol writes them.
    pub(super) fn digits(self) -> String {
        hex::encode_upper(self.0)
    }
}
