//! Reading a message in compact form (RFC 7516 §5.2).

use super::{ContentEncryption, DecryptionKey, KeyManagement, content::Parts, key_management::transported_key};
use crate::{
    encoding::from_base64url,
    jose::{MAX_TOKEN, is_object_of_unique_members},
};
use serde::{Deserialize, de::IgnoredAny};

/// The longest message that is read, in bytes: a token of the longest that is taken, encrypted and encoded once more.
const MAX_MESSAGE: usize = 2 * MAX_TOKEN;
/// The longest `apu` and `apv`, in bytes.
const MAX_PARTY: usize = 512;

/// The message can't be decrypted. Why is nobody's to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the message can't be decrypted")]
pub struct Undecryptable;

/// The members of a header that are looked at. One that would bring a key along is not among them.
#[derive(Deserialize)]
struct Header {
    alg: String,
    enc: String,
    epk: Option<EphemeralKey>,
    kid: Option<String>,
    cty: Option<String>,
    apu: Option<String>,
    apv: Option<String>,
    crit: Option<IgnoredAny>,
    zip: Option<IgnoredAny>,
}

/// The sender's public key (RFC 7518 §4.6.1.1).
#[derive(Deserialize)]
struct EphemeralKey {
    kty: String,
    crv: String,
    x: String,
    y: String,
    d: Option<IgnoredAny>,
}

/// Whether a text has the five parts of an encrypted message, where a signed one has three.
pub fn is_encrypted(text: &str) -> bool {
    text.bytes().filter(|byte| *byte == b'.').count() == 4
}

/// What a message holds, and how it was encrypted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decrypted {
    /// The content.
    pub content: Vec<u8>,
    /// How its key came about: `alg`.
    pub management: KeyManagement,
    /// How it was encrypted itself: `enc`.
    pub encryption: ContentEncryption,
}

/// What a message holds that is encrypted for one of the keys, which is the one that it names, or any where it names none.
pub fn decrypt<'k>(
    message: &str,
    keys: impl IntoIterator<Item = &'k DecryptionKey>,
) -> Result<Decrypted, Undecryptable> {
    if message.len() > MAX_MESSAGE {
        return Err(Undecryptable);
    }
    let mut parts = message.split('.');
    let mut next = || parts.next().ok_or(Undecryptable);
    let (protected, encrypted_key, iv, ciphertext, tag) = (next()?, next()?, next()?, next()?, next()?);
    if parts.next().is_some() {
        return Err(Undecryptable);
    }
    let bytes = |part: &str| from_base64url(part).ok_or(Undecryptable);
    let header = header(&bytes(protected)?)?;
    let management = KeyManagement::parse(&header.alg).ok_or(Undecryptable)?;
    let encryption = ContentEncryption::parse(&header.enc).ok_or(Undecryptable)?;
    let party = |text: &Option<String>| match text {
        Some(text) if text.len() > MAX_PARTY => Err(Undecryptable),
        Some(text) => bytes(text),
        None => Ok(Vec::new()),
    };
    let (apu, apv) = (party(&header.apu)?, party(&header.apv)?);
    let point = header.epk.as_ref().map(EphemeralKey::point).transpose()?;
    let (encrypted_key, iv, ciphertext, tag) = (bytes(encrypted_key)?, bytes(iv)?, bytes(ciphertext)?, bytes(tag)?);
    let parts = Parts { iv: &iv, ciphertext: &ciphertext, tag: &tag, additional: protected.as_bytes() };
    let meant = |key: &&DecryptionKey| {
        key.is_transport() == management.oaep().is_some()
            && header.kid.as_deref().is_none_or(|kid| kid == key.public_jwk().kid())
    };
    let opened = |key: &DecryptionKey| {
        let content_key = match (management.oaep(), &point) {
            (Some(algorithm), None) => transported_key(key, algorithm, encryption, &encrypted_key)?,
            (None, Some((x, y))) => {
                management.agreed_key(&key.agreed(x, y)?, encryption, (&apu, &apv), &encrypted_key)?
            }
            (Some(_), Some(_)) | (None, None) => return Err(Undecryptable),
        };
        encryption.open(&content_key, &parts)
    };
    let content = keys.into_iter().filter(meant).find_map(|key| opened(key).ok()).ok_or(Undecryptable)?;
    Ok(Decrypted { content, management, encryption })
}

fn header(json: &[u8]) -> Result<Header, Undecryptable> {
    if !is_object_of_unique_members(json) {
        return Err(Undecryptable);
    }
    let header: Header = serde_json::from_slice(json).map_err(|_| Undecryptable)?;
    // RFC 7519 §5.2: what is inside is a token.
    let nested = header.cty.as_deref().is_none_or(|cty| {
        let cty = cty.to_ascii_lowercase();
        matches!(cty.strip_prefix("application/").unwrap_or(&cty), "jwt" | "oauth-authz-req+jwt")
    });
    if header.crit.is_some() || header.zip.is_some() || !nested { Err(Undecryptable) } else { Ok(header) }
}

impl EphemeralKey {
    /// Its point, not yet known to be on the curve.
    fn point(&self) -> Result<([u8; 32], [u8; 32]), Undecryptable> {
        if self.kty != "EC" || self.crv != "P-256" || self.d.is_some() {
            return Err(Undecryptable);
        }
        Ok((coordinate(&self.x)?, coordinate(&self.y)?))
    }
}

fn coordinate(text: &str) -> Result<[u8; 32], Undecryptable> {
    from_base64url(text).and_then(|bytes| bytes.try_into().ok()).ok_or(Undecryptable)
}
