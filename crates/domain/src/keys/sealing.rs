//! Authenticated encryption of what this server hands out or stores and later reads back.
//!
//! XAES-256-GCM (c2sp.org/XAES-256-GCM): AES-256-GCM under a key derived, by CMAC, from the first half of a random 192-bit
//! nonce. With plain AES-256-GCM a random nonce is safe for 2³² messages only (NIST SP 800-38D §8.3), which a busy tenant
//! reaches, and a tenant's keys are never replaced; here it is safe for 2⁸⁰.
//!
//! ```text
//! version 1 | key id | nonce    | ciphertext | tag
//! 1 byte    | 4      | 24       | n          | 16
//! ```

use super::mac::length_prefix;
use crate::randomness::{Randomness, random_bytes};
use aws_lc_rs::{
    aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey},
    cmac,
    error::Unspecified,
    hmac,
};
use zeroize::Zeroizing;

const VERSION: u8 = 1;
const HEADER: usize = 5;
const NONCE: usize = 24;

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
    derivation: cmac::Key,
    id: [u8; 4],
}

impl SealingKey {
    /// What an envelope adds to the length of its content, in bytes.
    pub const OVERHEAD: usize = HEADER + NONCE + 16;

    /// The key of these 32 random or derived bytes.
    pub fn new(secret: [u8; 32]) -> Result<Self, SealError> {
        let secret = Zeroizing::new(secret);
        let derivation = cmac::Key::new(cmac::AES_256, secret.as_ref()).map_err(|_| SealError::Unavailable)?;
        let name = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, secret.as_ref()), b"vestibule key id");
        let id = name.as_ref().first_chunk().copied().ok_or(SealError::Unavailable)?;
        Ok(Self { derivation, id })
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
        let (key, nonce_rest) = self.message_key(&nonce).map_err(|_| SealError::Unavailable)?;
        key.seal_in_place_append_tag(nonce_rest, additional, &mut *sealed).map_err(|_| SealError::Unavailable)?;
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
        let (key, nonce_rest) = self.message_key(nonce).map_err(|_| SealError::Unavailable)?;
        let mut content = sealed.to_vec();
        let length = key.open_in_place(nonce_rest, additional, &mut content).map_err(|_| SealError::Broken)?.len();
        content.truncate(length);
        Ok(content)
    }

    fn header(&self) -> [u8; HEADER] {
        let [a, b, c, d] = self.id;
        [VERSION, a, b, c, d]
    }

    /// The key and nonce of the one message with this nonce.
    fn message_key(&self, nonce: &[u8; NONCE]) -> Result<(LessSafeKey, Nonce), Unspecified> {
        let (context, rest) = nonce.split_at(12);
        let mut key = Zeroizing::new([0; 32]);
        for (counter, half) in (1_u8..).zip(key.chunks_exact_mut(16)) {
            let mut input = [0; 16];
            let (label, input_context) = input.split_at_mut(4);
            label.copy_from_slice(&[0, counter, b'X', 0]);
            input_context.copy_from_slice(context);
            cmac::sign_to_buffer(&self.derivation, &input, half)?;
        }
        let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, key.as_ref())?);
        Ok((key, Nonce::try_assume_unique_for_key(rest)?))
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

#[cfg(test)]
mod tests {
    use super::*;

    /// The vectors of c2sp.org/XAES-256-GCM.
    #[test]
    fn messages_are_encrypted_as_xaes_256_gcm_says() {
        for (byte, aad, expected) in [
            (1, "", "ce546ef63c9cc60765923609b33a9a1974e96e52daf2fcf7075e2271"),
            (3, "c2sp.org/XAES-256-GCM", "986ec1832593df5443a179437fd083bf3fdb41abd740a21f71eb769d"),
        ] {
            let key = SealingKey::new([byte; 32]).unwrap();
            let (message_key, nonce) = key.message_key(b"ABCDEFGHIJKLMNOPQRSTUVWX").unwrap();
            let mut text = b"XAES-256-GCM".to_vec();
            message_key.seal_in_place_append_tag(nonce, Aad::from(aad.as_bytes()), &mut text).unwrap();
            assert_eq!(hex::encode(text), expected);
        }
    }
}
