//! Directory entries' `userPassword` (RFC 2307 §5.3, OpenLDAP): a scheme in braces, then base64 of the digest with the salt after it.

use super::{
    Argon2Hash, BcryptHash, DigestAlgorithm, ForeignHash, InvalidForeignHash, Pbkdf2Digest, Pbkdf2Hash, Prehash,
    SaltPosition, SaltedDigest, ShaCryptHash, normal_form::from_base64,
};

const FAMILY: &str = "LDAP";

/// Reads `{SSHA}…` and its siblings. The scheme's case does not matter.
pub(super) fn parse(text: &str) -> Result<ForeignHash, InvalidForeignHash> {
    let malformed = InvalidForeignHash::Malformed(FAMILY);
    let (scheme, value) = text.strip_prefix('{').and_then(|text| text.split_once('}')).ok_or(malformed)?;
    let digest = |algorithm, salted| salted_digest(algorithm, salted, value);
    match scheme.to_ascii_uppercase().as_str() {
        "MD5" => digest(DigestAlgorithm::Md5, false),
        "SMD5" => digest(DigestAlgorithm::Md5, true),
        "SHA" => digest(DigestAlgorithm::Sha1, false),
        "SSHA" => digest(DigestAlgorithm::Sha1, true),
        "SHA256" => digest(DigestAlgorithm::Sha256, false),
        "SSHA256" => digest(DigestAlgorithm::Sha256, true),
        "SHA384" => digest(DigestAlgorithm::Sha384, false),
        "SSHA384" => digest(DigestAlgorithm::Sha384, true),
        "SHA512" => digest(DigestAlgorithm::Sha512, false),
        "SSHA512" => digest(DigestAlgorithm::Sha512, true),
        "PBKDF2" | "PBKDF2-SHA1" => Pbkdf2Hash::passlib(Pbkdf2Digest::Sha1, value),
        "PBKDF2-SHA256" => Pbkdf2Hash::passlib(Pbkdf2Digest::Sha256, value),
        "PBKDF2-SHA512" => Pbkdf2Hash::passlib(Pbkdf2Digest::Sha512, value),
        "ARGON2" => value.strip_prefix("$argon2").ok_or(InvalidForeignHash::Unknown).and_then(Argon2Hash::parse),
        "CRYPT" if value.starts_with("$2") => BcryptHash::parse(value, Prehash::None),
        "CRYPT" if value.starts_with("$5$") || value.starts_with("$6$") => ShaCryptHash::parse(value),
        _ => Err(InvalidForeignHash::Unknown),
    }
}

fn salted_digest(algorithm: DigestAlgorithm, salted: bool, value: &str) -> Result<ForeignHash, InvalidForeignHash> {
    let malformed = InvalidForeignHash::Malformed(FAMILY);
    let bytes = from_base64(value).ok_or(malformed)?;
    let (tag, salt) = bytes.split_at_checked(algorithm.length()).ok_or(malformed)?;
    if salt.is_empty() == salted {
        return Err(malformed);
    }
    SaltedDigest::within_bounds(algorithm, SaltPosition::Suffix, salt.to_vec(), tag.to_vec())
}
