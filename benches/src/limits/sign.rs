//! Signatures with a key that is held parsed.

use super::{Reading, repeat};
use anyhow::{Result, anyhow};
use aws_lc_rs::{
    rand::SystemRandom,
    rsa::KeySize,
    signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, RSA_PKCS1_SHA256, RsaKeyPair},
};
use std::time::Duration;

/// As long as a token's header and claims.
const MESSAGE: [u8; 700] = [b'a'; 700];

/// RSA PKCS #1 with SHA-256, 2048 bits.
pub(super) fn rs256(duration: Duration) -> Result<Reading> {
    let failed = |_| anyhow!("signing failed");
    let (key, random) = (RsaKeyPair::generate(KeySize::Rsa2048).map_err(failed)?, SystemRandom::new());
    let mut signature = [0; 256];
    repeat(duration, || key.sign(&RSA_PKCS1_SHA256, &random, &MESSAGE, &mut signature).map_err(failed))
}

/// ECDSA on P-256 with SHA-256.
pub(super) fn es256(duration: Duration) -> Result<Reading> {
    let failed = |_| anyhow!("signing failed");
    let key = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).map_err(failed)?;
    let random = SystemRandom::new();
    repeat(duration, || key.sign(&random, &MESSAGE).map(|_| ()).map_err(failed))
}
