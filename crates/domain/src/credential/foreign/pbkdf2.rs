//! PBKDF2 (RFC 8018 §5.2): `$pbkdf2-sha256$i=600000$…$…` as it is stored, and what passlib writes: `$pbkdf2-sha256$29000$…$…` in
//! its own base64, where `.` stands for `+`.

use super::{
    ForeignHash, InvalidForeignHash,
    normal_form::{self, NormalForm, bounded, from_base64, number},
};
use serde::Deserialize;

const FAMILY: &str = "PBKDF2";
/// The most HMACs that an output may take: about two seconds of one core.
const MOST_WORK: u64 = 5_000_000;

/// The hash function within.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Pbkdf2Digest {
    /// SHA-1.
    Sha1,
    /// SHA-256.
    Sha256,
    /// SHA-384.
    Sha384,
    /// SHA-512.
    Sha512,
}

impl Pbkdf2Digest {
    const ALL: [Self; 4] = [Self::Sha1, Self::Sha256, Self::Sha384, Self::Sha512];

    /// Its name.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Sha1 => "sha1",
            Self::Sha256 => "sha256",
            Self::Sha384 => "sha384",
            Self::Sha512 => "sha512",
        }
    }

    /// Reads its name.
    pub(super) fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|digest| digest.as_str() == text)
    }

    /// The length of its output, in bytes.
    const fn length(self) -> usize {
        match self {
            Self::Sha1 => 20,
            Self::Sha256 => 32,
            Self::Sha384 => 48,
            Self::Sha512 => 64,
        }
    }
}

/// A PBKDF2 hash.
#[derive(Clone, PartialEq, Eq)]
pub struct Pbkdf2Hash {
    digest: Pbkdf2Digest,
    iterations: u32,
    salt: Vec<u8>,
    tag: Vec<u8>,
}

impl Pbkdf2Hash {
    /// Reads what follows `$pbkdf2`: `-sha256$i=1000$…$…`, or passlib's `-sha256$1000$…$…`, which is SHA-1 without the name.
    pub(super) fn parse(text: &str) -> Result<ForeignHash, InvalidForeignHash> {
        let malformed = InvalidForeignHash::Malformed(FAMILY);
        let (name, rest) = text.split_once('$').ok_or(malformed)?;
        let digest = match name {
            "" => Pbkdf2Digest::Sha1,
            name => name.strip_prefix('-').and_then(Pbkdf2Digest::parse).ok_or(malformed)?,
        };
        if rest.starts_with("i=") {
            let form = NormalForm::parse(FAMILY, rest)?;
            let [iterations] = form.parameters(["i"])?;
            return Self::within_bounds(digest, number(iterations, FAMILY)?, form.salt, form.tag);
        }
        Self::passlib(digest, rest)
    }

    /// Reads passlib's `29000$salt$tag`.
    pub(super) fn passlib(digest: Pbkdf2Digest, text: &str) -> Result<ForeignHash, InvalidForeignHash> {
        let malformed = InvalidForeignHash::Malformed(FAMILY);
        let fields: Vec<&str> = text.split('$').collect();
        let [iterations, salt, tag] = fields.as_slice() else { return Err(malformed) };
        let adapted = |text: &str| from_base64(&text.replace('.', "+")).ok_or(malformed);
        Self::within_bounds(digest, number(iterations, FAMILY)?, adapted(salt)?, adapted(tag)?)
    }

    pub(super) fn within_bounds(
        digest: Pbkdf2Digest,
        iterations: u32,
        salt: Vec<u8>,
        tag: Vec<u8>,
    ) -> Result<ForeignHash, InvalidForeignHash> {
        bounded(FAMILY, &salt, &tag)?;
        if iterations == 0 {
            return Err(InvalidForeignHash::Malformed(FAMILY));
        }
        let blocks = u64::try_from(tag.len().div_ceil(digest.length())).unwrap_or(u64::MAX);
        if u64::from(iterations).saturating_mul(blocks) > MOST_WORK {
            return Err(InvalidForeignHash::TooCostly("the number of iterations of this PBKDF2 hash"));
        }
        Ok(ForeignHash::Pbkdf2(Self { digest, iterations, salt, tag }))
    }

    pub(super) fn encode(&self) -> String {
        let name = format!("pbkdf2-{}", self.digest.as_str());
        normal_form::write(&name, &format_args!("i={}", self.iterations), &self.salt, &self.tag)
    }

    /// The hash function within.
    pub const fn digest(&self) -> Pbkdf2Digest {
        self.digest
    }

    /// How often it is applied; at least once.
    pub const fn iterations(&self) -> u32 {
        self.iterations
    }

    /// The salt.
    pub fn salt(&self) -> &[u8] {
        &self.salt
    }

    /// The output.
    pub fn tag(&self) -> &[u8] {
        &self.tag
    }
}
