//! bcrypt, of the password or of a digest of it.

use crate::passwords::HashError;
use aws_lc_rs::{
    digest::{SHA256, digest},
    hmac,
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use vestibule_domain::credential::foreign::{BcryptHash, Prehash};
use zeroize::Zeroizing;

/// The key of WordPress's digest.
const WORDPRESS_KEY: &[u8] = b"wp-sha384";

pub(super) fn matches(hash: &BcryptHash, password: &[u8]) -> Result<bool, HashError> {
    let password = Zeroizing::new(match hash.prehash() {
        Prehash::None => password.to_vec(),
        Prehash::Sha256Hex => hex::encode(digest(&SHA256, password)).into_bytes(),
        Prehash::WordPress => {
            let key = hmac::Key::new(hmac::HMAC_SHA384, WORDPRESS_KEY);
            STANDARD.encode(hmac::sign(&key, password)).into_bytes()
        }
    });
    // Compares in constant time, and reads 72 bytes of the password as every bcrypt does.
    bcrypt::verify(&*password, hash.as_str()).map_err(|_| HashError::Failed)
}
