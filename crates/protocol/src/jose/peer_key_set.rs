//! Key sets of clients and trusted issuers (RFC 7517 §5).

use super::{KeyHint, PeerAlgorithm, PeerKey, PublicJwk, is_object_of_unique_members, is_private};
use serde::Deserialize;
use serde_json::Value;
use thiserror::Error;

/// The longest key set that is read, in bytes.
pub const MAX_KEY_SET: usize = 64 * 1024;
/// The most keys of a set.
pub const MOST_KEYS: usize = 50;

/// Why a key set is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum KeySetError {
    /// It is not a JSON object with a `keys` array, repeats a member, or is too large.
    #[error("a key set is a JSON object with its keys in `keys`, of at most 64 KiB, no member twice")]
    Malformed,
    /// It has more than [`MOST_KEYS`], usable or not.
    #[error("a key set has at most {MOST_KEYS} keys")]
    TooMany,
    /// It holds a private or symmetric key, which is compromised by being here.
    #[error("a key set holds public keys only; this one has a private or symmetric key, which must be replaced")]
    Private,
    /// None of its keys can verify signatures.
    #[error("the key set has no key for signatures: RSA of 2048 bits or more, EC on P-256 or P-384, or Ed25519")]
    NoUsableKey,
}

/// Public keys that verify signatures.
#[derive(Clone, Debug, Default)]
pub struct PeerKeySet {
    keys: Vec<PeerKey>,
}

#[derive(Deserialize)]
struct Document {
    keys: Vec<Value>,
}

impl PeerKeySet {
    /// These keys.
    pub const fn new(keys: Vec<PeerKey>) -> Self {
        Self { keys }
    }

    /// Reads a JWK Set. Keys of unknown kinds and for other uses are left out (RFC 7517 §5).
    pub fn parse(json: &[u8]) -> Result<Self, KeySetError> {
        if json.len() > MAX_KEY_SET || !is_object_of_unique_members(json) {
            return Err(KeySetError::Malformed);
        }
        let Document { keys } = serde_json::from_slice(json).map_err(|_| KeySetError::Malformed)?;
        if keys.len() > MOST_KEYS {
            return Err(KeySetError::TooMany);
        }
        if keys.iter().any(is_private) {
            return Err(KeySetError::Private);
        }
        // What does not read as a key at all may be of a kind to come.
        let keys = keys.into_iter().filter_map(PublicJwk::read);
        let keys: Vec<PeerKey> = keys.filter_map(|jwk| PeerKey::from_jwk(&jwk)).collect();
        if keys.is_empty() { Err(KeySetError::NoUsableKey) } else { Ok(Self { keys }) }
    }

    /// The keys.
    pub fn keys(&self) -> &[PeerKey] {
        &self.keys
    }
}

/// The key that a header names. Where it names none, the only key that has the algorithm (OpenID Connect Core §10.1).
pub(super) fn find<'k>(
    keys: impl Iterator<Item = &'k PeerKey>,
    hint: &KeyHint,
    algorithm: PeerAlgorithm,
) -> Option<&'k PeerKey> {
    if hint.is_empty() {
        let mut able = keys.filter(|key| key.has(algorithm));
        return able.next().filter(|_| able.next().is_none());
    }
    let mut named = keys.filter(|key| key.is_named_by(hint));
    let first = named.next()?;
    // RFC 7517 §4.5: keys of different kinds may share a name.
    if first.has(algorithm) { Some(first) } else { named.find(|key| key.has(algorithm)).or(Some(first)) }
}
