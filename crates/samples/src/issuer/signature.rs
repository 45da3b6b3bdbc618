//! The signature of a JWT, and nothing of what it says (RFC 7515 §5.2).

use jsonwebtoken::{Algorithm, DecodingKey, Header, Validation, decode, decode_header, jwk::Jwk, jwk::PublicKeyUse};
use serde::de::DeserializeOwned;

use super::tokens::TokenError;

/// The algorithms that the apps take. Symmetric ones and `none` never: a public key must not become a secret.
const ALGORITHMS: [Algorithm; 3] = [Algorithm::RS256, Algorithm::ES256, Algorithm::EdDSA];

/// The header of `token`, if it is one that may be believed once its signature fits.
pub(super) fn header(token: &str) -> Result<(Header, String), TokenError> {
    let header = decode_header(token).map_err(|_| TokenError::Malformed)?;
    if !ALGORITHMS.contains(&header.alg) {
        return Err(TokenError::Algorithm);
    }
    // RFC 7515 §4.1.11: an extension that must be understood, and none is.
    if header.crit.is_some() {
        return Err(TokenError::Malformed);
    }
    let kid = header.kid.clone().ok_or(TokenError::UnknownKey)?;
    Ok((header, kid))
}

/// The claims of `token`, whose signature by `key` fits. Times, issuer and audience are the caller's to judge.
pub(super) fn verify<C: DeserializeOwned>(token: &str, header: &Header, key: &Jwk) -> Result<C, TokenError> {
    let for_signing = key.common.public_key_use.as_ref().is_none_or(|usage| *usage == PublicKeyUse::Signature);
    let algorithm = header.alg;
    let fits = key.common.key_algorithm.is_none_or(|named| named.to_string() == format!("{algorithm:?}"));
    if !for_signing || !fits {
        return Err(TokenError::Algorithm);
    }
    let key = DecodingKey::from_jwk(key).map_err(|_| TokenError::Algorithm)?;
    let mut signature_only = Validation::new(algorithm);
    signature_only.required_spec_claims.clear();
    signature_only.validate_exp = false;
    signature_only.validate_aud = false;
    decode::<C>(token, &key, &signature_only).map(|decoded| decoded.claims).map_err(|error| match error.kind() {
        jsonwebtoken::errors::ErrorKind::InvalidSignature => TokenError::Signature,
        jsonwebtoken::errors::ErrorKind::InvalidAlgorithm => TokenError::Algorithm,
        _ => TokenError::Malformed,
    })
}
