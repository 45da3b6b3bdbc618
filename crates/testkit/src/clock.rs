//! A clock that stands still until it is turned.

use std::{
    sync::atomic::{AtomicI64, Ordering},
    time::Duration,
};
use vestibule_domain::clock::{Clock, Timestamp};

/// A clock that stands still until it is turned, forwards or back.
#[derive(Debug)]
pub struct TestClock(AtomicI64);

impl TestClock {
    /// A clock that shows `now`.
    pub const fn at(now: Timestamp) -> Self {
        Self(AtomicI64::new(now.as_micros()))
    }

    /// Shows `now` from here on.
    pub fn set(&self, now: Timestamp) {
        self.0.store(now.as_micros(), Ordering::SeqCst);
    }

    /// Goes on by `duration`.
    pub fn advance(&self, duration: Duration) {
        self.set(self.now().plus(duration));
    }

    /// Goes back by `duration`, as a system clock does when it is corrected.
    pub fn rewind(&self, duration: Duration) {
        self.set(self.now().minus(duration));
    }
}

impl Default for TestClock {
    /// A clock that shows noon on 1 January 2030, UTC.
    fn default() -> Self {
        Self::at(Timestamp::from_seconds(1_893_499_200))
    }
}

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_micros(self.0.load(Ordering::SeqCst))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_moves_only_when_turned() {
        let clock = TestClock::default();
        let noon = clock.now();
        assert_eq!(clock.now(), noon);
        clock.advance(Duration::from_secs(5));
        assert_eq!(clock.now().since(noon), Duration::from_secs(5));
        clock.rewind(Duration::from_secs(6));
        assert!(clock.now() < noon);
    }
}
