//! bcrypt in its Modular Crypt Format: `$2b$12$` and 53 characters. `$2a$`, `$2b$` and `$2y$` are the same function; `$2x$` marks
//! hashes of a broken one and is refused. bcrypt reads 72 bytes of a password at most, so some systems hash it first.

use super::{ForeignHash, InvalidForeignHash, normal_form::number};

const FAMILY: &str = "bcrypt";
/// The highest cost: about a second of one core.
const MOST_COST: u32 = 14;
/// The function's own lowest.
const LEAST_COST: u32 = 4;
/// `$2b$12$`, 22 characters of salt, 31 of output.
const LENGTH: usize = 60;

/// What bcrypt is given in the password's place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Prehash {
    /// The password itself.
    None,
    /// Its SHA-256 in lower-case hexadecimal digits: Django's `bcrypt_sha256`.
    Sha256Hex,
    /// Its HMAC-SHA384 under the key `wp-sha384`, in base64: WordPress since 6.8.
    WordPress,
}

impl Prehash {
    /// What stands before the bcrypt hash in the stored text.
    const fn prefix(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Sha256Hex => "$bcrypt-sha256-hex",
            Self::WordPress => "$wp",
        }
    }
}

/// A bcrypt hash.
#[derive(Clone, PartialEq, Eq)]
pub struct BcryptHash {
    prehash: Prehash,
    text: String,
}

impl BcryptHash {
    /// Reads a hash that begins with `$2`.
    pub(super) fn parse(text: &str, prehash: Prehash) -> Result<ForeignHash, InvalidForeignHash> {
        let malformed = InvalidForeignHash::Malformed(FAMILY);
        let (version, rest) = text.strip_prefix('$').and_then(|text| text.split_once('$')).ok_or(malformed)?;
        let (cost, rest) = rest.split_once('$').ok_or(malformed)?;
        match version {
            "2a" | "2b" | "2y" => {}
            "2x" => return Err(InvalidForeignHash::Unsupported("bcrypt hashes of the broken $2x$ kind are not taken")),
            _ => return Err(malformed),
        }
        let alphabet = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'/');
        if text.len() != LENGTH || cost.len() != 2 || !rest.bytes().all(alphabet) {
            return Err(malformed);
        }
        match number(cost, FAMILY)? {
            LEAST_COST..=MOST_COST => Ok(ForeignHash::Bcrypt(Self { prehash, text: text.to_owned() })),
            cost if cost > MOST_COST => Err(InvalidForeignHash::TooCostly("the cost of this bcrypt hash")),
            _ => Err(malformed),
        }
    }

    pub(super) fn encode(&self) -> String {
        format!("{}{}", self.prehash.prefix(), self.text)
    }

    /// The hash in Modular Crypt Format.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// What is hashed by it.
    pub const fn prehash(&self) -> Prehash {
        self.prehash
    }
}
