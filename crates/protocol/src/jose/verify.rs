//! Verifying JWTs (RFC 7515 §5.2, RFC 7519 §7.2, RFC 8725).

use super::{Algorithm, Jwk, KeyMaterial, TokenKind, strict_json::is_object_of_unique_members};
use crate::encoding::from_base64url;
use jsonwebtoken::DecodingKey;
use serde::{Deserialize, de::DeserializeOwned};
use thiserror::Error;

/// The longest token that is read, in bytes.
pub const MAX_TOKEN: usize = 16 * 1024;

/// Why a token is refused. For logs: the presenter learns only that it is not valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum JwtError {
    /// Too long, not three parts of base64url, repeated members, or claims that are missing or of the wrong kind.
    #[error("the token is not well formed")]
    Malformed,
    /// A `crit` header: it names an extension that must be understood, and none is (RFC 7515 §4.1.11).
    #[error("the token needs an extension that is not understood")]
    CriticalExtension,
    /// Another kind of token.
    #[error("the token is of another kind")]
    WrongKind,
    /// No key has the token's `kid`, or it has none.
    #[error("the token names no key that is known")]
    UnknownKey,
    /// Another algorithm than the key's; `none` among them.
    #[error("the token's algorithm is not its key's")]
    WrongAlgorithm,
    /// The key's certificate has expired or is not valid yet.
    #[error("the certificate of the token's key is not within its time")]
    ExpiredKey,
    /// The signature does not match.
    #[error("the token's signature does not match")]
    BadSignature,
    /// Another issuer.
    #[error("the token is of another issuer")]
    WrongIssuer,
    /// Another audience.
    #[error("the token is for another audience")]
    WrongAudience,
    /// `exp` has passed.
    #[error("the token has expired")]
    Expired,
    /// `nbf` lies ahead.
    #[error("the token is not valid yet")]
    NotYetValid,
}

/// A public key, ready to verify with, pinned to its algorithm.
#[derive(Clone)]
pub struct VerifyingKey {
    kid: String,
    algorithm: Algorithm,
    key: DecodingKey,
}

impl VerifyingKey {
    /// The key of a JWK; `None` when its numbers are not base64url.
    pub fn new(jwk: &Jwk) -> Option<Self> {
        let (algorithm, key) = match &jwk.material {
            KeyMaterial::Rsa { n, e } => (Algorithm::Rs256, DecodingKey::from_rsa_components(n, e).ok()?),
            KeyMaterial::P256 { x, y } => (Algorithm::Es256, DecodingKey::from_ec_components(x, y).ok()?),
        };
        (algorithm == jwk.alg).then(|| Self { kid: jwk.kid.clone(), algorithm, key })
    }

    /// The key's id.
    pub fn kid(&self) -> &str {
        &self.kid
    }

    /// The algorithm that the key is pinned to.
    pub const fn algorithm(&self) -> Algorithm {
        self.algorithm
    }
}

impl std::fmt::Debug for VerifyingKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("VerifyingKey")
            .field("kid", &self.kid)
            .field("algorithm", &self.algorithm)
            .finish_non_exhaustive()
    }
}

/// What a token must say to be taken.
#[derive(Clone, Copy, Debug)]
pub struct Expected<'a> {
    /// What kind of token.
    pub kind: TokenKind,
    /// Issuers, one of which must be the token's.
    pub issuers: &'a [&'a str],
    /// Audiences, one of which must be among the token's; `None` leaves it to the caller.
    pub audiences: Option<&'a [&'a str]>,
    /// The present, in seconds since 1970-01-01 UTC.
    pub now_seconds: i64,
    /// By how much clocks may differ, in seconds.
    pub leeway_seconds: u32,
    /// Whether an expired token will do, as for `id_token_hint`.
    pub allow_expired: bool,
}

#[derive(Deserialize)]
struct RegisteredClaims {
    iss: String,
    #[serde(default)]
    aud: Audience,
    exp: i64,
    #[serde(default)]
    nbf: Option<i64>,
}

/// RFC 7519 §4.1.3: one string, or several.
#[derive(Default, Deserialize)]
#[serde(untagged)]
enum Audience {
    #[default]
    None,
    One(String),
    Many(Vec<String>),
}

impl Audience {
    fn is_one_of(&self, expected: &[&str]) -> bool {
        match self {
            Self::None => false,
            Self::One(audience) => expected.contains(&audience.as_str()),
            Self::Many(audiences) => audiences.iter().any(|audience| expected.contains(&audience.as_str())),
        }
    }
}

/// Verifies a JWT in compact form and reads its claims.
///
/// The key is the one that `kid` names and the algorithm is that key's. Headers that would bring a key along (`jwk`,
/// `jku`, `x5u`, `x5c`) are not looked at.
pub fn verify_jwt<T: DeserializeOwned>(
    token: &[u8],
    keys: &[VerifyingKey],
    expected: &Expected<'_>,
) -> Result<T, JwtError> {
    let payload = verified_payload(token, keys, expected.kind)?;
    if !is_object_of_unique_members(&payload) {
        return Err(JwtError::Malformed);
    }
    let registered: RegisteredClaims = serde_json::from_slice(&payload).map_err(|_| JwtError::Malformed)?;
    check_claims(&registered, expected)?;
    serde_json::from_slice(&payload).map_err(|_| JwtError::Malformed)
}

fn verified_payload(token: &[u8], keys: &[VerifyingKey], kind: TokenKind) -> Result<Vec<u8>, JwtError> {
    if token.len() > MAX_TOKEN {
        return Err(JwtError::Malformed);
    }
    let token = std::str::from_utf8(token).map_err(|_| JwtError::Malformed)?;
    let (message, signature) = token.rsplit_once('.').ok_or(JwtError::Malformed)?;
    let (header, payload) = message.split_once('.').ok_or(JwtError::Malformed)?;
    let header_json = from_base64url(header).ok_or(JwtError::Malformed)?;
    if !is_object_of_unique_members(&header_json) {
        return Err(JwtError::Malformed);
    }
    let header: Header = serde_json::from_slice(&header_json).map_err(|_| JwtError::Malformed)?;
    if header.crit.is_some() {
        return Err(JwtError::CriticalExtension);
    }
    if !header.typ.as_deref().is_some_and(|typ| kind.is(typ)) {
        return Err(JwtError::WrongKind);
    }
    let kid = header.kid.ok_or(JwtError::UnknownKey)?;
    let key = keys.iter().find(|key| key.kid == kid).ok_or(JwtError::UnknownKey)?;
    if header.alg != key.algorithm.as_str() {
        return Err(JwtError::WrongAlgorithm);
    }
    match jsonwebtoken::crypto::verify(signature, message.as_bytes(), &key.key, key.algorithm.as_jsonwebtoken()) {
        Ok(true) => from_base64url(payload).ok_or(JwtError::Malformed),
        _ => Err(JwtError::BadSignature),
    }
}

/// The members of a header that are looked at.
#[derive(Deserialize)]
struct Header {
    alg: String,
    typ: Option<String>,
    kid: Option<String>,
    crit: Option<serde::de::IgnoredAny>,
}

fn check_claims(claims: &RegisteredClaims, expected: &Expected<'_>) -> Result<(), JwtError> {
    let leeway = i64::from(expected.leeway_seconds);
    if !expected.issuers.contains(&claims.iss.as_str()) {
        return Err(JwtError::WrongIssuer);
    }
    if expected.audiences.is_some_and(|audiences| !claims.aud.is_one_of(audiences)) {
        return Err(JwtError::WrongAudience);
    }
    // RFC 7519 §4.1.4: on or after the expiration time the token is not accepted.
    if !expected.allow_expired && expected.now_seconds >= claims.exp.saturating_add(leeway) {
        return Err(JwtError::Expired);
    }
    if claims.nbf.is_some_and(|nbf| expected.now_seconds < nbf.saturating_sub(leeway)) {
        return Err(JwtError::NotYetValid);
    }
    Ok(())
}

#[cfg(test)]
mod tests;
