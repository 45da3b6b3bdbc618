//! Randomness as an argument: nothing on this floor draws any of its own.

/// A source of cryptographically secure random bytes: the system in production, a seeded one in tests.
pub trait Randomness: Send + Sync {
    /// Fills `bytes` with random bytes.
    fn fill(&self, bytes: &mut [u8]);
}

/// `N` random bytes.
pub fn random_bytes<const N: usize>(randomness: &dyn Randomness) -> [u8; N] {
    let mut bytes = [0; N];
    randomness.fill(&mut bytes);
    bytes
}

/// A uniformly random decimal code of `digits` digits (1 to 18), by rejection so that no value is likelier than another.
pub fn random_digits(randomness: &dyn Randomness, digits: u32) -> String {
    let digits = digits.clamp(1, 18);
    let bound = 10_u64.pow(digits);
    let limit = u64::MAX - u64::MAX % bound;
    loop {
        let value = u64::from_le_bytes(random_bytes(randomness));
        if value < limit {
            return format!("{:0width$}", value % bound, width = usize::try_from(digits).unwrap_or(18));
        }
    }
}
