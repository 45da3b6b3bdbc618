//! Django's `password` column: the hasher's name, then fields between dollar signs. Salts are text.

use super::{
    Argon2Hash, BcryptHash, DigestAlgorithm, ForeignHash, InvalidForeignHash, Pbkdf2Digest, Pbkdf2Hash, Prehash,
    SaltPosition, SaltedDigest, ScryptHash,
    normal_form::{from_base64, number},
    scrypt::Costs,
};

const FAMILY: &str = "Django";

/// Reads a text that begins with the name of one of Django's hashers; `None` where it does not.
pub(super) fn parse(text: &str) -> Option<Result<ForeignHash, InvalidForeignHash>> {
    let (hasher, rest) = text.split_once('$')?;
    Some(match hasher {
        "pbkdf2_sha256" => pbkdf2(Pbkdf2Digest::Sha256, rest),
        "pbkdf2_sha1" => pbkdf2(Pbkdf2Digest::Sha1, rest),
        "argon2" => {
            rest.strip_prefix("argon2").ok_or(InvalidForeignHash::Malformed(FAMILY)).and_then(Argon2Hash::parse)
        }
        "bcrypt_sha256" => BcryptHash::parse(rest, Prehash::Sha256Hex),
        "bcrypt" => BcryptHash::parse(rest, Prehash::None),
        "scrypt" => scrypt(rest),
        "md5" => digest(DigestAlgorithm::Md5, rest),
        "sha1" => digest(DigestAlgorithm::Sha1, rest),
        _ => return None,
    })
}

fn fields<const N: usize>(text: &str) -> Result<[&str; N], InvalidForeignHash> {
    let fields: Vec<&str> = text.split('$').collect();
    fields.try_into().map_err(|_| InvalidForeignHash::Malformed(FAMILY))
}

/// `600000$salt$base64`
fn pbkdf2(digest: Pbkdf2Digest, text: &str) -> Result<ForeignHash, InvalidForeignHash> {
    let [iterations, salt, tag] = fields(text)?;
    let tag = from_base64(tag).ok_or(InvalidForeignHash::Malformed(FAMILY))?;
    Pbkdf2Hash::within_bounds(digest, number(iterations, FAMILY)?, salt.as_bytes().to_vec(), tag)
}

/// `16384$salt$8$1$base64`
fn scrypt(text: &str) -> Result<ForeignHash, InvalidForeignHash> {
    let [n, salt, r, p, tag] = fields(text)?;
    let costs = Costs::of_n(number(n, FAMILY)?, number(r, FAMILY)?, number(p, FAMILY)?)?;
    let tag = from_base64(tag).ok_or(InvalidForeignHash::Malformed(FAMILY))?;
    ScryptHash::within_bounds(costs, salt.as_bytes().to_vec(), tag)
}

/// `salt$hexadecimal`
fn digest(algorithm: DigestAlgorithm, text: &str) -> Result<ForeignHash, InvalidForeignHash> {
    let [salt, tag] = fields(text)?;
    let tag = hex::decode(tag).map_err(|_| InvalidForeignHash::Malformed(FAMILY))?;
    SaltedDigest::within_bounds(algorithm, SaltPosition::Prefix, salt.as_bytes().to_vec(), tag)
}
