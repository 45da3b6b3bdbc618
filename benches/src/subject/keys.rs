//! The public keys of a subject, to verify the tokens that it hands out.

use super::Algorithm;
use anyhow::{Context as _, Result, anyhow};
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED, RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents, UnparsedPublicKey,
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::Deserialize;

/// A JWK (RFC 7517), as far as RS256 and ES256 go.
#[derive(Debug, Deserialize)]
struct Jwk {
    kty: String,
    kid: Option<String>,
    #[serde(default)]
    n: String,
    #[serde(default)]
    e: String,
    #[serde(default)]
    x: String,
    #[serde(default)]
    y: String,
}

#[derive(Debug, Deserialize)]
struct JwkSet {
    keys: Vec<Jwk>,
}

#[derive(Debug, Deserialize)]
struct Header {
    alg: String,
    kid: Option<String>,
}

/// A set of public keys.
#[derive(Debug)]
pub(crate) struct Keys {
    keys: Vec<Jwk>,
}

impl Keys {
    /// Parses a JWK set.
    pub(crate) fn parse(body: &[u8]) -> Result<Self> {
        let JwkSet { keys } = serde_json::from_slice(body).context("not a JWK set")?;
        Ok(Self { keys })
    }

    /// Verifies that a token is signed with `algorithm` by one of these keys.
    pub(crate) fn verify(&self, algorithm: Algorithm, token: &str) -> Result<()> {
        let (message, signature) = token.rsplit_once('.').context("no signature")?;
        let (header, _) = message.split_once('.').context("no payload")?;
        let header: Header = serde_json::from_slice(&decode(header)?).context("a malformed header")?;
        anyhow::ensure!(header.alg == algorithm.name(), "signed with {} instead of {}", header.alg, algorithm.name());
        let signature = decode(signature)?;
        let fits = |key: &&Jwk| {
            key.kty == algorithm.key_type() && (header.kid.is_none() || key.kid.is_none() || key.kid == header.kid)
        };
        let mut candidates = self.keys.iter().filter(fits).peekable();
        candidates.peek().with_context(|| format!("no published key for {:?}", header.kid))?;
        let verified = candidates.any(|key| key.verifies(message.as_bytes(), &signature).is_ok());
        anyhow::ensure!(verified, "a token's signature is wrong");
        Ok(())
    }
}

impl Jwk {
    fn verifies(&self, message: &[u8], signature: &[u8]) -> Result<()> {
        let wrong = |_| anyhow!("a wrong signature");
        if self.kty == "RSA" {
            let key = RsaPublicKeyComponents { n: decode(&self.n)?, e: decode(&self.e)? };
            key.verify(&RSA_PKCS1_2048_8192_SHA256, message, signature).map_err(wrong)
        } else {
            let mut point = vec![4];
            point.extend(decode(&self.x)?);
            point.extend(decode(&self.y)?);
            UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point).verify(message, signature).map_err(wrong)
        }
    }
}

fn decode(text: &str) -> Result<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).context("not base64url")
}
