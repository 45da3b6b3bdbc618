//! The key that a proof brings along in its header.

use super::{ProofAlgorithm, ProofError};
use crate::encoding::{base64url, from_base64url};
use aws_lc_rs::digest::{SHA256, digest};
use jsonwebtoken::DecodingKey;
use serde::{Deserialize, de::IgnoredAny};

/// The least and the most bytes of an RSA modulus: 2048 and 4096 bits. More would only cost time.
const RSA_MODULUS: std::ops::RangeInclusive<usize> = 256..=512;
/// The most bytes of an RSA exponent. 65537 has three.
const MOST_RSA_EXPONENT: usize = 4;
/// The bytes of a coordinate of P-256 and of an Ed25519 key.
const COORDINATE: usize = 32;

/// The `jwk` header (RFC 9449 §4.2), as sent.
#[derive(Deserialize)]
pub(super) struct ProofJwk {
    kty: String,
    crv: Option<String>,
    x: Option<String>,
    y: Option<String>,
    n: Option<String>,
    e: Option<String>,
    d: Option<IgnoredAny>,
    p: Option<IgnoredAny>,
    q: Option<IgnoredAny>,
    dp: Option<IgnoredAny>,
    dq: Option<IgnoredAny>,
    qi: Option<IgnoredAny>,
    oth: Option<IgnoredAny>,
    k: Option<IgnoredAny>,
}

/// A public key with its thumbprint.
pub(super) struct ProofKey {
    pub(super) key: DecodingKey,
    pub(super) thumbprint: String,
}

impl ProofJwk {
    /// The public key for an algorithm.
    pub(super) fn public_key(&self, algorithm: ProofAlgorithm) -> Result<ProofKey, ProofError> {
        let private = [&self.d, &self.p, &self.q, &self.dp, &self.dq, &self.qi, &self.oth, &self.k];
        if private.into_iter().any(Option::is_some) {
            return Err(ProofError::PrivateKey);
        }
        self.read(algorithm).ok_or(ProofError::UnusableKey)
    }

    fn read(&self, algorithm: ProofAlgorithm) -> Option<ProofKey> {
        let (canonical, key) = match (algorithm, self.kty.as_str(), self.crv.as_deref()) {
            (ProofAlgorithm::Es256, "EC", Some("P-256")) => {
                let (x, y) = (fixed(self.x.as_ref())?, fixed(self.y.as_ref())?);
                let canonical = format!(r#"{{"crv":"P-256","kty":"EC","x":"{x}","y":"{y}"}}"#);
                (canonical, DecodingKey::from_ec_components(x, y).ok()?)
            }
            (ProofAlgorithm::EdDsa, "OKP", Some("Ed25519")) => {
                let x = fixed(self.x.as_ref())?;
                let canonical = format!(r#"{{"crv":"Ed25519","kty":"OKP","x":"{x}"}}"#);
                (canonical, DecodingKey::from_ed_components(x).ok()?)
            }
            (ProofAlgorithm::Ps256 | ProofAlgorithm::Rs256, "RSA", None) => {
                let (n, e) = (self.n.as_ref()?, self.e.as_ref()?);
                let (modulus, exponent) = (number(n)?, number(e)?);
                if !RSA_MODULUS.contains(&modulus) || exponent > MOST_RSA_EXPONENT {
                    return None;
                }
                let canonical = format!(r#"{{"e":"{e}","kty":"RSA","n":"{n}"}}"#);
                (canonical, DecodingKey::from_rsa_components(n, e).ok()?)
            }
            _ => return None,
        };
        Some(ProofKey { key, thumbprint: base64url(digest(&SHA256, canonical.as_bytes())) })
    }
}

/// Base64url of exactly one coordinate. It is canonical, so that a key has one thumbprint (RFC 7638 §3).
fn fixed(text: Option<&String>) -> Option<&str> {
    let text = text?;
    (from_base64url(text)?.len() == COORDINATE).then_some(text)
}

/// How many bytes a number has (RFC 7518 §2: Base64urlUInt, in as few as it needs).
fn number(text: &str) -> Option<usize> {
    let bytes = from_base64url(text)?;
    (*bytes.first()? != 0).then_some(bytes.len())
}

/// Whether text can be a SHA-256 thumbprint in base64url, as in `dpop_jkt` (RFC 9449 §10).
pub fn is_thumbprint(text: &str) -> bool {
    from_base64url(text).is_some_and(|bytes| bytes.len() == 32)
}
