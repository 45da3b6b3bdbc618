//! A proof, as presented and as verified.

use super::{ProofAlgorithm, ProofError, key::public_key, target::normalised_target};
use crate::{
    encoding::{base64url, from_base64url},
    jose::is_object_of_unique_members,
};
use aws_lc_rs::digest::{SHA256, digest};
use serde::{Deserialize, de::IgnoredAny};
use serde_json::Value;
use subtle::ConstantTimeEq;

/// The longest proof that is read, in bytes. One with an RSA key of 4096 bits has less than 2 KiB.
const MAX_PROOF: usize = 8 * 1024;
/// The longest `jti` and `nonce`, in bytes.
const MAX_WORD: usize = 256;
/// A proof counts for this long, in seconds (RFC 9449 §11.1).
pub const MAX_AGE_SECONDS: i64 = 300;
/// The clock of a client may be ahead by this much, in seconds.
pub const MAX_AHEAD_SECONDS: i64 = 30;

/// A request's `DPoP` header, beside what it must be a proof for. Nothing is checked yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PresentedProof {
    /// The header's text; `None` where there were several, or it was not text.
    pub text: Option<String>,
    /// The method of the request.
    pub method: String,
    /// The URLs under which the request reached the server, without query: as the client sees it and as we advertise it.
    pub targets: Vec<String>,
}

/// What a proof must say besides naming the request.
#[derive(Clone, Copy, Debug)]
pub struct Expected<'a> {
    /// The present, in seconds since 1970-01-01 UTC.
    pub now_seconds: i64,
    /// The access token that comes with it, at a protected resource.
    pub access_token: Option<&'a str>,
}

/// A proof whose signature and claims have been checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// The RFC 7638 thumbprint of its key, in base64url: `jkt`.
    pub thumbprint: String,
    /// Its id, unique for its key.
    pub jti: String,
    /// The server's nonce, if it has one.
    pub nonce: Option<String>,
    /// When it was made, in seconds since 1970-01-01 UTC.
    pub issued_at: i64,
    /// What it is signed with.
    pub algorithm: ProofAlgorithm,
}

#[derive(Deserialize)]
struct Header {
    typ: Option<String>,
    alg: String,
    jwk: Option<Value>,
    crit: Option<IgnoredAny>,
}

#[derive(Deserialize)]
struct Claims {
    jti: String,
    htm: String,
    htu: String,
    iat: i64,
    ath: Option<String>,
    nonce: Option<String>,
}

impl PresentedProof {
    /// Checks the proof (RFC 9449 §4.3).
    pub fn verify(&self, expected: &Expected<'_>) -> Result<Proof, ProofError> {
        let (algorithm, thumbprint, claims) = self.signed()?;
        self.names_the_request(&claims)?;
        is_of_now(claims.iat, expected.now_seconds)?;
        if let Some(token) = expected.access_token {
            is_for_token(claims.ath.as_deref(), token)?;
        }
        Ok(Proof { thumbprint, jti: claims.jti, nonce: claims.nonce, issued_at: claims.iat, algorithm })
    }

    /// The algorithm, the key's thumbprint, and the claims that it has signed.
    fn signed(&self) -> Result<(ProofAlgorithm, String, Claims), ProofError> {
        let text = self.text.as_deref().ok_or(ProofError::NotOne)?;
        if text.len() > MAX_PROOF {
            return Err(ProofError::Malformed);
        }
        let (message, signature) = text.rsplit_once('.').ok_or(ProofError::Malformed)?;
        let (header, payload) = message.split_once('.').ok_or(ProofError::Malformed)?;
        let header: Header = object(header)?;
        if header.crit.is_some() {
            return Err(ProofError::CriticalExtension);
        }
        if !header.typ.is_some_and(|typ| typ.eq_ignore_ascii_case("dpop+jwt")) {
            return Err(ProofError::WrongKind);
        }
        let algorithm = ProofAlgorithm::parse(&header.alg).ok_or(ProofError::WrongAlgorithm)?;
        let key = public_key(header.jwk.ok_or(ProofError::UnusableKey)?, algorithm)?;
        match jsonwebtoken::crypto::verify(signature, message.as_bytes(), &key.key, algorithm.as_jsonwebtoken()) {
            Ok(true) => {}
            _ => return Err(ProofError::BadSignature),
        }
        let claims: Claims = object(payload)?;
        let word = |text: &str| (1..=MAX_WORD).contains(&text.len());
        if !word(&claims.jti) || !claims.nonce.as_deref().is_none_or(word) {
            return Err(ProofError::Malformed);
        }
        Ok((algorithm, key.thumbprint, claims))
    }

    fn names_the_request(&self, claims: &Claims) -> Result<(), ProofError> {
        if claims.htm != self.method {
            return Err(ProofError::WrongMethod);
        }
        let named = normalised_target(&claims.htu).ok_or(ProofError::WrongTarget)?;
        let same = |target: &String| normalised_target(target).as_ref() == Some(&named);
        if self.targets.iter().any(same) { Ok(()) } else { Err(ProofError::WrongTarget) }
    }
}

fn object<T: for<'de> Deserialize<'de>>(encoded: &str) -> Result<T, ProofError> {
    let json = from_base64url(encoded).ok_or(ProofError::Malformed)?;
    if !is_object_of_unique_members(&json) {
        return Err(ProofError::Malformed);
    }
    serde_json::from_slice(&json).map_err(|_| ProofError::Malformed)
}

fn is_of_now(issued_at: i64, now: i64) -> Result<(), ProofError> {
    if issued_at > now.saturating_add(MAX_AHEAD_SECONDS) {
        return Err(ProofError::TooNew);
    }
    if issued_at < now.saturating_sub(MAX_AGE_SECONDS) { Err(ProofError::TooOld) } else { Ok(()) }
}

/// RFC 9449 §4.2: `ath` is the SHA-256 of the token, in base64url.
fn is_for_token(ath: Option<&str>, token: &str) -> Result<(), ProofError> {
    let hash = base64url(digest(&SHA256, token.as_bytes()));
    let same = ath.is_some_and(|ath| ath.as_bytes().ct_eq(hash.as_bytes()).into());
    if same { Ok(()) } else { Err(ProofError::WrongAccessToken) }
}
