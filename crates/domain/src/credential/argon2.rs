//! The stored form of a password: an Argon2id hash (RFC 9106) as a PHC string. Computing it is a matter of the floor above.

use base64::{Engine as _, engine::general_purpose::STANDARD_NO_PAD};
use subtle::ConstantTimeEq;

const ALGORITHM: &str = "argon2id";
const VERSION: u32 = 19;

/// What a hash costs.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct HashParameters {
    memory_kib: u32,
    iterations: u32,
    parallelism: u32,
}

/// Parameters outside their bounds.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error(
    "Argon2id takes at most {} KiB, 10 iterations and 4 lanes, and at least 8 KiB a lane",
    HashParameters::MOST_MEMORY_KIB
)]
pub struct InvalidHashParameters;

impl Default for HashParameters {
    /// 19 MiB, two iterations, one lane: OWASP's first recommendation.
    fn default() -> Self {
        Self { memory_kib: 19_456, iterations: 2, parallelism: 1 }
    }
}

impl HashParameters {
    /// The most memory: 256 MiB.
    pub const MOST_MEMORY_KIB: u32 = 256 * 1024;
    /// The most iterations.
    pub const MOST_ITERATIONS: u32 = 10;
    /// The most lanes.
    pub const MOST_LANES: u32 = 4;

    /// Parameters within bounds, so that no stored or imported string can order more work than the server would.
    pub fn new(memory_kib: u32, iterations: u32, parallelism: u32) -> Result<Self, InvalidHashParameters> {
        let within = (1..=Self::MOST_LANES).contains(&parallelism)
            && (1..=Self::MOST_ITERATIONS).contains(&iterations)
            && (8 * parallelism..=Self::MOST_MEMORY_KIB).contains(&memory_kib);
        within.then_some(Self { memory_kib, iterations, parallelism }).ok_or(InvalidHashParameters)
    }

    /// Memory, in KiB.
    pub const fn memory_kib(self) -> u32 {
        self.memory_kib
    }

    /// Passes over the memory.
    pub const fn iterations(self) -> u32 {
        self.iterations
    }

    /// Lanes.
    pub const fn parallelism(self) -> u32 {
        self.parallelism
    }
}

/// A stored hash.
#[derive(Clone, Debug)]
pub struct PasswordHash {
    /// What it cost.
    pub parameters: HashParameters,
    /// Makes equal passwords differ.
    pub salt: [u8; 16],
    /// Argon2id's output.
    pub tag: [u8; 32],
}

impl PasswordHash {
    /// Reads a PHC string such as `$argon2id$v=19$m=19456,t=2,p=1$…$…`. `None` for another algorithm or version, parameters out of
    /// bounds or unknown, or other lengths than 16 and 32 bytes.
    pub fn parse(text: &str) -> Option<Self> {
        let hash = phc::PasswordHash::new(text).ok()?;
        if hash.algorithm.as_str() != ALGORITHM || hash.version != Some(VERSION) || hash.params.iter().count() != 3 {
            return None;
        }
        let number = |name: &str| hash.params.get_decimal(name);
        let parameters = HashParameters::new(number("m")?, number("t")?, number("p")?).ok()?;
        let salt = hash.salt?.as_ref().try_into().ok()?;
        let tag = hash.hash?.as_bytes().try_into().ok()?;
        Some(Self { parameters, salt, tag })
    }

    /// The PHC string, for storage.
    pub fn encode(&self) -> String {
        let HashParameters { memory_kib, iterations, parallelism } = self.parameters;
        let (salt, tag) = (STANDARD_NO_PAD.encode(self.salt), STANDARD_NO_PAD.encode(self.tag));
        format!("${ALGORITHM}$v={VERSION}$m={memory_kib},t={iterations},p={parallelism}${salt}${tag}")
    }

    /// Whether a computed tag is this one, compared in constant time.
    pub fn matches(&self, computed: &[u8; 32]) -> bool {
        self.tag.ct_eq(computed).into()
    }

    /// Whether the hash should be replaced at the next right password, because the deployment's parameters are others.
    pub fn needs_rehash(&self, current: HashParameters) -> bool {
        self.parameters != current
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Any hash of the stored form; the tag is not one that a password gave.
    const STORED: &str =
        "$argon2id$v=19$m=19456,t=2,p=1$AAECAwQFBgcICQoLDA0ODw$AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";

    #[test]
    fn the_stored_form_is_the_phc_string() {
        let hash = PasswordHash::parse(STORED).unwrap();
        assert_eq!(hash.parameters, HashParameters::default());
        assert_eq!(hash.salt, std::array::from_fn(|index| u8::try_from(index).unwrap()));
        assert_eq!(hash.tag, std::array::from_fn(|index| u8::try_from(index).unwrap()));
        assert_eq!(hash.encode(), STORED);
    }

    #[test]
    fn no_string_orders_more_work_than_the_bounds_allow() {
        for (from, to) in [
            ("m=19456", "m=262145"),
            ("m=19456", "m=4294967295"),
            ("m=19456", "m=7"),
            ("t=2", "t=11"),
            ("t=2", "t=0"),
            ("p=1", "p=5"),
            ("p=1", "p=0"),
            ("p=1", "p=1,data=AAAA"),
            ("p=1", "p=1,p=1"),
            ("m=19456,", ""),
            ("argon2id", "argon2i"),
            ("v=19", "v=16"),
            ("v=19$", ""),
            ("$AAECAwQFBgcICQoLDA0ODw$", "$AAECAwQFBgcICQoLDA0$"),
            ("EhMUFRYXGBkaGxwdHh8", "EhMUFRYXGBkaGxwdHg"),
        ] {
            let text = STORED.replacen(from, to, 1);
            assert_ne!(text, STORED);
            assert!(PasswordHash::parse(&text).is_none(), "{text}");
        }
    }

    #[test]
    fn only_other_parameters_call_for_a_new_hash() {
        let hash = PasswordHash::parse(STORED).unwrap();
        assert!(!hash.needs_rehash(HashParameters::default()));
        assert!(hash.needs_rehash(HashParameters::new(19_456, 3, 1).unwrap()));
        assert!(hash.needs_rehash(HashParameters::new(7_168, 2, 1).unwrap()));
    }

    #[test]
    fn a_tag_matches_itself_only() {
        let hash = PasswordHash::parse(STORED).unwrap();
        assert!(hash.matches(&hash.tag));
        let mut other = hash.tag;
        other[31] ^= 1;
        assert!(!hash.matches(&other));
    }

    proptest! {
        #[test]
        fn every_hash_survives_storage(
            memory in 32_u32..=HashParameters::MOST_MEMORY_KIB,
            iterations in 1_u32..=10,
            parallelism in 1_u32..=4,
            salt: [u8; 16],
            tag: [u8; 32],
        ) {
            let parameters = HashParameters::new(memory, iterations, parallelism).unwrap();
            let hash = PasswordHash { parameters, salt, tag };
            let read = PasswordHash::parse(&hash.encode()).unwrap();
            prop_assert_eq!((read.parameters, read.salt, read.tag), (parameters, salt, tag));
        }

        #[test]
        fn no_input_breaks_the_parser(text in "\\$?[a-z0-9=,$/+]{0,120}") {
            let _ = PasswordHash::parse(&text);
        }
    }
}
