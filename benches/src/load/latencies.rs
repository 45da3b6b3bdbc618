//! Durations of many operations, and their percentiles.

use crate::number::float;
use std::time::Duration;

/// How long each operation took.
#[derive(Clone, Debug, Default)]
pub(crate) struct Latencies {
    microseconds: Vec<u32>,
}

impl Latencies {
    /// Adds one.
    pub(crate) fn add(&mut self, latency: Duration) {
        self.microseconds.push(u32::try_from(latency.as_micros()).unwrap_or(u32::MAX));
    }

    /// Adds all of `other`.
    pub(crate) fn merge(&mut self, other: &Self) {
        self.microseconds.extend_from_slice(&other.microseconds);
    }

    /// The latency in milliseconds that `permille` of a thousand operations stay within; zero when there were none.
    pub(crate) fn within(&self, permille: usize) -> f64 {
        let mut sorted = self.microseconds.clone();
        let rank = (sorted.len() * permille).div_ceil(1_000).saturating_sub(1);
        if sorted.is_empty() {
            return 0.0;
        }
        let last = sorted.len() - 1;
        let (_, value, _) = sorted.select_nth_unstable(rank.min(last));
        float(*value) / 1_000.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_nearest_ranks() {
        let mut latencies = Latencies::default();
        assert!(latencies.within(500) == 0.0);
        for millisecond in (1..=100).rev() {
            latencies.add(Duration::from_millis(millisecond));
        }
        for (permille, expected) in [(500, 50.0), (950, 95.0), (990, 99.0), (999, 100.0), (1_000, 100.0), (0, 1.0)] {
            assert!((latencies.within(permille) - expected).abs() < f64::EPSILON, "{permille}");
        }
    }
}
