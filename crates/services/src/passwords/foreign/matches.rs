//! Which file computes which family.

use super::{argon2, bcrypt, digest, pbkdf2, phpass, scrypt, sha_crypt};
use crate::passwords::HashError;
use subtle::ConstantTimeEq as _;
use vestibule_domain::credential::{Password, foreign::ForeignHash};

/// Whether the password is the one that was hashed.
pub(in crate::passwords) fn matches(hash: &ForeignHash, password: &Password) -> Result<bool, HashError> {
    let password = password.as_bytes();
    match hash {
        ForeignHash::Argon2(hash) => argon2::matches(hash, password),
        ForeignHash::Bcrypt(hash) => bcrypt::matches(hash, password),
        ForeignHash::Scrypt(hash) => scrypt::matches(hash, password),
        ForeignHash::Firebase(hash) => scrypt::matches_firebase(hash, password),
        ForeignHash::Pbkdf2(hash) => pbkdf2::matches(hash, password),
        ForeignHash::ShaCrypt(hash) => sha_crypt::matches(hash, password),
        ForeignHash::Phpass(hash) => Ok(phpass::matches(hash, password)),
        ForeignHash::Digest(hash) => Ok(digest::matches(hash, password)),
    }
}

/// Compares outputs in constant time.
pub(super) fn same(expected: &[u8], computed: &[u8]) -> bool {
    expected.ct_eq(computed).into()
}
