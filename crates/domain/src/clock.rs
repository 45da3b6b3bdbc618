//! Time as an argument: nothing on this floor reads a clock.

use serde::{Deserialize, Serialize};
use std::time::Duration;

/// A moment: microseconds since 1970-01-01 UTC.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(i64);

impl Timestamp {
    /// The moment this many microseconds after the epoch.
    pub const fn from_micros(micros: i64) -> Self {
        Self(micros)
    }

    /// The moment this many seconds after the epoch.
    pub const fn from_seconds(seconds: i64) -> Self {
        Self(seconds.saturating_mul(1_000_000))
    }

    /// Microseconds since the epoch, for storage.
    pub const fn as_micros(self) -> i64 {
        self.0
    }

    /// Whole seconds since the epoch, for JWT `NumericDate`s (RFC 7519 §2).
    pub const fn as_seconds(self) -> i64 {
        self.0.div_euclid(1_000_000)
    }

    /// The time from `earlier` to this moment; zero when the clock went back.
    pub fn since(self, earlier: Self) -> Duration {
        Duration::from_micros(u64::try_from(self.0.saturating_sub(earlier.0)).unwrap_or(0))
    }

    /// This moment and `duration`, saturating.
    pub fn plus(self, duration: Duration) -> Self {
        Self(self.0.saturating_add(i64::try_from(duration.as_micros()).unwrap_or(i64::MAX)))
    }

    /// The first midnight UTC that is not before this moment: for what many rows may share, so that it seldom changes.
    pub const fn up_to_midnight(self) -> Self {
        const DAY: i64 = 24 * 60 * 60 * 1_000_000;
        Self(match self.0.rem_euclid(DAY) {
            0 => self.0,
            since_midnight => self.0.saturating_add(DAY - since_midnight),
        })
    }

    /// This moment less `duration`, saturating.
    pub fn minus(self, duration: Duration) -> Self {
        Self(self.0.saturating_sub(i64::try_from(duration.as_micros()).unwrap_or(i64::MAX)))
    }
}

/// Where the time comes from: the system in production, a hand-turned clock in tests.
pub trait Clock: Send + Sync {
    /// The present moment. May go back when the system clock is set back.
    fn now(&self) -> Timestamp;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn midnight_is_its_own_and_all_that_follows_goes_up_to_the_next() {
        const DAY: i64 = 86_400_000_000;
        let midnight = Timestamp::from_seconds(20_000 * 86_400);
        assert_eq!(midnight.up_to_midnight(), midnight);
        for later in [1, DAY / 2, DAY - 1, DAY] {
            let moment = Timestamp::from_micros(midnight.as_micros() + later);
            assert_eq!(moment.up_to_midnight().as_micros(), midnight.as_micros() + DAY);
        }
        assert_eq!(Timestamp::from_micros(-1).up_to_midnight(), Timestamp::from_micros(0));
        assert_eq!(Timestamp::from_micros(i64::MAX).up_to_midnight(), Timestamp::from_micros(i64::MAX));
    }
}
