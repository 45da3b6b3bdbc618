//! Argon2id at the server's parameters: 19 MiB, two passes, one lane, 32 bytes.

use super::{Reading, repeat};
use anyhow::{Result, anyhow};
use std::time::Duration;

const MEMORY_KIB: u32 = 19_456;
const PASSES: u32 = 2;
const PASSWORD: &[u8] = b"Quiet-Lantern-0-Harbour";
const SALT: &[u8] = b"sixteen bytes of";

/// The library in use, its memory kept between hashes.
pub(super) fn in_use(duration: Duration) -> Result<Reading> {
    use argon2_rust::{Algorithm, Argon2, Params, Version, params::Memory};
    let failed = |error| anyhow!("argon2: {error:?}");
    let params =
        Params::builder().memory(Memory::kib(MEMORY_KIB.into())).passes(PASSES).lanes(1).build().map_err(failed)?;
    let mut hasher = Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hasher();
    let mut tag = [0; 32];
    repeat(duration, || hasher.hash_into(PASSWORD, SALT, &mut tag).map_err(failed))
}

/// RustCrypto's library as it is used by default.
pub(super) fn allocating(duration: Duration) -> Result<Reading> {
    use argon2::{Algorithm, Argon2, Params, Version};
    let failed = |error| anyhow!("argon2: {error:?}");
    let params = Params::new(MEMORY_KIB, PASSES, 1, Some(32)).map_err(failed)?;
    let hasher = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let mut tag = [0; 32];
    repeat(duration, || hasher.hash_password_into(PASSWORD, SALT, &mut tag).map_err(failed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_libraries_hash_at_the_servers_parameters() {
        for measure in [in_use, allocating] {
            assert!(measure(Duration::ZERO).unwrap().operations == 1);
        }
    }
}
