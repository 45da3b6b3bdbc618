//! A public key as another party sends it: the one reader of foreign JWKs (RFC 7517 §4, RFC 7518 §6, RFC 8037 §2).

use crate::encoding::{base64url, from_base64url};
use aws_lc_rs::digest::{SHA256, digest};
use jsonwebtoken::DecodingKey;
use serde::Deserialize;
use serde_json::Value;

/// The least RSA modulus, in bytes: 2048 bits (RFC 7518 §3.3).
const LEAST_MODULUS: usize = 256;
/// The most bytes of an RSA exponent. 65537 has three; a longer one only costs time.
const MOST_EXPONENT: usize = 4;
/// The bytes of a coordinate of P-256, and of an Ed25519 key.
const P256_COORDINATE: usize = 32;
/// The bytes of a coordinate of P-384.
const P384_COORDINATE: usize = 48;

/// Members that hold secrets.
const PRIVATE: [&str; 8] = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

/// A JWK as sent. Nothing is checked yet but that its members are of their kinds.
#[derive(Debug, Deserialize)]
pub(crate) struct PublicJwk {
    kty: String,
    crv: Option<String>,
    x: Option<String>,
    y: Option<String>,
    n: Option<String>,
    e: Option<String>,
    #[serde(rename = "use")]
    pub(super) key_use: Option<String>,
    pub(super) key_ops: Option<Vec<String>>,
    pub(super) alg: Option<String>,
    pub(super) kid: Option<String>,
    pub(super) x5c: Option<Vec<String>>,
    pub(super) x5t: Option<String>,
    #[serde(rename = "x5t#S256")]
    pub(super) x5t_s256: Option<String>,
}

/// What kind of key it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PublicKind {
    /// RSA, with so many bytes of modulus.
    Rsa(usize),
    /// A point of P-256.
    P256,
    /// A point of P-384.
    P384,
    /// Ed25519.
    Ed25519,
}

/// A public key that was looked at, with its RFC 7638 thumbprint.
pub(crate) struct PublicKey {
    pub(crate) kind: PublicKind,
    pub(crate) key: DecodingKey,
    pub(crate) thumbprint: String,
}

/// Whether a JWK has a member that makes it private or symmetric (RFC 7518 §6): such a key is compromised by being sent.
pub(crate) fn is_private(jwk: &Value) -> bool {
    PRIVATE.iter().any(|member| jwk.get(member).is_some())
}

impl PublicJwk {
    /// Reads a JWK; `None` where a member that is looked at is of another kind than it must be.
    pub(crate) fn read(jwk: Value) -> Option<Self> {
        serde_json::from_value(jwk).ok()
    }

    /// The key, if its kind is known, its numbers are written canonically (so that it has one thumbprint, RFC 7638 §3), and it is
    /// no weaker than 2048 bits nor larger than `most_modulus` bytes where it is RSA.
    pub(crate) fn public_key(&self, most_modulus: usize) -> Option<PublicKey> {
        let (kind, canonical, key) = match (self.kty.as_str(), self.crv.as_deref()) {
            ("EC", Some(curve @ ("P-256" | "P-384"))) => {
                let (kind, length) = match curve {
                    "P-256" => (PublicKind::P256, P256_COORDINATE),
                    _ => (PublicKind::P384, P384_COORDINATE),
                };
                let (x, y) = (of_length(self.x.as_ref(), length)?, of_length(self.y.as_ref(), length)?);
                let canonical = format!(r#"{{"crv":"{curve}","kty":"EC","x":"{x}","y":"{y}"}}"#);
                (kind, canonical, DecodingKey::from_ec_components(x, y).ok()?)
            }
            ("OKP", Some("Ed25519")) => {
                let x = of_length(self.x.as_ref(), P256_COORDINATE)?;
                let canonical = format!(r#"{{"crv":"Ed25519","kty":"OKP","x":"{x}"}}"#);
                (PublicKind::Ed25519, canonical, DecodingKey::from_ed_components(x).ok()?)
            }
            ("RSA", None) => {
                let (n, e) = (self.n.as_ref()?, self.e.as_ref()?);
                let (modulus, exponent) = (number(n)?, number(e)?);
                if !(LEAST_MODULUS..=most_modulus).contains(&modulus) || exponent > MOST_EXPONENT {
                    return None;
                }
                let canonical = format!(r#"{{"e":"{e}","kty":"RSA","n":"{n}"}}"#);
                (PublicKind::Rsa(modulus), canonical, DecodingKey::from_rsa_components(n, e).ok()?)
            }
            _ => return None,
        };
        Some(PublicKey { kind, key, thumbprint: base64url(digest(&SHA256, canonical.as_bytes())) })
    }
}

/// Base64url of exactly so many bytes.
fn of_length(text: Option<&String>, length: usize) -> Option<&str> {
    let text = text?;
    (from_base64url(text)?.len() == length).then_some(text)
}

/// How many bytes a number has (RFC 7518 §2: Base64urlUInt, in as few as it needs).
fn number(text: &str) -> Option<usize> {
    let bytes = from_base64url(text)?;
    (*bytes.first()? != 0).then_some(bytes.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn read(jwk: &Value) -> PublicJwk {
        PublicJwk::read(jwk.clone()).unwrap()
    }

    /// Otherwise a key of three primes would pass for a public one.
    #[test]
    fn every_private_member_is_seen() {
        for member in ["d", "p", "q", "dp", "dq", "qi", "oth", "k"] {
            assert!(is_private(&json!({"kty": "RSA", "kid": 1, member: "AQAB"})), "{member}");
        }
        assert!(!is_private(&json!({"kty": "RSA", "n": "AQAB", "e": "AQAB", "unknown": 1})));
    }

    #[test]
    fn the_thumbprint_is_that_of_rfc_8037s_example() {
        let jwk = json!({"kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"});
        let key = read(&jwk).public_key(512).unwrap();
        assert_eq!(key.thumbprint, "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
        assert_eq!(key.kind, PublicKind::Ed25519);
    }

    #[test]
    fn a_modulus_is_within_its_bounds_and_written_in_one_way() {
        let rsa = |bytes: &[u8], e: &str| {
            read(&json!({"kty": "RSA", "n": base64url(bytes), "e": e})).public_key(512).map(|key| key.kind)
        };
        assert_eq!(rsa(&[0x81; 256], "AQAB"), Some(PublicKind::Rsa(256)));
        for (modulus, e) in [(vec![0x81; 255], "AQAB"), (vec![0x81; 513], "AQAB"), (vec![0x81; 256], "AQAAAAAB")] {
            assert_eq!(rsa(&modulus, e), None, "{} {e}", modulus.len());
        }
        let zero_ahead = [vec![0], vec![0x81; 256]].concat();
        assert_eq!(rsa(&zero_ahead, "AQAB"), None);
        assert_eq!(rsa(&[0x81; 256], "AQAB="), None);
    }
}
