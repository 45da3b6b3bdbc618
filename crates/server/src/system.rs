//! The system's clock and the system's randomness: the one home of both.

use aws_lc_rs::rand::{SecureRandom, SystemRandom};
use std::{
    cell::RefCell,
    time::{Duration, SystemTime, UNIX_EPOCH},
};
use vestibule_domain::{
    clock::{Clock, Timestamp},
    randomness::Randomness,
};
use zeroize::Zeroize;

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

/// How much is drawn at a time.
const BLOCK: usize = 1024;

thread_local! {
    /// Random bytes that nobody has had yet.
    static RESERVE: RefCell<Reserve> = const { RefCell::new(Reserve { bytes: [0; BLOCK], left: 0 }) };
}

/// The system's randomness, drawn in blocks: a request needs a dozen small values, and each draw by itself costs as much as a
/// block.
#[derive(Debug, Default)]
pub struct SystemRandomness(SystemRandom);

/// A block and how much of its end is left. What has been handed out is wiped.
struct Reserve {
    bytes: [u8; BLOCK],
    left: usize,
}

impl SystemRandomness {
    /// Ends the process when the system has no randomness to give: nothing that this program does is safe without it.
    fn draw(&self, bytes: &mut [u8]) {
        if self.0.fill(bytes).is_err() {
            tracing::error!("the system gives no randomness");
            std::process::abort();
        }
    }
}

impl Randomness for SystemRandomness {
    fn fill(&self, bytes: &mut [u8]) {
        if bytes.len() > BLOCK / 8 {
            return self.draw(bytes);
        }
        RESERVE.with_borrow_mut(|reserve| {
            if reserve.left < bytes.len() {
                self.draw(&mut reserve.bytes);
                reserve.left = BLOCK;
            }
            let start = BLOCK - reserve.left;
            if let Some(taken) = reserve.bytes.get_mut(start..start + bytes.len()) {
                bytes.copy_from_slice(taken);
                taken.zeroize();
                reserve.left -= bytes.len();
            }
        });
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

    #[test]
    fn no_bytes_are_handed_out_twice_at_any_length() {
        let randomness = SystemRandomness::default();
        let mut seen = std::collections::HashSet::new();
        for length in (16..=200).cycle().take(2_000) {
            let mut bytes = vec![0; length];
            randomness.fill(&mut bytes);
            assert!(bytes.windows(16).step_by(16).all(|window| seen.insert(window.to_vec())));
        }
    }
}
