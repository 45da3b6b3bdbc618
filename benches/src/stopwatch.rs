//! The one place where the benchmark reads clocks.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// The present moment of the monotonic clock.
#[expect(clippy::disallowed_methods, reason = "measuring durations is what a benchmark does")]
pub(crate) fn now() -> Instant {
    Instant::now()
}

/// Time since 1970-01-01 UTC.
#[expect(clippy::disallowed_methods, reason = "the floor stamps its tokens as the server does")]
pub(crate) fn since_epoch() -> Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
}
