//! A hash of any family, and its stored text.

use super::{
    Argon2Hash, BcryptHash, FirebaseHash, InvalidForeignHash, Pbkdf2Hash, PhpassHash, SaltedDigest, ScryptHash,
    ShaCryptHash, bounds, text,
};

/// A password hash of another system, within bounds.
#[derive(Clone, PartialEq, Eq)]
pub enum ForeignHash {
    /// Argon2i, Argon2d or Argon2id.
    Argon2(Argon2Hash),
    /// bcrypt.
    Bcrypt(BcryptHash),
    /// scrypt.
    Scrypt(ScryptHash),
    /// Firebase Authentication's scrypt.
    Firebase(FirebaseHash),
    /// PBKDF2.
    Pbkdf2(Pbkdf2Hash),
    /// crypt(3) with SHA-256 or SHA-512.
    ShaCrypt(ShaCryptHash),
    /// phpass's portable hashes.
    Phpass(PhpassHash),
    /// A digest of salt and password.
    Digest(SaltedDigest),
}

impl ForeignHash {
    /// Reads a text that tells its own format: the stored one, or one of those that other systems write.
    pub fn parse(text: &str) -> Result<Self, InvalidForeignHash> {
        if text.len() > bounds::LONGEST_TEXT {
            return Err(InvalidForeignHash::Unknown);
        }
        text::parse(text)
    }

    /// The stored text; [`ForeignHash::parse`] reads it back.
    pub fn encode(&self) -> String {
        match self {
            Self::Argon2(hash) => hash.encode(),
            Self::Bcrypt(hash) => hash.encode(),
            Self::Scrypt(hash) => hash.encode(),
            Self::Firebase(hash) => hash.encode(),
            Self::Pbkdf2(hash) => hash.encode(),
            Self::ShaCrypt(hash) => hash.as_str().to_owned(),
            Self::Phpass(hash) => hash.as_str().to_owned(),
            Self::Digest(hash) => hash.encode(),
        }
    }

    /// The family's name, for logs and reports.
    pub const fn family(&self) -> &'static str {
        match self {
            Self::Argon2(_) => "argon2",
            Self::Bcrypt(_) => "bcrypt",
            Self::Scrypt(_) => "scrypt",
            Self::Firebase(_) => "firebase scrypt",
            Self::Pbkdf2(_) => "pbkdf2",
            Self::ShaCrypt(_) => "sha-crypt",
            Self::Phpass(_) => "phpass",
            Self::Digest(_) => "salted digest",
        }
    }
}

impl std::fmt::Debug for ForeignHash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ForeignHash").field("family", &self.family()).finish_non_exhaustive()
    }
}
