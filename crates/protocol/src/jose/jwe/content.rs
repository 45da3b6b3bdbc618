//! How a message's content is encrypted (RFC 7518 §5).

use super::Undecryptable;
use aws_lc_rs::{
    aead::{AES_128_GCM, AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey},
    cipher::{AES_128, AES_256, DecryptionContext, PaddedBlockDecryptingKey, UnboundCipherKey},
    hmac,
    iv::FixedLength,
};
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// A content encryption algorithm: all of them authenticate what they encrypt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are those of the specification")]
pub enum ContentEncryption {
    #[serde(rename = "A256GCM")]
    A256Gcm,
    #[serde(rename = "A128GCM")]
    A128Gcm,
    #[serde(rename = "A256CBC-HS512")]
    A256CbcHs512,
    #[serde(rename = "A128CBC-HS256")]
    A128CbcHs256,
}

/// The parts of a message.
pub(super) struct Parts<'a> {
    pub(super) iv: &'a [u8],
    pub(super) ciphertext: &'a [u8],
    pub(super) tag: &'a [u8],
    /// The header as it was sent.
    pub(super) additional: &'a [u8],
}

impl ContentEncryption {
    /// All of them, as they are advertised.
    pub const ALL: [Self; 4] = [Self::A256Gcm, Self::A128Gcm, Self::A256CbcHs512, Self::A128CbcHs256];

    /// The name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::A256Gcm => "A256GCM",
            Self::A128Gcm => "A128GCM",
            Self::A256CbcHs512 => "A256CBC-HS512",
            Self::A128CbcHs256 => "A128CBC-HS256",
        }
    }

    /// Reads a name.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|encryption| encryption.as_str() == text)
    }

    /// The length of its key, in bytes.
    pub(super) const fn key_length(self) -> usize {
        match self {
            Self::A128Gcm => 16,
            Self::A256Gcm | Self::A128CbcHs256 => 32,
            Self::A256CbcHs512 => 64,
        }
    }

    /// The content, once its tag is right.
    pub(super) fn open(self, key: &[u8], parts: &Parts<'_>) -> Result<Vec<u8>, Undecryptable> {
        match self {
            Self::A128Gcm => gcm(UnboundKey::new(&AES_128_GCM, key), parts),
            Self::A256Gcm => gcm(UnboundKey::new(&AES_256_GCM, key), parts),
            Self::A128CbcHs256 => cbc(key, hmac::HMAC_SHA256, parts),
            Self::A256CbcHs512 => cbc(key, hmac::HMAC_SHA512, parts),
        }
    }
}

/// RFC 7518 §5.3: 96 bits of IV, 128 of tag.
fn gcm(key: Result<UnboundKey, aws_lc_rs::error::Unspecified>, parts: &Parts<'_>) -> Result<Vec<u8>, Undecryptable> {
    let key = LessSafeKey::new(key.map_err(|_| Undecryptable)?);
    let nonce = Nonce::try_assume_unique_for_key(parts.iv).map_err(|_| Undecryptable)?;
    if parts.tag.len() != 16 {
        return Err(Undecryptable);
    }
    let mut content = [parts.ciphertext, parts.tag].concat();
    let length = key.open_in_place(nonce, Aad::from(parts.additional), &mut content).map_err(|_| Undecryptable)?.len();
    content.truncate(length);
    Ok(content)
}

/// RFC 7518 §5.2.2: the first half of the key authenticates, the second encrypts; half of the MAC is the tag. The padding is looked
/// at once the tag is right, so that it tells nobody anything.
fn cbc(key: &[u8], algorithm: hmac::Algorithm, parts: &Parts<'_>) -> Result<Vec<u8>, Undecryptable> {
    let (mac_key, key) = key.split_at_checked(key.len() / 2).ok_or(Undecryptable)?;
    let mut mac = hmac::Context::with_key(&hmac::Key::new(algorithm, mac_key));
    mac.update(parts.additional);
    mac.update(parts.iv);
    mac.update(parts.ciphertext);
    let bits = u64::try_from(parts.additional.len()).map_err(|_| Undecryptable)?.saturating_mul(8);
    mac.update(&bits.to_be_bytes());
    let mac = mac.sign();
    let tag = mac.as_ref().get(..mac_key.len()).ok_or(Undecryptable)?;
    if !bool::from(tag.ct_eq(parts.tag)) {
        return Err(Undecryptable);
    }
    let cipher = if key.len() == 16 { &AES_128 } else { &AES_256 };
    let key = UnboundCipherKey::new(cipher, key).map_err(|_| Undecryptable)?;
    let key = PaddedBlockDecryptingKey::cbc_pkcs7(key).map_err(|_| Undecryptable)?;
    let iv = FixedLength::<16>::try_from(parts.iv).map_err(|_| Undecryptable)?;
    let mut content = Zeroizing::new(parts.ciphertext.to_vec());
    let opened = key.decrypt(&mut content, DecryptionContext::Iv128(iv)).map_err(|_| Undecryptable)?;
    Ok(opened.to_vec())
}
