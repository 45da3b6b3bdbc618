//! Which family a text is of, by how it begins.

use super::{
    Argon2Hash, BcryptHash, DigestAlgorithm, FirebaseHash, ForeignHash, InvalidForeignHash, Pbkdf2Hash, PhpassHash,
    Prehash, SaltedDigest, ScryptHash, ShaCryptHash, django, ldap, werkzeug,
};

/// Reads a text of a family that tells itself.
pub(super) fn parse(text: &str) -> Result<ForeignHash, InvalidForeignHash> {
    if text.starts_with('{') {
        return ldap::parse(text);
    }
    let Some(rest) = text.strip_prefix('$') else {
        return django::parse(text).or_else(|| werkzeug::parse(text)).unwrap_or(Err(InvalidForeignHash::Unknown));
    };
    if let Some(rest) = rest.strip_prefix("argon2") {
        return Argon2Hash::parse(rest);
    }
    if let Some(rest) = rest.strip_prefix("pbkdf2") {
        return Pbkdf2Hash::parse(rest);
    }
    let (name, after) = rest.split_once('$').ok_or(InvalidForeignHash::Unknown)?;
    match name {
        "2a" | "2b" | "2x" | "2y" => BcryptHash::parse(text, Prehash::None),
        "bcrypt-sha256-hex" => BcryptHash::parse(&format!("${after}"), Prehash::Sha256Hex),
        "wp" => BcryptHash::parse(&format!("${after}"), Prehash::WordPress),
        "scrypt" => ScryptHash::parse(after),
        "firebase-scrypt" => FirebaseHash::parse(after),
        "P" | "H" => PhpassHash::parse(after),
        "5" | "6" => ShaCryptHash::parse(text),
        name => match DigestAlgorithm::parse(name) {
            Some(algorithm) => SaltedDigest::parse(algorithm, after),
            None => Err(InvalidForeignHash::Unknown),
        },
    }
}
