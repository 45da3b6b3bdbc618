//! The key that clients of the measured tenant prove to hold: it signs their assertions (RFC 7523) and their proofs (RFC 9449).

use crate::stopwatch;
use anyhow::{Context as _, Result, anyhow};
use aws_lc_rs::{
    digest::{SHA256, digest},
    rand::{SecureRandom as _, SystemRandom},
    signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _},
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use http::HeaderValue;
use serde::Serialize;
use serde_json::{Value, json};

/// An assertion counts for this long, in seconds.
const LIFETIME: u64 = 300;
/// What a proof says of the request: every one of the benchmark is for a token.
const METHOD: &str = "POST";

/// A key for ES256, made for the run.
#[derive(Debug)]
pub(crate) struct ClientKey {
    pair: EcdsaKeyPair,
    random: SystemRandom,
    jwk: Value,
    thumbprint: String,
    assertion_header: String,
    proof_header: String,
}

#[derive(Serialize)]
struct AssertionClaims<'a> {
    iss: &'a str,
    sub: &'a str,
    aud: &'a str,
    jti: &'a str,
    iat: u64,
    exp: u64,
}

#[derive(Serialize)]
struct ProofClaims<'a> {
    jti: &'a str,
    htm: &'a str,
    htu: &'a str,
    iat: u64,
}

impl ClientKey {
    /// A fresh key.
    pub(crate) fn generate() -> Result<Self> {
        let pair =
            EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).map_err(|_| anyhow!("making a key failed"))?;
        let encode = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        let point = pair.public_key().as_ref();
        let (x, y) = point.get(1..).and_then(|both| both.split_at_checked(32)).context("a point of P-256")?;
        // The members that RFC 7638 hashes, in its order.
        let members = format!(r#"{{"crv":"P-256","kty":"EC","x":"{}","y":"{}"}}"#, encode(x), encode(y));
        let thumbprint = encode(digest(&SHA256, members.as_bytes()).as_ref());
        let jwk: Value = serde_json::from_str(&members).context("a JWK")?;
        let header = |header: Value| encode(header.to_string().as_bytes());
        Ok(Self {
            assertion_header: header(json!({"typ": "JWT", "alg": "ES256", "kid": thumbprint})),
            proof_header: header(json!({"typ": "dpop+jwt", "alg": "ES256", "jwk": jwk})),
            pair,
            random: SystemRandom::new(),
            jwk,
            thumbprint,
        })
    }

    /// The public key as its client registers it.
    pub(crate) fn registered(&self) -> Value {
        let mut jwk = self.jwk.clone();
        if let Some(members) = jwk.as_object_mut() {
            members.extend([("kid".to_owned(), json!(self.thumbprint)), ("alg".to_owned(), json!("ES256"))]);
        }
        jwk
    }

    /// The point of the public key, uncompressed, in base64url.
    pub(crate) fn point(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.pair.public_key().as_ref())
    }

    /// `jkt` (RFC 9449 §6).
    pub(crate) fn thumbprint(&self) -> &str {
        &self.thumbprint
    }

    /// An assertion by which this client proves itself to `audience`, once (RFC 7523 §2.2).
    pub(crate) fn assertion(&self, client: &str, audience: &str) -> Result<String> {
        let (jti, iat) = (self.id()?, stopwatch::since_epoch().as_secs());
        let claims = AssertionClaims { iss: client, sub: client, aud: audience, jti: &jti, iat, exp: iat + LIFETIME };
        self.sign(&self.assertion_header, &claims)
    }

    /// A proof for one token request to `url` (RFC 9449 §4.2).
    pub(crate) fn proof(&self, url: &str) -> Result<HeaderValue> {
        let (jti, iat) = (self.id()?, stopwatch::since_epoch().as_secs());
        let proof = self.sign(&self.proof_header, &ProofClaims { jti: &jti, htm: METHOD, htu: url, iat })?;
        Ok(HeaderValue::try_from(proof)?)
    }

    fn id(&self) -> Result<String> {
        let mut bytes = [0; 16];
        self.random.fill(&mut bytes).map_err(|_| anyhow!("no randomness"))?;
        Ok(URL_SAFE_NO_PAD.encode(bytes))
    }

    fn sign(&self, header: &str, claims: &impl Serialize) -> Result<String> {
        let mut token = String::with_capacity(800);
        token.push_str(header);
        token.push('.');
        URL_SAFE_NO_PAD.encode_string(serde_json::to_vec(claims)?, &mut token);
        let signature = self.pair.sign(&self.random, token.as_bytes()).map_err(|_| anyhow!("signing failed"))?;
        token.push('.');
        URL_SAFE_NO_PAD.encode_string(signature, &mut token);
        Ok(token)
    }
}
