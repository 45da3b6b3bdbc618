//! How the key of a message's content comes about (RFC 7518 §4.3, §4.6).

use super::{ContentEncryption, DecryptionKey, Undecryptable};
use aws_lc_rs::{
    kdf::{SskdfDigestAlgorithmId, get_sskdf_digest_algorithm, sskdf_digest},
    key_wrap::{AES_128, AES_256, AesKek, KeyWrap as _},
    rand,
    rsa::{OAEP_SHA1_MGF1SHA1, OAEP_SHA256_MGF1SHA256, OaepAlgorithm},
};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// A key management algorithm. PKCS#1 v1.5 (`RSA1_5`) is not among them: its padding gives keys away (RFC 8725 §3.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are those of the specification")]
pub enum KeyManagement {
    #[serde(rename = "ECDH-ES")]
    EcdhEs,
    #[serde(rename = "ECDH-ES+A256KW")]
    EcdhEsA256Kw,
    #[serde(rename = "ECDH-ES+A128KW")]
    EcdhEsA128Kw,
    #[serde(rename = "RSA-OAEP-256")]
    RsaOaep256,
    #[serde(rename = "RSA-OAEP")]
    RsaOaep,
}

impl KeyManagement {
    /// All of them, as they are advertised.
    pub const ALL: [Self; 5] = [Self::EcdhEs, Self::EcdhEsA256Kw, Self::EcdhEsA128Kw, Self::RsaOaep256, Self::RsaOaep];

    /// The name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::EcdhEs => "ECDH-ES",
            Self::EcdhEsA256Kw => "ECDH-ES+A256KW",
            Self::EcdhEsA128Kw => "ECDH-ES+A128KW",
            Self::RsaOaep256 => "RSA-OAEP-256",
            Self::RsaOaep => "RSA-OAEP",
        }
    }

    /// Reads a name.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|management| management.as_str() == text)
    }

    /// How RSA hides the content's key, where it does.
    pub(super) const fn oaep(self) -> Option<&'static OaepAlgorithm> {
        match self {
            Self::EcdhEs | Self::EcdhEsA128Kw | Self::EcdhEsA256Kw => None,
            Self::RsaOaep256 => Some(&OAEP_SHA256_MGF1SHA256),
            Self::RsaOaep => Some(&OAEP_SHA1_MGF1SHA1),
        }
    }

    /// The content's key, from what both sides have agreed on and the key that was sent.
    pub(super) fn agreed_key(
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
            Self::RsaOaep256 | Self::RsaOaep => return Err(Undecryptable),
        };
        let derived = derived(agreed, name, (apu, apv), length)?;
        let kek = match self {
            // RFC 7516 §5.2 step 10: then there is none.
            Self::EcdhEs if encrypted_key.is_empty() => return Ok(derived),
            Self::EcdhEs => return Err(Undecryptable),
            Self::EcdhEsA128Kw => AesKek::new(&AES_128, &derived),
            _ => AesKek::new(&AES_256, &derived),
        };
        let mut key = Zeroizing::new(vec![0; encryption.key_length() + 8]);
        let kek = kek.map_err(|_| Undecryptable)?;
        let length = kek.unwrap(encrypted_key, &mut key).map_err(|_| Undecryptable)?.len();
        key.truncate(length);
        if length == encryption.key_length() { Ok(key) } else { Err(Undecryptable) }
    }
}

/// The content's key that RSA hides. RFC 7516 §11.5: where there is none, or one of another length, any other takes its place, so that
/// whoever tries learns by the content alone that it was wrong.
pub(super) fn transported_key(
    key: &DecryptionKey,
    algorithm: &'static OaepAlgorithm,
    encryption: ContentEncryption,
    encrypted_key: &[u8],
) -> Result<Zeroizing<Vec<u8>>, Undecryptable> {
    let mut substitute = Zeroizing::new(vec![0; encryption.key_length()]);
    rand::fill(&mut substitute).map_err(|_| Undecryptable)?;
    let opened = key.transported(algorithm, encrypted_key);
    Ok(opened.ok().filter(|opened| opened.len() == encryption.key_length()).unwrap_or(substitute))
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
