//! Authenticated encryption of what this server hands out or stores and later reads back.
//!
//! AES-256-GCM-SIV (RFC 8452). With plain AES-256-GCM a random nonce is safe for 2³² messages only (NIST SP 800-38D §8.3), which a
//! busy tenant reaches, and a tenant's keys are never replaced; here a nonce that comes twice tells no more than that the
//! same message was sealed twice.
//!
//! ```text
//! version 1 | key id | nonce    | ciphertext | tag
//! 1 byte    | 4      | 12       | n          | 16
//! ```

use super::mac::length_prefix;
use crate::randomness::{Randomness, random_bytes};
use aws_lc_rs::{
    aead::{AES_256_GCM_SIV, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey},
    hmac,
};
use std::sync::Arc;
use zeroize::Zeroizing;

const VERSION: u8 = 1;
const HEADER: usize = 5;
const NONCE: usize = NONCE_LEN;

/// Why something could not be sealed or opened.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum SealError {
    /// It was sealed under a key with another id.
    #[error("sealed under another key")]
    OtherKey,
    /// It is no envelope, was altered, or was sealed for another context.
    #[error("not an envelope, altered, or sealed for another context")]
    Broken,
    /// The cryptographic library failed, as when memory has run out.
    #[error("the cryptographic library failed")]
    Unavailable,
}

/// A key that seals and opens, for one purpose.
#[derive(Clone)]
pub struct SealingKey {
    key: Arc<LessSafeKey>,
    id: [u8; 4],
}

impl SealingKey {
    /// What an envelope adds to the length of its content, in bytes.
    pub const OVERHEAD: usize = HEADER + NONCE + 16;

    /// The key of these 32 random or derived bytes.
    pub fn new(secret: [u8; 32]) -> Result<Self, SealError> {
        let secret = Zeroizing::new(secret);
        let key = UnboundKey::new(&AES_256_GCM_SIV, secret.as_ref()).map_err(|_| SealError::Unavailable)?;
        let name = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, secret.as_ref()), b"vestibule key id");
        let id = name.as_ref().first_chunk().copied().ok_or(SealError::Unavailable)?;
        Ok(Self { key: Arc::new(LessSafeKey::new(key)), id })
    }

    /// Tells keys apart; it says nothing about the key itself.
    pub const fn id(&self) -> [u8; 4] {
        self.id
    }

    /// The id of the key that sealed `envelope`, if it is one.
    pub fn id_in(envelope: &[u8]) -> Option<[u8; 4]> {
        match envelope.split_first_chunk::<HEADER>()?.0 {
            [VERSION, id @ ..] => Some(*id),
            _ => None,
        }
    }

    /// Seals `content`. It opens only with the same `context`: say there what it is and to whom or what it belongs, so
    /// that one envelope can't stand where another should.
    pub fn seal(&self, context: &[&[u8]], content: &[u8], randomness: &dyn Randomness) -> Result<Vec<u8>, SealError> {
        let header = self.header();
        let nonce: [u8; NONCE] = random_bytes(randomness);
        let mut sealed = Zeroizing::new(Vec::with_capacity(content.len() + 16));
        sealed.extend_from_slice(content);
        let additional = Aad::from(additional_data(header, context));
        self.key
            .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), additional, &mut *sealed)
            .map_err(|_| SealError::Unavailable)?;
        let mut envelope = Vec::with_capacity(content.len() + Self::OVERHEAD);
        envelope.extend_from_slice(&header);
        envelope.extend_from_slice(&nonce);
        envelope.extend_from_slice(&sealed);
        Ok(envelope)
    }

    /// Opens an envelope sealed with the same `context`.
    pub fn open(&self, context: &[&[u8]], envelope: &[u8]) -> Result<Vec<u8>, SealError> {
        if Self::id_in(envelope).ok_or(SealError::Broken)? != self.id {
            return Err(SealError::OtherKey);
        }
        let body = envelope.get(HEADER..).ok_or(SealError::Broken)?;
        let (nonce, sealed) = body.split_first_chunk::<NONCE>().ok_or(SealError::Broken)?;
        let additional = Aad::from(additional_data(self.header(), context));
        let mut content = sealed.to_vec();
        let nonce = Nonce::assume_unique_for_key(*nonce);
        let opened = self.key.open_in_place(nonce, additional, &mut content);
        let length = opened.map_err(|_| SealError::Broken)?.len();
        content.truncate(length);
        Ok(content)
    }

    fn header(&self) -> [u8; HEADER] {
        let [a, b, c, d] = self.id;
        [VERSION, a, b, c, d]
    }
}

impl std::fmt::Debug for SealingKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("[secret]")
    }
}

/// What the tag covers besides the content: the header, and each part of the context with its length.
fn additional_data(header: [u8; HEADER], context: &[&[u8]]) -> Vec<u8> {
    let mut data = header.to_vec();
    for part in context {
        data.extend_from_slice(&length_prefix(part));
        data.extend_from_slice(part);
    }
    data
}
