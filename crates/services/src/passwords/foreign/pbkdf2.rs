//! PBKDF2.

use crate::passwords::HashError;
use aws_lc_rs::pbkdf2;
use std::num::NonZeroU32;
use vestibule_domain::credential::foreign::{Pbkdf2Digest, Pbkdf2Hash};

pub(super) fn matches(hash: &Pbkdf2Hash, password: &[u8]) -> Result<bool, HashError> {
    let algorithm = match hash.digest() {
        Pbkdf2Digest::Sha1 => pbkdf2::PBKDF2_HMAC_SHA1,
        Pbkdf2Digest::Sha256 => pbkdf2::PBKDF2_HMAC_SHA256,
        Pbkdf2Digest::Sha384 => pbkdf2::PBKDF2_HMAC_SHA384,
        Pbkdf2Digest::Sha512 => pbkdf2::PBKDF2_HMAC_SHA512,
    };
    let iterations = NonZeroU32::new(hash.iterations()).ok_or(HashError::Failed)?;
    // Compares in constant time.
    Ok(pbkdf2::verify(algorithm, iterations, hash.salt(), password, hash.tag()).is_ok())
}
