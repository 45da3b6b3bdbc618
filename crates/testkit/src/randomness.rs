//! Randomness for tests: the system's, or the same again for each seed.

use aws_lc_rs::digest::{SHA256, digest};
use std::sync::{Mutex, PoisonError};
use vestibule_domain::randomness::Randomness;

/// The system's randomness: for tests that run side by side on one store and must not meet.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemRandomness;

impl Randomness for SystemRandomness {
    fn fill(&self, bytes: &mut [u8]) {
        assert!(aws_lc_rs::rand::fill(bytes).is_ok(), "the system has no randomness");
    }
}

/// A stream of bytes that is the same for the same seed: the hashes of the seed and a counter. Predictable: for tests only.
#[derive(Debug)]
pub struct SeededRandomness {
    seed: u64,
    stream: Mutex<Stream>,
}

#[derive(Debug, Default)]
struct Stream {
    blocks: u64,
    ready: Vec<u8>,
}

impl SeededRandomness {
    /// The stream of `seed`.
    pub fn new(seed: u64) -> Self {
        Self { seed, stream: Mutex::default() }
    }
}

impl Randomness for SeededRandomness {
    fn fill(&self, bytes: &mut [u8]) {
        let mut stream = self.stream.lock().unwrap_or_else(PoisonError::into_inner);
        while stream.ready.len() < bytes.len() {
            let block = [self.seed.to_le_bytes(), stream.blocks.to_le_bytes()].concat();
            stream.blocks += 1;
            stream.ready.extend_from_slice(digest(&SHA256, &block).as_ref());
        }
        let length = bytes.len();
        for (byte, ready) in bytes.iter_mut().zip(stream.ready.drain(..length)) {
            *byte = ready;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use vestibule_domain::randomness::random_bytes;

    #[test]
    fn the_same_seed_gives_the_same_stream_and_another_seed_another() {
        let (one, same, other) = (SeededRandomness::new(1), SeededRandomness::new(1), SeededRandomness::new(2));
        let first: [u8; 40] = random_bytes(&one);
        assert_eq!(first, random_bytes(&same));
        assert_ne!(first, random_bytes(&other));
        assert_ne!(first, random_bytes(&one), "the stream goes on");
    }
}
