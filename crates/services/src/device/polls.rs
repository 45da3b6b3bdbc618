//! Polls that come too early are answered late (decisions.md 21): clients of wire.md §3.1 end their flow when they are told to
//! slow down.

use quick_cache::sync::Cache;
use std::time::Duration;
use vestibule_domain::{clock::Timestamp, token::DEVICE_POLLING_INTERVAL};

/// The most devices whose last poll is remembered.
const MOST: usize = 50_000;

/// Remembers when each device polled last.
pub struct PollGate {
    polled: Cache<[u8; 32], Timestamp>,
    interval: Duration,
}

impl std::fmt::Debug for PollGate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PollGate").field("interval", &self.interval).finish_non_exhaustive()
    }
}

impl Default for PollGate {
    fn default() -> Self {
        Self::every(DEVICE_POLLING_INTERVAL)
    }
}

impl PollGate {
    /// A gate that lets each device through once in `interval`.
    pub fn every(interval: Duration) -> Self {
        Self { polled: Cache::new(MOST), interval }
    }

    /// Waits until the device may be answered: not at all, or for at most the interval. Holds nothing meanwhile.
    pub(crate) async fn hold(&self, device_code_hash: &[u8; 32], now: Timestamp) {
        let wait = self.wait(device_code_hash, now);
        if !wait.is_zero() {
            tokio::time::sleep(wait).await;
        }
    }

    fn wait(&self, device_code_hash: &[u8; 32], now: Timestamp) -> Duration {
        let last = self.polled.get(device_code_hash);
        let wait = last.map_or(Duration::ZERO, |last| self.interval.saturating_sub(now.since(last)));
        self.polled.insert(*device_code_hash, now.plus(wait));
        wait
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::task::Poll;

    #[test]
    fn the_first_poll_and_every_timely_one_are_let_through_at_once() {
        let gate = PollGate::default();
        for second in [0, 5, 11, 100] {
            assert_eq!(gate.wait(&[1; 32], Timestamp::from_seconds(second)), Duration::ZERO, "{second}");
        }
    }

    #[test]
    fn an_early_poll_waits_for_the_rest_of_the_interval_and_never_longer() {
        let gate = PollGate::default();
        let at = Timestamp::from_seconds;
        assert_eq!(gate.wait(&[1; 32], at(100)), Duration::ZERO);
        assert_eq!(gate.wait(&[2; 32], at(100)), Duration::ZERO, "another device");
        assert_eq!(gate.wait(&[1; 32], at(102)), Duration::from_secs(3));
        for _ in 0..10 {
            assert!(gate.wait(&[1; 32], at(102)) <= DEVICE_POLLING_INTERVAL);
        }
        assert!(gate.wait(&[1; 32], at(0)) <= DEVICE_POLLING_INTERVAL, "the clock went back");
    }

    #[tokio::test]
    async fn the_second_poll_of_a_moment_is_pending_and_then_let_go() {
        let gate = PollGate::every(Duration::from_millis(10));
        let now = Timestamp::from_seconds(1);
        let is_held = async |hash| {
            let mut held = Box::pin(gate.hold(hash, now));
            let pending = std::future::poll_fn(|cx| Poll::Ready(held.as_mut().poll(cx).is_pending())).await;
            if pending {
                held.await;
            }
            pending
        };
        assert!(!is_held(&[1; 32]).await);
        assert!(is_held(&[1; 32]).await);
        assert!(!is_held(&[2; 32]).await);
    }
}
