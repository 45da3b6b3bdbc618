//! A single digest of salt and password: `$sha256$s=suffix$…$…` as it is stored. Nothing withstands guessing less; it is replaced
//! at the first sign-in.

use super::{
    ForeignHash, InvalidForeignHash, bounds,
    normal_form::{self, NormalForm},
};
use serde::Deserialize;

const FAMILY: &str = "salted digest";

/// The hash function.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DigestAlgorithm {
    /// MD5.
    Md5,
    /// SHA-1.
    Sha1,
    /// SHA-256.
    Sha256,
    /// SHA-384.
    Sha384,
    /// SHA-512.
    Sha512,
}

impl DigestAlgorithm {
    const ALL: [Self; 5] = [Self::Md5, Self::Sha1, Self::Sha256, Self::Sha384, Self::Sha512];

    /// Its name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Md5 => "md5",
            Self::Sha1 => "sha1",
            Self::Sha256 => "sha256",
            Self::Sha384 => "sha384",
            Self::Sha512 => "sha512",
        }
    }

    /// Reads its name.
    pub(super) fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|algorithm| algorithm.as_str() == text)
    }

    /// The length of its output, in bytes.
    pub(super) const fn length(self) -> usize {
        match self {
            Self::Md5 => 16,
            Self::Sha1 => 20,
            Self::Sha256 => 32,
            Self::Sha384 => 48,
            Self::Sha512 => 64,
        }
    }
}

/// Where the salt stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SaltPosition {
    /// Before the password.
    Prefix,
    /// After it.
    Suffix,
}

impl SaltPosition {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Prefix => "prefix",
            Self::Suffix => "suffix",
        }
    }
}

/// A digest of salt and password.
#[derive(Clone, PartialEq, Eq)]
pub struct SaltedDigest {
    algorithm: DigestAlgorithm,
    position: SaltPosition,
    salt: Vec<u8>,
    tag: Vec<u8>,
}

impl SaltedDigest {
    /// Reads what follows `$sha256$`: `s=suffix$…$…`.
    pub(super) fn parse(algorithm: DigestAlgorithm, text: &str) -> Result<ForeignHash, InvalidForeignHash> {
        let form = NormalForm::parse(FAMILY, text)?;
        let position = match form.parameters(["s"])? {
            ["prefix"] => SaltPosition::Prefix,
            ["suffix"] => SaltPosition::Suffix,
            _ => return Err(InvalidForeignHash::Malformed(FAMILY)),
        };
        Self::within_bounds(algorithm, position, form.salt, form.tag)
    }

    pub(super) fn within_bounds(
        algorithm: DigestAlgorithm,
        position: SaltPosition,
        salt: Vec<u8>,
        tag: Vec<u8>,
    ) -> Result<ForeignHash, InvalidForeignHash> {
        if tag.len() != algorithm.length() || salt.len() > bounds::LONGEST_SALT {
            return Err(InvalidForeignHash::Malformed(FAMILY));
        }
        Ok(ForeignHash::Digest(Self { algorithm, position, salt, tag }))
    }

    pub(super) fn encode(&self) -> String {
        let position = self.position.as_str();
        normal_form::write(self.algorithm.as_str(), &format_args!("s={position}"), &self.salt, &self.tag)
    }

    /// The hash function.
    pub const fn algorithm(&self) -> DigestAlgorithm {
        self.algorithm
    }

    /// What is hashed, in order.
    pub fn parts<'a>(&'a self, password: &'a [u8]) -> [&'a [u8]; 2] {
        match self.position {
            SaltPosition::Prefix => [&self.salt, password],
            SaltPosition::Suffix => [password, &self.salt],
        }
    }

    /// The output.
    pub fn tag(&self) -> &[u8] {
        &self.tag
    }
}
