//! The system's clock, for the store.

use crate::stopwatch;
use vestibule_domain::clock::{Clock, Timestamp};

/// The system's clock.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_micros(i64::try_from(stopwatch::since_epoch().as_micros()).unwrap_or(i64::MAX))
    }
}
