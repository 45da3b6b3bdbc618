//! The system's clock and the system's randomness: the one home of both.

use aws_lc_rs::rand::{SecureRandom, SystemRandom};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use vestibule_domain::{
    clock::{Clock, Timestamp},
    randomness::Randomness,
};

/// The system's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the one home of the system's clock")]
    fn now(&self) -> Timestamp {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
        Timestamp::from_micros(i64::try_from(since.as_micros()).unwrap_or(i64::MAX))
    }
}

/// The system's randomness.
#[derive(Debug, Default)]
pub struct SystemRandomness(SystemRandom);

impl Randomness for SystemRandomness {
    /// Ends the process when the system has no randomness to give: nothing that this program does is safe without it.
    fn fill(&self, bytes: &mut [u8]) {
        if self.0.fill(bytes).is_err() {
            tracing::error!("the system gives no randomness");
            std::process::abort();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use vestibule_domain::randomness::random_bytes;

    #[test]
    fn the_clock_is_past_the_day_this_was_written() {
        assert!(SystemClock.now() > Timestamp::from_seconds(1_790_000_000));
    }

    #[test]
    fn two_draws_differ() {
        let randomness = SystemRandomness::default();
        assert_ne!(random_bytes::<32>(&randomness), random_bytes::<32>(&randomness));
    }
}
