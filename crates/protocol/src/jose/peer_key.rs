//! Public keys of clients and trusted issuers, as they register or publish them.

use super::{PeerAlgorithm, PublicJwk, PublicKey, PublicKind};
use crate::encoding::base64url;
use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, SHA256, digest};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use jsonwebtoken::DecodingKey;
use x509_parser::{
    prelude::{FromDer as _, X509Certificate},
    public_key::PublicKey as CertifiedKey,
};

/// The least RSA modulus, in bytes: 2048 bits (RFC 7518 §3.3).
const LEAST_MODULUS: usize = 256;
/// The largest, since its verification takes time: 8192 bits.
const MOST_MODULUS: usize = 1_024;

/// A public key of another party: how tokens name it, and the algorithms that it is pinned to.
#[derive(Clone)]
pub struct PeerKey {
    key_ids: Vec<String>,
    x5t: Option<String>,
    x5t_s256: Option<String>,
    algorithms: Vec<PeerAlgorithm>,
    validity: Option<(i64, i64)>,
    key: DecodingKey,
}

/// What a token's header says of its key. The strongest name decides; the others are not looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeyHint {
    /// The `kid` header.
    pub kid: Option<String>,
    /// The SHA-1 thumbprint of a certificate, in base64url.
    pub x5t: Option<String>,
    /// The SHA-256 thumbprint of a certificate, in base64url.
    pub x5t_s256: Option<String>,
}

impl KeyHint {
    /// Whether the header names no key at all.
    pub const fn is_empty(&self) -> bool {
        self.kid.is_none() && self.x5t.is_none() && self.x5t_s256.is_none()
    }
}

impl PeerKey {
    /// The key of a certificate in DER. Who issued it does not matter: that it is registered is what makes it trusted. It is
    /// named by its thumbprints, by `key_id`, and by either thumbprint in hexadecimal as some libraries send it in `kid`.
    pub fn from_certificate(der: &[u8], key_id: Option<&str>) -> Option<Self> {
        let (rest, certificate) = X509Certificate::from_der(der).ok()?;
        if !rest.is_empty() {
            return None;
        }
        let info = &certificate.tbs_certificate.subject_pki;
        let (algorithms, key) = match info.parsed().ok()? {
            CertifiedKey::RSA(rsa) => {
                let modulus = trimmed(rsa.modulus);
                let fits = (LEAST_MODULUS..=MOST_MODULUS).contains(&modulus.len());
                let key = DecodingKey::from_rsa_raw_components(modulus, trimmed(rsa.exponent));
                fits.then_some((PeerAlgorithm::RSA.to_vec(), key))?
            }
            CertifiedKey::EC(point) => {
                let curve = info.algorithm.parameters.as_ref()?.as_oid().ok()?.to_id_string();
                let algorithm = match curve.as_str() {
                    "1.2.840.10045.3.1.7" => PeerAlgorithm::Es256,
                    "1.3.132.0.34" => PeerAlgorithm::Es384,
                    _ => return None,
                };
                (vec![algorithm], DecodingKey::from_ec_der(point.data()))
            }
            CertifiedKey::Unknown(bits) if info.algorithm.algorithm.to_id_string() == "1.3.101.112" => {
                (vec![PeerAlgorithm::EdDsa], DecodingKey::from_ed_der(bits))
            }
            _ => return None,
        };
        let (sha1, sha256) = (digest(&SHA1_FOR_LEGACY_USE_ONLY, der), digest(&SHA256, der));
        let names = [hexadecimal(sha1.as_ref()), hexadecimal(sha256.as_ref()), base64url(sha1), base64url(sha256)];
        let validity = &certificate.tbs_certificate.validity;
        Some(Self {
            key_ids: key_id.map(str::to_owned).into_iter().chain(names).collect(),
            x5t: Some(base64url(sha1)),
            x5t_s256: Some(base64url(sha256)),
            algorithms,
            validity: Some((validity.not_before.timestamp(), validity.not_after.timestamp())),
            key,
        })
    }

    /// The key of a JWK (RFC 7517 §4). `None` for one that can't verify signatures here: symmetric, weak, of an unknown kind,
    /// or meant for something else.
    pub(super) fn from_jwk(jwk: &PublicJwk) -> Option<Self> {
        let signs = jwk.key_use.as_deref().is_none_or(|key_use| key_use == "sig");
        let verifies = jwk.key_ops.as_ref().is_none_or(|uses| uses.iter().any(|key_op| key_op == "verify"));
        if !signs || !verifies {
            return None;
        }
        let PublicKey { kind, key, .. } = jwk.public_key(MOST_MODULUS)?;
        let possible: &[PeerAlgorithm] = match kind {
            PublicKind::Rsa(_) => PeerAlgorithm::RSA,
            PublicKind::P256 => &[PeerAlgorithm::Es256],
            PublicKind::P384 => &[PeerAlgorithm::Es384],
            PublicKind::Ed25519 => &[PeerAlgorithm::EdDsa],
        };
        let algorithms = match &jwk.alg {
            None => possible.to_vec(),
            Some(named) => vec![*possible.iter().find(|algorithm| algorithm.as_str() == named)?],
        };
        Some(Self {
            key_ids: jwk.kid.clone().into_iter().collect(),
            x5t: jwk.x5t.clone(),
            x5t_s256: certificate_of(jwk).or_else(|| jwk.x5t_s256.clone()),
            algorithms,
            validity: None,
            key,
        })
    }

    /// Whether the key was registered with the certificate of this `x5t#S256` thumbprint (RFC 8705 §2.2.2).
    pub fn is_of_certificate(&self, thumbprint: &str) -> bool {
        self.x5t_s256.as_deref() == Some(thumbprint)
    }

    /// Whether a header names this key.
    pub fn is_named_by(&self, hint: &KeyHint) -> bool {
        match hint {
            KeyHint { x5t_s256: Some(x5t_s256), .. } if self.x5t_s256.is_some() => {
                self.x5t_s256.as_ref() == Some(x5t_s256)
            }
            KeyHint { x5t: Some(x5t), .. } if self.x5t.is_some() => self.x5t.as_ref() == Some(x5t),
            KeyHint { kid: Some(kid), .. } => self.key_ids.contains(kid),
            _ => false,
        }
    }

    /// Whether it is pinned to this algorithm.
    pub fn has(&self, algorithm: PeerAlgorithm) -> bool {
        self.algorithms.contains(&algorithm)
    }

    /// Whether its certificate, if it has one, is valid at a moment in seconds since 1970-01-01 UTC.
    pub fn is_valid_at(&self, now_seconds: i64) -> bool {
        self.validity.is_none_or(|(from, until)| (from..=until).contains(&now_seconds))
    }

    /// Whether the signature is this key's. `signature` is base64url.
    pub(super) fn verifies(&self, message: &[u8], signature: &str, algorithm: PeerAlgorithm) -> bool {
        self.has(algorithm)
            && matches!(
                jsonwebtoken::crypto::verify(signature, message, &self.key, algorithm.as_jsonwebtoken()),
                Ok(true)
            )
    }
}

impl std::fmt::Debug for PeerKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PeerKey")
            .field("key_ids", &self.key_ids)
            .field("algorithms", &self.algorithms)
            .finish_non_exhaustive()
    }
}

/// The thumbprint of the certificate that a JWK holds (RFC 7517 §4.7), in base64url.
fn certificate_of(jwk: &PublicJwk) -> Option<String> {
    let der = STANDARD.decode(jwk.x5c.as_ref()?.first()?).ok()?;
    Some(base64url(digest(&SHA256, &der)))
}

/// A number without leading zeros.
fn trimmed(bytes: &[u8]) -> &[u8] {
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    bytes.get(zeros..).unwrap_or_default()
}

fn hexadecimal(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a String can't fail.
        let _ = write!(text, "{byte:02X}");
        text
    })
}
