//! How many commits there were: by it readers know whether anything can have changed.

use std::sync::atomic::{AtomicU64, Ordering};

/// Counts the commits of this process's writer.
#[derive(Debug, Default)]
pub(super) struct Commits(AtomicU64);

impl Commits {
    /// There was one more. Said before anybody is told of it, so that whoever is told reads what was written.
    pub(super) fn count(&self) {
        self.0.fetch_add(1, Ordering::Release);
    }

    /// How many there were so far.
    pub(super) fn so_far(&self) -> u64 {
        self.0.load(Ordering::Acquire)
    }
}
