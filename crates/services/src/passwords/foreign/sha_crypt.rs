//! crypt(3) with SHA-256 and SHA-512.

use crate::passwords::HashError;
use sha_crypt::{PasswordHashRef, PasswordVerifier as _, ShaCrypt, password_hash::Error};
use vestibule_domain::credential::foreign::ShaCryptHash;

pub(super) fn matches(hash: &ShaCryptHash, password: &[u8]) -> Result<bool, HashError> {
    let hash = PasswordHashRef::new(hash.as_str()).map_err(|_| HashError::Failed)?;
    match ShaCrypt::default().verify_password(password, hash) {
        Ok(()) => Ok(true),
        Err(Error::PasswordInvalid) => Ok(false),
        Err(_) => Err(HashError::Failed),
    }
}
