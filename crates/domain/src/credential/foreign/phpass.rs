//! phpass's portable hashes: `$P$` (or phpBB's `$H$`), a character for the cost, eight of salt, 22 of output. WordPress before 6.8
//! and phpBB 3 write them.

use super::{ForeignHash, InvalidForeignHash};

const FAMILY: &str = "phpass";
/// phpass's alphabet, in the order of its digits.
const DIGITS: &[u8; 64] = b"./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/// phpass itself takes no fewer rounds than 2^7.
const LEAST_LOG_ROUNDS: u8 = 7;
/// 2^18 rounds of MD5 are a quarter of a second.
const MOST_LOG_ROUNDS: u8 = 18;
const LENGTH: usize = 34;

/// A phpass hash.
#[derive(Clone, PartialEq, Eq)]
pub struct PhpassHash {
    text: String,
    log_rounds: u8,
    salt: [u8; 8],
    tag: [u8; 22],
}

impl PhpassHash {
    /// Reads what follows `$P$` or `$H$`.
    pub(super) fn parse(rest: &str) -> Result<ForeignHash, InvalidForeignHash> {
        let malformed = InvalidForeignHash::Malformed(FAMILY);
        let bytes = rest.as_bytes();
        if bytes.len() + 3 != LENGTH || !bytes.iter().all(|byte| DIGITS.contains(byte)) {
            return Err(malformed);
        }
        let (cost, rest_bytes) = bytes.split_first().ok_or(malformed)?;
        let (salt, tag) = rest_bytes.split_at_checked(8).ok_or(malformed)?;
        let log_rounds = DIGITS.iter().position(|digit| digit == cost).and_then(|digit| u8::try_from(digit).ok());
        match log_rounds {
            Some(log_rounds @ LEAST_LOG_ROUNDS..=MOST_LOG_ROUNDS) => Ok(ForeignHash::Phpass(Self {
                text: format!("$P${rest}"),
                log_rounds,
                salt: salt.try_into().map_err(|_| malformed)?,
                tag: tag.try_into().map_err(|_| malformed)?,
            })),
            Some(log_rounds) if log_rounds > MOST_LOG_ROUNDS => {
                Err(InvalidForeignHash::TooCostly("the number of rounds of this phpass hash"))
            }
            _ => Err(malformed),
        }
    }

    /// The stored text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// How many rounds come after the first.
    pub const fn rounds(&self) -> u32 {
        1 << self.log_rounds
    }

    /// The salt.
    pub const fn salt(&self) -> &[u8; 8] {
        &self.salt
    }

    /// The output in phpass's digits.
    pub const fn tag(&self) -> &[u8; 22] {
        &self.tag
    }

    /// Writes an output in phpass's digits: groups of three bytes, the lowest six bits first.
    pub fn digits(output: &[u8; 16]) -> Vec<u8> {
        let mut digits = Vec::with_capacity(22);
        for group in output.chunks(3) {
            let bits = group.iter().rev().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte));
            for place in 0..=group.len() {
                let digit = usize::try_from(bits >> (6 * place) & 63).unwrap_or_default();
                digits.extend(DIGITS.get(digit));
            }
        }
        digits
    }
}
