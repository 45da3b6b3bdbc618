//! `argon2-rust`, which chooses the widest vector instructions that the processor has: the fast path.

use super::hasher::{HashError, PasswordHasher};
use argon2_rust::{
    Algorithm, Argon2, Hasher, Params, Version,
    params::{Memory, TagLen},
};
use vestibule_domain::credential::HashParameters;

/// About twice as fast as the verifier of record, and young: it serves only after it has given the known answers.
#[derive(Debug)]
pub struct Argon2Simd {
    hasher: Hasher,
    /// The most memory asked for since the arena was made.
    arena_kib: u32,
}

impl Argon2Simd {
    /// An implementation without memory yet; `None` if the library refuses the parameters.
    pub fn new(parameters: HashParameters) -> Option<Self> {
        Some(Self { hasher: argon2(parameters)?.hasher(), arena_kib: 0 })
    }
}

impl PasswordHasher for Argon2Simd {
    fn hash(&mut self, password: &[u8], salt: &[u8], parameters: HashParameters) -> Result<[u8; 32], HashError> {
        let mut tag = [0; 32];
        self.hasher.set_argon2(argon2(parameters).ok_or(HashError::Failed)?);
        self.arena_kib = self.arena_kib.max(parameters.memory_kib());
        self.hasher.hash_into(password, salt, &mut tag).map_err(|_| HashError::Failed)?;
        Ok(tag)
    }

    fn keep_memory_for(&mut self, parameters: HashParameters) {
        if self.arena_kib > parameters.memory_kib() {
            self.hasher.clear();
            self.arena_kib = 0;
        }
    }

    fn name(&self) -> &'static str {
        "argon2-rust"
    }
}

fn argon2(parameters: HashParameters) -> Option<Argon2> {
    let params = Params::builder()
        .memory(Memory::kib(u64::from(parameters.memory_kib())))
        .passes(parameters.iterations())
        .lanes(parameters.parallelism())
        .threads(1)
        .tag_len(TagLen::bytes(32))
        .build()
        .ok()?;
    Some(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}
