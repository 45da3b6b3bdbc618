//! What waits for the writer.

use crate::{
    engine::Lane,
    work::{Outcome, Work},
};
use std::{
    collections::VecDeque,
    sync::{Condvar, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::sync::oneshot;

/// The most sets in one commit (decisions.md 11).
pub(super) const MOST_SETS: usize = 256;

/// The most bulk sets in one commit: what a person's set can be held up by.
const MOST_BULK: usize = 4;

/// A set that waits, and where its answer goes.
#[derive(Debug)]
pub(super) struct Job {
    pub(super) work: Work,
    pub(super) answer: oneshot::Sender<Outcome>,
}

/// The writer's queue: sets that somebody waits for, and bulk behind them.
#[derive(Debug, Default)]
pub(super) struct Queue {
    lanes: Mutex<Lanes>,
    filled: Condvar,
}

#[derive(Debug, Default)]
struct Lanes {
    interactive: VecDeque<Job>,
    bulk: VecDeque<Job>,
    closed: bool,
    /// Whether the writer sleeps: waking it costs a system call.
    asleep: bool,
}

/// What came of waiting.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Waited {
    /// There is work.
    Work,
    /// There was none for as long.
    Nothing,
    /// There is none, and there never will be.
    Closed,
}

impl Lanes {
    fn is_empty(&self) -> bool {
        self.interactive.is_empty() && self.bulk.is_empty()
    }
}

impl Queue {
    /// Queues a job; `false`, and the job is dropped, once the queue is closed.
    pub(super) fn push(&self, job: Job, lane: Lane) -> bool {
        let mut lanes = self.lock();
        if lanes.closed {
            return false;
        }
        match lane {
            Lane::Interactive => lanes.interactive.push_back(job),
            Lane::Bulk => lanes.bulk.push_back(job),
        }
        let wake = std::mem::take(&mut lanes.asleep);
        drop(lanes);
        if wake {
            self.filled.notify_one();
        }
        true
    }

    /// Waits for work, for so long at most.
    pub(super) fn wait(&self, at_most: Duration) -> Waited {
        let mut lanes = self.lock();
        if lanes.is_empty() && !lanes.closed {
            lanes.asleep = true;
            let waited = self.filled.wait_timeout_while(lanes, at_most, |lanes| lanes.is_empty() && !lanes.closed);
            lanes = waited.unwrap_or_else(PoisonError::into_inner).0;
            lanes.asleep = false;
        }
        match lanes.is_empty() {
            false => Waited::Work,
            true if lanes.closed => Waited::Closed,
            true => Waited::Nothing,
        }
    }

    /// Moves up to a group of what waits into `group`.
    pub(super) fn take(&self, group: &mut Vec<Job>) {
        let mut lanes = self.lock();
        // Bulk never starves: it has room in every group.
        let bulk = lanes.bulk.len().min(MOST_BULK);
        let interactive = lanes.interactive.len().min(MOST_SETS - bulk);
        group.extend(lanes.interactive.drain(..interactive));
        group.extend(lanes.bulk.drain(..bulk));
    }

    /// Refuses what comes; what waits is still done.
    pub(super) fn close(&self) {
        self.lock().closed = true;
        self.filled.notify_one();
    }

    /// Refuses what comes and drops what waits.
    pub(super) fn abandon(&self) {
        let mut lanes = self.lock();
        lanes.closed = true;
        lanes.interactive.clear();
        lanes.bulk.clear();
    }

    fn lock(&self) -> MutexGuard<'_, Lanes> {
        self.lanes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
