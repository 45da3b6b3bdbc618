//! What the store counts. Handles are taken when the store is opened: install the recorder before.

use metrics::{Counter, Histogram, counter, histogram};

/// The store's counters and histograms.
#[derive(Clone, Debug)]
pub(crate) struct Meters {
    /// `vestibule_store_commits_total`: sets committed.
    pub(crate) committed: Counter,
    /// `vestibule_store_refused_total`: sets refused by an expectation.
    pub(crate) refused: Counter,
    /// `vestibule_store_failed_total`: sets that the engine failed.
    pub(crate) failed: Counter,
    /// `vestibule_store_retries_total`: sets sent again after a serialization failure or an unknown outcome.
    pub(crate) retries: Counter,
    /// `vestibule_store_reads_total`: statements read.
    pub(crate) reads: Counter,
    /// `vestibule_store_group_sets`: sets in one commit of the embedded engine.
    pub(crate) group: Histogram,
    /// `vestibule_store_commit_seconds`: from handing a set over to its answer.
    pub(crate) commit_seconds: Histogram,
}

impl Meters {
    pub(crate) fn new(engine: &'static str) -> Self {
        Self {
            committed: counter!("vestibule_store_commits_total", "engine" => engine),
            refused: counter!("vestibule_store_refused_total", "engine" => engine),
            failed: counter!("vestibule_store_failed_total", "engine" => engine),
            retries: counter!("vestibule_store_retries_total", "engine" => engine),
            reads: counter!("vestibule_store_reads_total", "engine" => engine),
            group: histogram!("vestibule_store_group_sets", "engine" => engine),
            commit_seconds: histogram!("vestibule_store_commit_seconds", "engine" => engine),
        }
    }
}
