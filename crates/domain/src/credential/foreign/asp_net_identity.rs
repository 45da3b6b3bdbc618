//! ASP.NET Core Identity's `PasswordHash` column, in base64: version 2 is a zero byte, 16 bytes of salt and 32 of PBKDF2 with
//! HMAC-SHA1 and 1,000 iterations; version 3 is a one, then function, iterations and length of the salt as big-endian numbers of 32
//! bits, salt, output.

use super::{ForeignHash, InvalidForeignHash, Pbkdf2Digest, Pbkdf2Hash, normal_form::from_base64};

const FAMILY: &str = "ASP.NET Identity";
const V2_ITERATIONS: u32 = 1_000;
const V2_SALT: usize = 16;
const V2_LENGTH: usize = 48;

/// Reads the column's text.
pub(super) fn parse(text: &str) -> Result<ForeignHash, InvalidForeignHash> {
    let malformed = InvalidForeignHash::Malformed(FAMILY);
    let bytes = from_base64(text).ok_or(malformed)?;
    match bytes.split_first() {
        Some((0, rest)) if rest.len() == V2_LENGTH => {
            let (salt, tag) = rest.split_at_checked(V2_SALT).ok_or(malformed)?;
            Pbkdf2Hash::within_bounds(Pbkdf2Digest::Sha1, V2_ITERATIONS, salt.to_vec(), tag.to_vec())
        }
        Some((1, rest)) => version_3(rest).ok_or(malformed)?,
        _ => Err(malformed),
    }
}

fn version_3(bytes: &[u8]) -> Option<Result<ForeignHash, InvalidForeignHash>> {
    let (function, rest) = take_number(bytes)?;
    let (iterations, rest) = take_number(rest)?;
    let (salt_length, rest) = take_number(rest)?;
    let (salt, tag) = rest.split_at_checked(usize::try_from(salt_length).ok()?)?;
    let digest = match function {
        0 => Pbkdf2Digest::Sha1,
        1 => Pbkdf2Digest::Sha256,
        2 => Pbkdf2Digest::Sha512,
        _ => return None,
    };
    Some(Pbkdf2Hash::within_bounds(digest, iterations, salt.to_vec(), tag.to_vec()))
}

fn take_number(bytes: &[u8]) -> Option<(u32, &[u8])> {
    let (number, rest) = bytes.split_first_chunk::<4>()?;
    Some((u32::from_be_bytes(*number), rest))
}
