//! Argon2 (RFC 9106) in the PHC form that libraries write: `$argon2id$v=19$m=65536,t=3,p=4$…$…`. The version may be missing, which
//! means 1.0.

use super::{
    ForeignHash, InvalidForeignHash, bounds,
    normal_form::{bounded, from_base64, number, to_base64},
};

const FAMILY: &str = "Argon2";
/// The most passes.
const MOST_ITERATIONS: u32 = 64;
/// The most lanes.
const MOST_LANES: u32 = 64;
/// RFC 9106 §3.1: the shortest salt, and the longest output here.
const SHORTEST_SALT: usize = 8;

/// Which of the three functions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Argon2Variant {
    /// Argon2d.
    D,
    /// Argon2i.
    I,
    /// Argon2id.
    Id,
}

impl Argon2Variant {
    const fn as_str(self) -> &'static str {
        match self {
            Self::D => "argon2d",
            Self::I => "argon2i",
            Self::Id => "argon2id",
        }
    }

    /// Reads `d`, `i` or `id`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        match text {
            "d" => Some(Self::D),
            "i" => Some(Self::I),
            "id" => Some(Self::Id),
            _ => None,
        }
    }
}

/// An Argon2 hash without secret and associated data.
#[derive(Clone, PartialEq, Eq)]
pub struct Argon2Hash {
    variant: Argon2Variant,
    version: u32,
    memory_kib: u32,
    iterations: u32,
    parallelism: u32,
    salt: Vec<u8>,
    tag: Vec<u8>,
}

/// What an Argon2 hash is made of, before its bounds are looked at.
pub(super) struct Argon2Parts {
    pub(super) variant: Argon2Variant,
    pub(super) version: u32,
    pub(super) memory_kib: u32,
    pub(super) iterations: u32,
    pub(super) parallelism: u32,
    pub(super) salt: Vec<u8>,
    pub(super) tag: Vec<u8>,
}

impl Argon2Hash {
    /// Reads what follows `$argon2`.
    pub(super) fn parse(text: &str) -> Result<ForeignHash, InvalidForeignHash> {
        let malformed = InvalidForeignHash::Malformed(FAMILY);
        let fields: Vec<&str> = text.split('$').collect();
        let (variant, version, parameters, salt, tag) = match fields.as_slice() {
            [variant, version, parameters, salt, tag] => {
                (variant, version.strip_prefix("v=").ok_or(malformed)?, parameters, salt, tag)
            }
            [variant, parameters, salt, tag] => (variant, "16", parameters, salt, tag),
            _ => return Err(malformed),
        };
        let mut costs = [None; 3];
        for parameter in parameters.split(',') {
            let (name, value) = parameter.split_once('=').ok_or(malformed)?;
            let place = ["m", "t", "p"].iter().position(|known| *known == name).ok_or(match name {
                "keyid" | "data" => InvalidForeignHash::Unsupported(
                    "Argon2 hashes with a secret or associated data can't be checked here",
                ),
                _ => malformed,
            })?;
            let cost = costs.get_mut(place).ok_or(malformed)?;
            if cost.replace(number(value, FAMILY)?).is_some() {
                return Err(malformed);
            }
        }
        let [Some(memory_kib), Some(iterations), Some(parallelism)] = costs else { return Err(malformed) };
        Self::within_bounds(Argon2Parts {
            variant: Argon2Variant::parse(variant).ok_or(malformed)?,
            version: number(version, FAMILY)?,
            memory_kib,
            iterations,
            parallelism,
            salt: from_base64(salt).ok_or(malformed)?,
            tag: from_base64(tag).ok_or(malformed)?,
        })
    }

    /// Holds the parts to their bounds.
    pub(super) fn within_bounds(parts: Argon2Parts) -> Result<ForeignHash, InvalidForeignHash> {
        let Argon2Parts { variant, version, memory_kib, iterations, parallelism, salt, tag } = parts;
        let memory = u64::from(memory_kib) * 1024;
        if memory > bounds::MOST_MEMORY {
            return Err(InvalidForeignHash::TooCostly("the memory of this Argon2 hash"));
        }
        let passes = u64::from(iterations);
        if iterations > MOST_ITERATIONS || memory * passes > bounds::MOST_TRAFFIC || parallelism > MOST_LANES {
            return Err(InvalidForeignHash::TooCostly("the work of this Argon2 hash"));
        }
        bounded(FAMILY, &salt, &tag)?;
        let whole = iterations > 0 && parallelism > 0 && memory_kib >= 8 * parallelism && salt.len() >= SHORTEST_SALT;
        if !whole || !matches!(version, 16 | 19) {
            return Err(InvalidForeignHash::Malformed(FAMILY));
        }
        Ok(ForeignHash::Argon2(Self { variant, version, memory_kib, iterations, parallelism, salt, tag }))
    }

    pub(super) fn encode(&self) -> String {
        let Self { variant, version, memory_kib, iterations, parallelism, salt, tag } = self;
        let (name, salt, tag) = (variant.as_str(), to_base64(salt), to_base64(tag));
        format!("${name}$v={version}$m={memory_kib},t={iterations},p={parallelism}${salt}${tag}")
    }

    /// Which function.
    pub const fn variant(&self) -> Argon2Variant {
        self.variant
    }

    /// The version: 16 or 19, which are 1.0 and 1.3.
    pub const fn version(&self) -> u32 {
        self.version
    }

    /// Memory, in KiB.
    pub const fn memory_kib(&self) -> u32 {
        self.memory_kib
    }

    /// Passes over the memory.
    pub const fn iterations(&self) -> u32 {
        self.iterations
    }

    /// Lanes.
    pub const fn parallelism(&self) -> u32 {
        self.parallelism
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
