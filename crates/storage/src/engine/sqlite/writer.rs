//! The thread that writes.

use super::{
    commits::Commits,
    failure::{at, is_failing_disk},
    group::{Failure, Groups},
    home::Home,
    queue::{Job, MOST_SETS, Queue, Waited},
    readers::Readers,
};
use crate::{StorageError, config::FatalHook, meters::Meters, work::Outcome};
use rusqlite::Connection;
use std::{
    sync::{
        Arc,
        atomic::{AtomicI32, Ordering},
    },
    time::Duration,
};
use tokio::sync::watch;

/// The log is copied into the file once it is this many pages of 4 KiB long.
const CHECKPOINT_PAGES: i32 = 4_000;
/// Where nothing is written for so long, readers give back what they keep of the log.
const IDLE: Duration = Duration::from_secs(1);

/// What the writer thread works with.
pub(super) struct Writer {
    pub(super) connection: Connection,
    pub(super) queue: Arc<Queue>,
    pub(super) log_pages: Arc<AtomicI32>,
    pub(super) commits: Arc<Commits>,
    pub(super) readers: Arc<Readers>,
    pub(super) on_fatal: FatalHook,
    pub(super) meters: Meters,
    pub(super) home: Arc<Home>,
    /// Dropped when the thread has ended, which is how others learn of it.
    pub(super) running: watch::Sender<()>,
}

/// Whoever waits on a queue without a writer would wait for ever.
struct Abandon(Arc<Queue>);

impl Drop for Abandon {
    fn drop(&mut self) {
        self.0.abandon();
    }
}

impl Writer {
    /// Starts the thread. It ends when the queue is closed and empty.
    pub(super) fn start(self) -> Result<(), StorageError> {
        std::thread::Builder::new()
            .name("store-writer".to_owned())
            .spawn(move || {
                let (home, running) = (Arc::clone(&self.home), self.running.clone());
                if let Err(error) = self.run() {
                    tracing::error!(%error, "the store's writer has ended");
                }
                // In this order: the file is closed before its directory may go, and all before others hear of it.
                drop(home);
                drop(running);
            })
            .map(drop)
            .map_err(|error| StorageError::Unreachable(error.to_string()))
    }

    fn run(self) -> Result<(), StorageError> {
        let _abandon = Abandon(Arc::clone(&self.queue));
        let mut groups = Groups::new(&self.connection)?;
        let mut jobs = Vec::with_capacity(MOST_SETS);
        loop {
            match self.queue.wait(IDLE) {
                Waited::Work => {}
                Waited::Nothing => {
                    self.readers.let_go();
                    continue;
                }
                Waited::Closed => break,
            }
            // Whoever is about to hand over a set gets to do so first: where cores are busy, groups grow and flushes are fewer;
            // where one is idle, this returns at once.
            std::thread::yield_now();
            self.queue.take(&mut jobs);
            if self.is_log_long() {
                // It was copied, and begins anew where nobody reads in it.
                self.readers.let_go();
            }
            if let Some(error) = commit(&mut groups, &mut jobs, &self.commits, &self.meters) {
                (self.on_fatal)(&error.to_string());
                return Err(error);
            }
            if self.is_log_long() {
                self.readers.let_go();
                self.checkpoint("PASSIVE")?;
            }
        }
        drop(groups);
        self.checkpoint("PASSIVE")
    }

    fn is_log_long(&self) -> bool {
        self.log_pages.load(Ordering::Relaxed) >= CHECKPOINT_PAGES
    }

    /// Copies the log into the file. Readers may keep some of it back until the next time.
    fn checkpoint(&self, mode: &str) -> Result<(), StorageError> {
        let done = self.connection.query_row(&format!("PRAGMA wal_checkpoint({mode})"), [], |_| Ok(()));
        match done {
            Err(error) if is_failing_disk(&error) => {
                (self.on_fatal)(&error.to_string());
                Err(at("checkpoint")(error))
            }
            Err(error) => {
                // What is committed is safe in the log.
                tracing::warn!(%error, "the write-ahead log could not be checkpointed");
                Ok(())
            }
            Ok(()) => Ok(()),
        }
    }
}

/// Commits a group and answers it; an error if the process can't go on.
pub(super) fn commit(
    groups: &mut Groups<'_>,
    jobs: &mut Vec<Job>,
    commits: &Commits,
    meters: &Meters,
) -> Option<StorageError> {
    meters.group.record(f64::from(u16::try_from(jobs.len()).unwrap_or(u16::MAX)));
    let ran = groups.run(jobs);
    commits.count();
    // An answer that nobody waits for any more is dropped.
    match ran {
        Ok(outcomes) => {
            for (job, outcome) in jobs.drain(..).zip(outcomes) {
                drop(job.answer.send(outcome));
            }
            None
        }
        Err(Failure { error, fatal }) => {
            if fatal {
                // Unanswered: what became of them is unknown, and the process is about to end.
                jobs.clear();
                return Some(error);
            }
            for job in jobs.drain(..) {
                drop(job.answer.send(Outcome::Failed(error.clone())));
            }
            None
        }
    }
}
