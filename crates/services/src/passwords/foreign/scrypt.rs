//! scrypt, and Firebase's use of it.

use super::matches::same;
use crate::passwords::HashError;
use aws_lc_rs::{
    cipher::{AES_256, EncryptingKey, EncryptionContext, UnboundCipherKey},
    iv::FixedLength,
};
use scrypt::Params;
use vestibule_domain::credential::foreign::{FirebaseHash, ScryptHash};
use zeroize::Zeroizing;

pub(super) fn matches(hash: &ScryptHash, password: &[u8]) -> Result<bool, HashError> {
    let derived = derived(hash.costs(), hash.salt(), password, hash.tag().len())?;
    Ok(same(hash.tag(), &derived))
}

/// The signer key, encrypted under the first 32 bytes of scrypt's output with AES in counter mode that begins at zero.
pub(super) fn matches_firebase(hash: &FirebaseHash, password: &[u8]) -> Result<bool, HashError> {
    let key = derived(hash.costs(), &hash.whole_salt(), password, 32)?;
    let key = UnboundCipherKey::new(&AES_256, &key).and_then(EncryptingKey::ctr).map_err(|_| HashError::Failed)?;
    let mut tag = hash.signer_key().to_vec();
    key.less_safe_encrypt(&mut tag, EncryptionContext::Iv128(FixedLength::from([0; 16])))
        .map_err(|_| HashError::Failed)?;
    Ok(same(hash.tag(), &tag))
}

fn derived(
    (log_n, r, p): (u8, u32, u32),
    salt: &[u8],
    password: &[u8],
    length: usize,
) -> Result<Zeroizing<Vec<u8>>, HashError> {
    let params = Params::new(log_n, r, p).map_err(|_| HashError::Failed)?;
    let mut output = Zeroizing::new(vec![0; length]);
    scrypt::scrypt(password, salt, &params, &mut output).map_err(|_| HashError::Failed)?;
    Ok(output)
}
