//! Polls that come too early. Most are answered late (decisions.md 21): clients of wire.md §3.1 end their flow when they are told to
//! slow down. Clients that keep to a specification to the letter are told so (RFC 8628 §3.5, CIBA §11).

use quick_cache::sync::Cache;
use std::time::Duration;
use vestibule_domain::{clock::Timestamp, token::DEVICE_POLLING_INTERVAL};

/// The most clients that wait whose last poll is remembered.
const MOST: usize = 50_000;
/// How much longer the interval is after each [`PollGate::is_early`] (RFC 8628 §3.5).
const LONGER: Duration = Duration::from_secs(5);
/// The interval grows no further.
const LONGEST: Duration = Duration::from_mins(1);

/// When somebody polled last, and how long they are to wait until the next time.
#[derive(Clone, Copy)]
struct Pace {
    polled_at: Timestamp,
    interval: Duration,
}

/// Remembers when each device, or whoever else waits, polled last.
pub struct PollGate {
    paces: Cache<[u8; 32], Pace>,
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
    /// A gate that lets each through once in `interval`.
    pub fn every(interval: Duration) -> Self {
        Self { paces: Cache::new(MOST), interval }
    }

    /// Waits until whoever polls with this hash may be answered: not at all for who has not been told to come again
    /// ([`Self::told_to_wait`]), else for at most the interval. Holds nothing meanwhile.
    pub(crate) async fn hold(&self, hash: &[u8; 32], now: Timestamp) {
        let wait = self.wait(hash, now);
        if !wait.is_zero() {
            tokio::time::sleep(wait).await;
        }
    }

    /// Remembers that whoever polls with this hash was told that nobody has decided. Only what is waited for is remembered:
    /// made-up hashes would push real ones out.
    pub(crate) fn told_to_wait(&self, hash: &[u8; 32], now: Timestamp) {
        let interval = self.paces.get(hash).map_or(self.interval, |pace| pace.interval);
        self.paces.insert(*hash, Pace { polled_at: now, interval });
    }

    /// Whether this poll comes before its time. Then the next is to come five seconds later than it would have been.
    pub(crate) fn is_early(&self, hash: &[u8; 32], now: Timestamp) -> bool {
        let Some(pace) = self.paces.get(hash).filter(|pace| now.since(pace.polled_at) < pace.interval) else {
            return false;
        };
        let interval = pace.interval.saturating_add(LONGER).min(LONGEST);
        self.paces.insert(*hash, Pace { polled_at: now, interval });
        true
    }

    fn wait(&self, hash: &[u8; 32], now: Timestamp) -> Duration {
        let Some(pace) = self.paces.get(hash) else { return Duration::ZERO };
        let wait = pace.interval.saturating_sub(now.since(pace.polled_at));
        self.paces.insert(*hash, Pace { polled_at: now.plus(wait), ..pace });
        wait
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::task::Poll;

    const DEVICE: [u8; 32] = [1; 32];
    const OTHER: [u8; 32] = [2; 32];

    fn at(second: i64) -> Timestamp {
        Timestamp::from_seconds(second)
    }

    #[test]
    fn the_first_poll_and_every_timely_one_are_let_through_at_once() {
        let (late, strict) = (PollGate::default(), PollGate::default());
        for second in [0, 5, 11, 100] {
            assert_eq!(late.wait(&DEVICE, at(second)), Duration::ZERO, "{second}");
            assert!(!strict.is_early(&DEVICE, at(second)), "{second}");
            late.told_to_wait(&DEVICE, at(second));
            strict.told_to_wait(&DEVICE, at(second));
        }
    }

    #[test]
    fn an_early_poll_waits_for_the_rest_of_the_interval_and_never_longer() {
        let gate = PollGate::default();
        gate.told_to_wait(&DEVICE, at(100));
        assert_eq!(gate.wait(&OTHER, at(100)), Duration::ZERO, "another device");
        assert_eq!(gate.wait(&DEVICE, at(102)), Duration::from_secs(3));
        for _ in 0..10 {
            assert!(gate.wait(&DEVICE, at(102)) <= DEVICE_POLLING_INTERVAL);
        }
        assert!(gate.wait(&DEVICE, at(0)) <= DEVICE_POLLING_INTERVAL, "the clock went back");
    }

    #[test]
    fn whoever_is_told_to_slow_down_has_five_seconds_more_each_time() {
        let gate = PollGate::default();
        gate.told_to_wait(&DEVICE, at(100));
        assert!(!gate.is_early(&OTHER, at(100)));
        assert!(gate.is_early(&DEVICE, at(104)));
        assert!(gate.is_early(&DEVICE, at(113)), "ten seconds from the poll before");
        assert!(!gate.is_early(&DEVICE, at(128)));
        gate.told_to_wait(&DEVICE, at(128));
        assert!(gate.is_early(&DEVICE, at(142)), "the interval stays as long as it has become");
        for _ in 0..100 {
            gate.is_early(&DEVICE, at(142));
        }
        assert!(!gate.is_early(&DEVICE, at(142 + 60)), "and does not grow for ever");
    }

    #[tokio::test]
    async fn the_second_poll_of_a_moment_is_pending_and_then_let_go() {
        let gate = PollGate::every(Duration::from_millis(10));
        let now = at(1);
        let is_held = async |hash| {
            let mut held = Box::pin(gate.hold(hash, now));
            let pending = std::future::poll_fn(|cx| Poll::Ready(held.as_mut().poll(cx).is_pending())).await;
            if pending {
                held.await;
            }
            pending
        };
        assert!(!is_held(&DEVICE).await);
        gate.told_to_wait(&DEVICE, now);
        assert!(is_held(&DEVICE).await);
        assert!(!is_held(&OTHER).await);
    }
}
