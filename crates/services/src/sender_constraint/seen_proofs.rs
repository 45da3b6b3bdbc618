//! Proofs that came with access tokens a moment ago (RFC 9449 §11.1). At resources a row for each would cost more than the
//! answer: so every node remembers its own, within bounds.

use std::{
    collections::HashSet,
    mem,
    sync::{Mutex, PoisonError},
    time::Duration,
};
use vestibule_domain::clock::Timestamp;
use vestibule_protocol::dpop::{MAX_AGE_SECONDS, MAX_AHEAD_SECONDS};

/// Proofs of one generation; twice as many are remembered at most. Only the holder of a token can add one.
const MOST: usize = 50_000;
/// A proof counts for no longer than this, so that it is remembered for at least as long.
const REMEMBERED_FOR: Duration =
    Duration::from_secs(MAX_AGE_SECONDS.unsigned_abs() + MAX_AHEAD_SECONDS.unsigned_abs() + 1);

/// The proofs of the last minutes, in two generations: the older one goes when the newer one is full or old enough.
#[derive(Debug, Default)]
pub(crate) struct SeenProofs(Mutex<Generations>);

#[derive(Debug, Default)]
struct Generations {
    newer: HashSet<[u8; 32]>,
    older: HashSet<[u8; 32]>,
    began_at: Option<Timestamp>,
}

impl SeenProofs {
    /// Remembers a proof; `false` when it was seen before.
    pub(crate) fn is_new(&self, identity: [u8; 32], now: Timestamp) -> bool {
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let began_at = *seen.began_at.get_or_insert(now);
        if now.since(began_at) >= REMEMBERED_FOR || seen.newer.len() >= MOST {
            seen.older = mem::take(&mut seen.newer);
            seen.began_at = Some(now);
        }
        !seen.older.contains(&identity) && seen.newer.insert(identity)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proof_is_new_once_for_as_long_as_it_counts() {
        let seen = SeenProofs::default();
        let start = Timestamp::from_seconds(1_000);
        let at = |seconds| start.plus(Duration::from_secs(seconds));
        assert!(seen.is_new([1; 32], at(0)));
        assert!(seen.is_new([2; 32], at(0)));
        for later in [0, 100, 331, 332, 600] {
            assert!(!seen.is_new([1; 32], at(later)), "{later}");
        }
        assert!(seen.is_new([1; 32], at(2_000)), "long after it stopped to count");
    }

    #[test]
    fn memory_is_bounded_and_the_newest_stay() {
        let seen = SeenProofs::default();
        let identity = |number: usize| {
            let mut identity = [0; 32];
            identity[..8].copy_from_slice(&number.to_be_bytes());
            identity
        };
        let now = Timestamp::from_seconds(1_000);
        for number in 0..3 * MOST {
            assert!(seen.is_new(identity(number), now));
        }
        assert!(!seen.is_new(identity(3 * MOST - 1), now) && !seen.is_new(identity(2 * MOST), now));
        let generations = seen.0.lock().unwrap();
        assert!(generations.newer.len() <= MOST && generations.older.len() <= MOST);
    }
}
