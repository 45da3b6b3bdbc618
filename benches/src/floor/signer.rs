//! JWTs signed with keys that are held parsed.

use anyhow::{Result, anyhow};
use aws_lc_rs::{
    rand::{SecureRandom as _, SystemRandom},
    rsa::KeySize,
    signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _, RSA_PKCS1_SHA256, RsaKeyPair},
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::Serialize;
use serde_json::{Value, json};

/// How a token is signed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Algorithm {
    /// RSA PKCS #1 with SHA-256, 2048 bits.
    Rs256,
    /// ECDSA on P-256 with SHA-256.
    Es256,
}

/// Both keys.
pub(super) struct Signer {
    rsa: RsaKeyPair,
    ecdsa: EcdsaKeyPair,
    random: SystemRandom,
    headers: [String; 2],
}

impl Signer {
    /// With fresh keys.
    pub(super) fn generate() -> Result<Self> {
        let failed = |_| anyhow!("making a key failed");
        let header = |algorithm: &str| {
            let kid = "k7Jd3mXl0bq2rT9wYvN5sAeHcUfGzPiKoLxRjMnQBtE";
            URL_SAFE_NO_PAD.encode(json!({"typ": "at+jwt", "alg": algorithm, "kid": kid}).to_string())
        };
        Ok(Self {
            rsa: RsaKeyPair::generate(KeySize::Rsa2048).map_err(failed)?,
            ecdsa: EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).map_err(failed)?,
            random: SystemRandom::new(),
            headers: [header("RS256"), header("ES256")],
        })
    }

    /// A signed token.
    pub(super) fn sign(&self, algorithm: Algorithm, claims: &impl Serialize) -> Result<String> {
        let [rs256, es256] = &self.headers;
        let mut token = String::with_capacity(1_200);
        token.push_str(if algorithm == Algorithm::Rs256 { rs256 } else { es256 });
        token.push('.');
        URL_SAFE_NO_PAD.encode_string(serde_json::to_vec(claims)?, &mut token);
        let failed = |_| anyhow!("signing failed");
        let mut signature = [0; 256];
        let signature = match algorithm {
            Algorithm::Rs256 => {
                self.rsa.sign(&RSA_PKCS1_SHA256, &self.random, token.as_bytes(), &mut signature).map_err(failed)?;
                URL_SAFE_NO_PAD.encode(signature)
            }
            Algorithm::Es256 => {
                URL_SAFE_NO_PAD.encode(self.ecdsa.sign(&self.random, token.as_bytes()).map_err(failed)?)
            }
        };
        token.push('.');
        token.push_str(&signature);
        Ok(token)
    }

    /// Sixteen random bytes in base64url, as a token's own id.
    pub(super) fn token_id(&self) -> Result<String> {
        let mut bytes = [0; 16];
        self.random.fill(&mut bytes).map_err(|_| anyhow!("no randomness"))?;
        Ok(URL_SAFE_NO_PAD.encode(bytes))
    }

    /// The public keys (RFC 7517).
    pub(super) fn keys(&self) -> Value {
        let rsa = self.rsa.public_key();
        let part = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        let (x, y) =
            self.ecdsa.public_key().as_ref().get(1..).unwrap_or_default().split_at_checked(32).unwrap_or_default();
        json!({"keys": [
            {"kty": "RSA", "alg": "RS256", "use": "sig",
             "n": part(rsa.modulus().big_endian_without_leading_zero()),
             "e": part(rsa.exponent().big_endian_without_leading_zero())},
            {"kty": "EC", "crv": "P-256", "alg": "ES256", "use": "sig", "x": part(x), "y": part(y)},
        ]})
    }
}
