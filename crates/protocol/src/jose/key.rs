//! Private keys, parsed once.

use super::{Algorithm, Jwk, KeyMaterial, TokenKind};
use crate::{encoding::base64url, secret::Secret};
use aws_lc_rs::{
    encoding::{AsBigEndian as _, AsDer as _, EcPublicKeyUncompressedBin, Pkcs8V1Der},
    rand::SystemRandom,
    rsa::KeySize,
    signature::{
        ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _, RSA_PKCS1_SHA256, RsaKeyPair,
        RsaPublicKeyComponents,
    },
};
use serde::Serialize;
use std::sync::Arc;
use thiserror::Error;

/// Room for the claims of most tokens.
const PAYLOAD_BYTES: usize = 1_024;

/// Why a key cannot be made or used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum KeyError {
    /// The bytes are no PKCS#8 private key of this algorithm, or a weaker one than is taken.
    #[error("the private key cannot be read")]
    Malformed,
    /// The cryptographic library could not make a key or a signature.
    #[error("the cryptographic library failed")]
    Library,
    /// The claims cannot be written as JSON.
    #[error("the claims cannot be written as JSON")]
    Claims,
    /// The certificate could not be made.
    #[error("the certificate cannot be made")]
    Certificate,
}

enum Pair {
    Rsa(Box<RsaKeyPair>),
    Ec(Box<EcdsaKeyPair>),
}

struct Inner {
    pair: Pair,
    jwk: Jwk,
    /// The encoded header of each kind of token.
    headers: [(TokenKind, String); TokenKind::ALL.len()],
}

/// A private key ready to sign. Cloning shares the parsed key.
#[derive(Clone)]
pub struct SigningKey(Arc<Inner>);

impl SigningKey {
    /// Makes a key: RSA of 2048 bits, or P-256. Also gives the PKCS#8 DER document to seal and store. The library's own
    /// generator is the source of randomness. RSA takes a tenth of a second or so.
    pub fn generate(algorithm: Algorithm) -> Result<(Self, Secret<Vec<u8>>), KeyError> {
        let document = match algorithm {
            Algorithm::Rs256 => {
                let pair = RsaKeyPair::generate(KeySize::Rsa2048).map_err(|_| KeyError::Library)?;
                let der: Pkcs8V1Der<'_> = pair.as_der().map_err(|_| KeyError::Library)?;
                Secret::new(der.as_ref().to_vec())
            }
            Algorithm::Es256 => {
                let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).map_err(|_| KeyError::Library)?;
                Secret::new(pair.to_pkcs8v1().map_err(|_| KeyError::Library)?.as_ref().to_vec())
            }
        };
        Ok((Self::from_pkcs8(algorithm, document.reveal())?, document))
    }

    /// Parses a PKCS#8 DER document.
    pub fn from_pkcs8(algorithm: Algorithm, document: &[u8]) -> Result<Self, KeyError> {
        let pair = match algorithm {
            Algorithm::Rs256 => {
                let pair = RsaKeyPair::from_pkcs8(document).map_err(|_| KeyError::Malformed)?;
                Pair::Rsa(Box::new(pair))
            }
            Algorithm::Es256 => {
                let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, document);
                Pair::Ec(Box::new(pair.map_err(|_| KeyError::Malformed)?))
            }
        };
        let jwk = Jwk::new(pair.public()?);
        let header = |kind: TokenKind| {
            base64url(format!(r#"{{"typ":"{}","alg":"{algorithm}","kid":"{}"}}"#, kind.typ(), jwk.kid))
        };
        let headers = TokenKind::ALL.map(|kind| (kind, header(kind)));
        Ok(Self(Arc::new(Inner { pair, jwk, headers })))
    }

    /// The algorithm.
    pub fn algorithm(&self) -> Algorithm {
        match self.0.pair {
            Pair::Rsa(_) => Algorithm::Rs256,
            Pair::Ec(_) => Algorithm::Es256,
        }
    }

    /// The key's id: its RFC 7638 thumbprint.
    pub fn kid(&self) -> &str {
        &self.0.jwk.kid
    }

    /// The public key, without certificate.
    pub fn public_jwk(&self) -> &Jwk {
        &self.0.jwk
    }

    /// Signs claims as a JWT of `kind` in compact form (RFC 7515 §3.1).
    pub fn sign_jwt<C: Serialize + ?Sized>(&self, kind: TokenKind, claims: &C) -> Result<String, KeyError> {
        use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
        let header = self.0.headers.iter().find(|(known, _)| *known == kind).map(|(_, header)| header);
        let header = header.ok_or(KeyError::Library)?;
        let mut payload = Vec::with_capacity(PAYLOAD_BYTES);
        serde_json::to_writer(&mut payload, claims).map_err(|_| KeyError::Claims)?;
        let mut token = String::with_capacity(header.len() + payload.len() * 4 / 3 + 360);
        token.push_str(header);
        token.push('.');
        URL_SAFE_NO_PAD.encode_string(&payload, &mut token);
        let signature = self.sign(token.as_bytes())?;
        token.push('.');
        URL_SAFE_NO_PAD.encode_string(&signature, &mut token);
        Ok(token)
    }

    /// Signs a message: PKCS#1 v1.5, or the fixed form `r ‖ s` (RFC 7518 §3.3, §3.4).
    pub fn sign(&self, message: &[u8]) -> Result<Vec<u8>, KeyError> {
        match &self.0.pair {
            Pair::Rsa(pair) => {
                let mut signature = vec![0; pair.public_modulus_len()];
                pair.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature)
                    .map_err(|_| KeyError::Library)?;
                Ok(signature)
            }
            Pair::Ec(pair) => {
                let signature = pair.sign(&SystemRandom::new(), message).map_err(|_| KeyError::Library)?;
                Ok(signature.as_ref().to_vec())
            }
        }
    }

    /// The RSA public key as PKCS#1 DER, for its certificate.
    pub(super) fn rsa_public_der(&self) -> Option<&[u8]> {
        match &self.0.pair {
            Pair::Rsa(pair) => Some(pair.public_key().as_ref()),
            Pair::Ec(_) => None,
        }
    }
}

impl Pair {
    fn public(&self) -> Result<KeyMaterial, KeyError> {
        match self {
            Self::Rsa(pair) => {
                let components = RsaPublicKeyComponents::<Vec<u8>>::from(pair.public_key());
                Ok(KeyMaterial::Rsa { n: base64url(&components.n), e: base64url(&components.e) })
            }
            Self::Ec(pair) => {
                let point: EcPublicKeyUncompressedBin<'_> =
                    pair.public_key().as_be_bytes().map_err(|_| KeyError::Library)?;
                // SEC 1 §2.3.3: 0x04, then x and y of 32 bytes each.
                match (point.as_ref().get(1..33), point.as_ref().get(33..65)) {
                    (Some(x), Some(y)) => Ok(KeyMaterial::P256 { x: base64url(x), y: base64url(y) }),
                    _ => Err(KeyError::Library),
                }
            }
        }
    }
}

impl std::fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SigningKey").field("kid", &self.0.jwk.kid).finish_non_exhaustive()
    }
}
