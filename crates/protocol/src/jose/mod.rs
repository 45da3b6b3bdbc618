//! JSON Web Keys, Signatures and Tokens (RFC 7515, 7517, 7518, 7519, 7638, 8725).
//!
//! Signing uses key pairs that are parsed once and kept, so that a token costs its signature and little more.
//! Verification pins the algorithm to the key, never to the token's header.

mod algorithm;
mod certificate;
mod jwk;
mod key;
mod strict_json;
mod verify;

pub use algorithm::{Algorithm, TokenKind};
pub use certificate::{CertificateRequest, self_signed_certificate};
pub use jwk::{Jwk, JwkSet, KeyMaterial, KeyUse};
pub use key::{KeyError, SigningKey};
pub use verify::{Expected, JwtError, MAX_TOKEN, VerifyingKey, verify_jwt};
