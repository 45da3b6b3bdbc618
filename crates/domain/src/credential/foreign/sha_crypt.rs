//! crypt(3) with SHA-256 (`$5$`) and SHA-512 (`$6$`), as Linux accounts and directories have them.

use super::{ForeignHash, InvalidForeignHash, normal_form::number};

const FAMILY: &str = "SHA-crypt";
/// The fewest rounds of the specification.
const LEAST_ROUNDS: u32 = 1_000;
/// The most rounds; 5,000 are usual.
const MOST_ROUNDS: u32 = 500_000;
/// The salt's longest, in characters.
const LONGEST_SALT: usize = 16;

/// A SHA-crypt hash in its own text.
#[derive(Clone, PartialEq, Eq)]
pub struct ShaCryptHash(String);

impl ShaCryptHash {
    /// Reads a whole text that begins with `$5$` or `$6$`.
    pub(super) fn parse(text: &str) -> Result<ForeignHash, InvalidForeignHash> {
        let malformed = InvalidForeignHash::Malformed(FAMILY);
        let fields: Vec<&str> = text.split('$').collect();
        let (kind, rounds, salt, tag) = match fields.as_slice() {
            ["", kind, rounds, salt, tag] => {
                (*kind, number(rounds.strip_prefix("rounds=").ok_or(malformed)?, FAMILY)?, *salt, *tag)
            }
            ["", kind, salt, tag] => (*kind, 5_000, *salt, *tag),
            _ => return Err(malformed),
        };
        let length = match kind {
            "5" => 43,
            "6" => 86,
            _ => return Err(malformed),
        };
        let alphabet =
            |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'/'));
        if tag.len() != length || salt.is_empty() || salt.len() > LONGEST_SALT || !alphabet(salt) || !alphabet(tag) {
            return Err(malformed);
        }
        match rounds {
            LEAST_ROUNDS..=MOST_ROUNDS => Ok(ForeignHash::ShaCrypt(Self(text.to_owned()))),
            rounds if rounds > MOST_ROUNDS => {
                Err(InvalidForeignHash::TooCostly("the number of rounds of this SHA-crypt hash"))
            }
            _ => Err(malformed),
        }
    }

    /// The hash in Modular Crypt Format.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
