//! RustCrypto's `argon2` with reused memory: the verifier of record.

use super::hasher::{HashError, PasswordHasher};
use argon2::{Algorithm, Argon2, Block, Params, Version};
use vestibule_domain::credential::HashParameters;

/// Portable, widely reviewed, and the judge of any faster implementation.
#[derive(Debug, Default)]
pub struct Argon2Pooled {
    memory: Vec<Block>,
}

impl PasswordHasher for Argon2Pooled {
    fn hash(&mut self, password: &[u8], salt: &[u8], parameters: HashParameters) -> Result<[u8; 32], HashError> {
        let mut tag = [0; 32];
        let (memory, iterations, lanes) = (parameters.memory_kib(), parameters.iterations(), parameters.parallelism());
        let params = Params::new(memory, iterations, lanes, Some(tag.len())).map_err(|_| HashError::Failed)?;
        let blocks = params.block_count();
        if self.memory.len() < blocks {
            let missing = blocks - self.memory.len();
            self.memory.try_reserve_exact(missing).map_err(|_| HashError::Failed)?;
            self.memory.resize(blocks, Block::new());
        }
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let memory = self.memory.get_mut(..blocks).ok_or(HashError::Failed)?;
        argon2.hash_password_into_with_memory(password, salt, &mut tag, memory).map_err(|_| HashError::Failed)?;
        Ok(tag)
    }

    fn keep_memory_for(&mut self, parameters: HashParameters) {
        let blocks = usize::try_from(parameters.memory_kib()).unwrap_or(usize::MAX);
        if self.memory.len() > blocks {
            self.memory.truncate(blocks);
            self.memory.shrink_to_fit();
        }
    }

    fn name(&self) -> &'static str {
        "argon2"
    }
}
