//! Public keys as they are published (RFC 7517, RFC 7518 §6).

use super::Algorithm;
use crate::encoding::base64url;
use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, SHA256, digest};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde::{Deserialize, Serialize};

/// The numbers of a public key, in base64url.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kty")]
pub enum KeyMaterial {
    /// RFC 7518 §6.3.1.
    #[serde(rename = "RSA")]
    Rsa {
        /// The modulus.
        n: String,
        /// The public exponent.
        e: String,
    },
    /// RFC 7518 §6.2.1, on the curve P-256.
    #[serde(rename = "EC", with = "p256")]
    P256 {
        /// The x coordinate.
        x: String,
        /// The y coordinate.
        y: String,
    },
}

/// A public signing key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Jwk {
    /// The key itself.
    #[serde(flatten)]
    pub material: KeyMaterial,
    /// What it is for: always `sig`.
    #[serde(rename = "use")]
    pub key_use: KeyUse,
    /// The algorithm that it is pinned to.
    pub alg: Algorithm,
    /// Its id: the RFC 7638 thumbprint.
    pub kid: String,
    /// The SHA-1 thumbprint of its certificate, for clients that still look at it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub x5t: Option<String>,
    /// Its certificate, in base64 of DER.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub x5c: Vec<String>,
}

/// What a key is for (RFC 7517 §4.2).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum KeyUse {
    /// Signatures.
    #[default]
    #[serde(rename = "sig")]
    Signature,
}

impl Jwk {
    /// The signing key with these numbers; its id and algorithm follow from them.
    pub fn new(material: KeyMaterial) -> Self {
        let (kid, alg) = (material.thumbprint(), material.algorithm());
        Self { material, key_use: KeyUse::Signature, alg, kid, x5t: None, x5c: Vec::new() }
    }

    /// The same key with its certificate, as DER (RFC 7517 §4.7, §4.8).
    pub fn with_certificate(mut self, der: &[u8]) -> Self {
        self.x5t = Some(base64url(digest(&SHA1_FOR_LEGACY_USE_ONLY, der)));
        self.x5c = vec![STANDARD.encode(der)];
        self
    }
}

impl KeyMaterial {
    /// RFC 7638 §3: SHA-256 over the required members in alphabetical order, in base64url.
    pub fn thumbprint(&self) -> String {
        let canonical = match self {
            Self::Rsa { n, e } => format!(r#"{{"e":"{e}","kty":"RSA","n":"{n}"}}"#),
            Self::P256 { x, y } => format!(r#"{{"crv":"P-256","kty":"EC","x":"{x}","y":"{y}"}}"#),
        };
        base64url(digest(&SHA256, canonical.as_bytes()))
    }

    const fn algorithm(&self) -> Algorithm {
        match self {
            Self::Rsa { .. } => Algorithm::Rs256,
            Self::P256 { .. } => Algorithm::Es256,
        }
    }
}

/// The keys of a tenant (RFC 7517 §5).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct JwkSet {
    /// The keys.
    pub keys: Vec<Jwk>,
}

impl JwkSet {
    /// The key with this id.
    pub fn find(&self, kid: &str) -> Option<&Jwk> {
        self.keys.iter().find(|key| key.kid == kid)
    }
}

/// `crv` beside the coordinates: there is one curve, so the type does not carry it.
mod p256 {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    #[derive(Serialize, Deserialize)]
    enum Curve {
        #[serde(rename = "P-256")]
        P256,
    }

    #[derive(Serialize, Deserialize)]
    struct Wire<T> {
        crv: Curve,
        x: T,
        y: T,
    }

    pub(super) fn serialize<S: Serializer>(x: &str, y: &str, serializer: S) -> Result<S::Ok, S::Error> {
        Wire { crv: Curve::P256, x, y }.serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<(String, String), D::Error> {
        Wire::deserialize(deserializer).map(|Wire { crv: Curve::P256, x, y }| (x, y))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_thumbprint_is_that_of_rfc_7638s_example() {
        let material = KeyMaterial::Rsa {
            n: "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw".into(),
            e: "AQAB".into(),
        };
        assert_eq!(material.thumbprint(), "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
    }

    #[test]
    fn keys_are_published_with_the_members_of_the_specification() {
        let jwk = Jwk::new(KeyMaterial::P256 { x: "eA".into(), y: "eQ".into() });
        let json = serde_json::to_value(JwkSet { keys: vec![jwk.clone()] }).unwrap();
        assert_eq!(
            json,
            serde_json::json!({"keys": [{"kty": "EC", "crv": "P-256", "x": "eA", "y": "eQ", "use": "sig", "alg": "ES256", "kid": jwk.kid}]})
        );
        assert_eq!(serde_json::from_value::<JwkSet>(json).unwrap().find(&jwk.kid), Some(&jwk));
    }

    #[test]
    fn a_certificate_adds_its_thumbprint_and_itself() {
        let jwk = Jwk::new(KeyMaterial::Rsa { n: "bg".into(), e: "AQAB".into() }).with_certificate(b"der");
        assert_eq!(jwk.x5c, ["ZGVy"]);
        assert_eq!(jwk.x5t.as_deref().map(str::len), Some(27));
        let json = serde_json::to_string(&jwk).unwrap();
        assert_eq!(serde_json::from_str::<Jwk>(&json).unwrap(), jwk);
    }

    #[test]
    fn another_curve_is_refused() {
        let json = r#"{"kty":"EC","crv":"P-384","x":"eA","y":"eQ","use":"sig","alg":"ES256","kid":"k"}"#;
        assert!(serde_json::from_str::<Jwk>(json).is_err());
    }
}
