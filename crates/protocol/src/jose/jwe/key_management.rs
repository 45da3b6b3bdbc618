//! How the key of a message's content comes about (RFC 7518 §4.6).

use super::{ContentEncryption, Undecryptable};
use aws_lc_rs::{
    kdf::{SskdfDigestAlgorithmId, get_sskdf_digest_algorithm, sskdf_digest},
    key_wrap::{AES_128, AES_256, AesKek, KeyWrap as _},
};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// A key management algorithm. What is decrypted by RSA is not among them: one key pair of a curve serves a tenant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are those of the specification")]
pub enum KeyManagement {
    #[serde(rename = "ECDH-ES")]
    EcdhEs,
    #[serde(rename = "ECDH-ES+A256KW")]
    EcdhEsA256Kw,
    #[serde(rename = "ECDH-ES+A128KW")]
    EcdhEsA128Kw,
}

impl KeyManagement {
    /// All of them, as they are advertised.
    pub const ALL: [Self; 3] = [Self::EcdhEs, Self::EcdhEsA256Kw, Self::EcdhEsA128Kw];

    /// The name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::EcdhEs => "ECDH-ES",
            Self::EcdhEsA256Kw => "ECDH-ES+A256KW",
            Self::EcdhEsA128Kw => "ECDH-ES+A128KW",
        }
    }

    /// Reads a name.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|management| management.as_str() == text)
    }

    /// The content's key, from what both sides have agreed on and the key that was sent.
    pub(super) fn content_key(
        self,
        agreed: &[u8],
        encryption: ContentEncryption,
        (apu, apv): (&[u8], &[u8]),
        encrypted_key: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, Undecryptable> {
        let (name, length) = match self {
            Self::EcdhEs => (encryption.as_str(), encryption.key_length()),
            Self::EcdhEsA128Kw => (self.as_str(), 16),
            Self::EcdhEsA256Kw => (self.as_str(), 32),
        };
        let derived = derived(agreed, name, (apu, apv), length)?;
        let kek = match self {
            // RFC 7516 §5.2 step 10: then there is none.
            Self::EcdhEs if encrypted_key.is_empty() => return Ok(derived),
            Self::EcdhEs => return Err(Undecryptable),
            Self::EcdhEsA128Kw => AesKek::new(&AES_128, &derived),
            Self::EcdhEsA256Kw => AesKek::new(&AES_256, &derived),
        };
        let mut key = Zeroizing::new(vec![0; encryption.key_length() + 8]);
        let kek = kek.map_err(|_| Undecryptable)?;
        let length = kek.unwrap(encrypted_key, &mut key).map_err(|_| Undecryptable)?.len();
        key.truncate(length);
        if length == encryption.key_length() { Ok(key) } else { Err(Undecryptable) }
    }
}

/// RFC 7518 §4.6.2: the Concat KDF of NIST SP 800-56A, with SHA-256.
pub(super) fn derived(
    agreed: &[u8],
    algorithm: &str,
    (apu, apv): (&[u8], &[u8]),
    length: usize,
) -> Result<Zeroizing<Vec<u8>>, Undecryptable> {
    let mut info = Vec::with_capacity(64 + apu.len() + apv.len());
    for part in [algorithm.as_bytes(), apu, apv] {
        info.extend_from_slice(&u32::try_from(part.len()).map_err(|_| Undecryptable)?.to_be_bytes());
        info.extend_from_slice(part);
    }
    let bits = u32::try_from(length.saturating_mul(8)).map_err(|_| Undecryptable)?;
    info.extend_from_slice(&bits.to_be_bytes());
    let digest = get_sskdf_digest_algorithm(SskdfDigestAlgorithmId::Sha256).ok_or(Undecryptable)?;
    let mut key = Zeroizing::new(vec![0; length]);
    sskdf_digest(digest, agreed, &info, &mut key).map_err(|_| Undecryptable)?;
    Ok(key)
}
