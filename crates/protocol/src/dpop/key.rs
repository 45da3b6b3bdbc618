//! The key that a proof brings along in its header (RFC 9449 §4.2).

use super::{ProofAlgorithm, ProofError};
use crate::{
    encoding::from_base64url,
    jose::{PublicJwk, PublicKey, PublicKind, is_private},
};
use serde_json::Value;

/// The most bytes of an RSA modulus: 4096 bits. More would only cost time.
const MOST_MODULUS: usize = 512;

/// The public key of a `jwk` header, for an algorithm.
pub(super) fn public_key(jwk: Value, algorithm: ProofAlgorithm) -> Result<PublicKey, ProofError> {
    if is_private(&jwk) {
        return Err(ProofError::PrivateKey);
    }
    let key = PublicJwk::read(jwk).and_then(|jwk| jwk.public_key(MOST_MODULUS)).ok_or(ProofError::UnusableKey)?;
    match (algorithm, key.kind) {
        (ProofAlgorithm::Es256, PublicKind::P256)
        | (ProofAlgorithm::EdDsa, PublicKind::Ed25519)
        | (ProofAlgorithm::Ps256 | ProofAlgorithm::Rs256, PublicKind::Rsa(_)) => Ok(key),
        _ => Err(ProofError::UnusableKey),
    }
}

/// Whether text can be a SHA-256 thumbprint in base64url, as in `dpop_jkt` (RFC 9449 §10).
pub fn is_thumbprint(text: &str) -> bool {
    from_base64url(text).is_some_and(|bytes| bytes.len() == 32)
}
