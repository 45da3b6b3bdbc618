//! Argon2 of any variant, version and length.

use super::matches::same;
use crate::passwords::HashError;
use argon2::{Algorithm, Argon2, Block, Params, Version};
use vestibule_domain::credential::foreign::{Argon2Hash, Argon2Variant};

pub(super) fn matches(hash: &Argon2Hash, password: &[u8]) -> Result<bool, HashError> {
    let algorithm = match hash.variant() {
        Argon2Variant::D => Algorithm::Argon2d,
        Argon2Variant::I => Algorithm::Argon2i,
        Argon2Variant::Id => Algorithm::Argon2id,
    };
    let version = Version::try_from(hash.version()).map_err(|_| HashError::Failed)?;
    let mut tag = vec![0; hash.tag().len()];
    let params = Params::new(hash.memory_kib(), hash.iterations(), hash.parallelism(), Some(tag.len()))
        .map_err(|_| HashError::Failed)?;
    let mut memory = Vec::new();
    memory.try_reserve_exact(params.block_count()).map_err(|_| HashError::Failed)?;
    memory.resize(params.block_count(), Block::new());
    Argon2::new(algorithm, version, params)
        .hash_password_into_with_memory(password, hash.salt(), &mut tag, &mut memory)
        .map_err(|_| HashError::Failed)?;
    Ok(same(hash.tag(), &tag))
}
