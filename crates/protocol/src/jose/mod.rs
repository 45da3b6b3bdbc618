//! JSON Web Keys, Signatures and Tokens (RFC 7515, 7517, 7518, 7519, 7638, 8725).
//!
//! Signing uses key pairs that are parsed once and kept, so that a token costs its signature and little more.
//! Verification pins the algorithm to the key, never to the token's header.

mod algorithm;
mod certificate;
mod jwe;
mod jwk;
mod key;
mod numeric_date;
mod peer_algorithm;
mod peer_jwt;
mod peer_key;
mod peer_key_set;
mod public_jwk;
mod rsa_encryption;
mod strict_json;
mod verify;

pub use algorithm::{Algorithm, TokenKind};
pub use certificate::{CertificateRequest, certificate_validity, self_signed_certificate};
pub use jwe::{
    ContentEncryption, Decrypted, DecryptionKey, EncryptionJwk, KeyManagement, Undecryptable, decrypt, is_encrypted,
};
pub use jwk::{Jwk, JwkSet, KeyMaterial, KeyUse};
pub use key::{KeyError, SigningKey};
pub(crate) use numeric_date::numeric_date;
pub use peer_algorithm::PeerAlgorithm;
pub use peer_jwt::PeerJwt;
pub use peer_key::{KeyHint, PeerKey};
pub use peer_key_set::{KeySetError, MAX_KEY_SET, MOST_KEYS, PeerKeySet};
pub(crate) use public_jwk::{PublicJwk, PublicKey, PublicKind, is_private};
pub use rsa_encryption::{InvalidEncryptionKey, MessageKey, RsaEncryptionKey, Unencryptable};
pub(crate) use strict_json::is_object_of_unique_members;
pub use verify::{Expected, JwtError, MAX_TOKEN, VerifyingKey, verify_jwt};
