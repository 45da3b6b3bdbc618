//! One measurement: what was done, how long it took and what it cost.

use super::Latencies;
use crate::{number::float, process::Usage, stopwatch};
use anyhow::Result;
use std::time::{Duration, Instant};

/// Whether a worker has more to do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Progress {
    /// One operation was done, and its answer was right.
    Done,
    /// The server asked to come back later.
    Shed,
    /// There is nothing left to do.
    Exhausted,
}

/// Something that does one operation at a time and checks its answer.
pub(crate) trait Worker {
    /// Does one. An error is a wrong answer or none.
    async fn operate(&mut self) -> Result<Progress>;
}

/// What is measured, as the load needs to know it.
pub(crate) trait Measured {
    /// What it has used so far.
    fn usage(&self) -> Usage;
    /// Whether it runs on another core than the load.
    fn is_apart(&self) -> bool;
}

/// What a measurement saw.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sample {
    /// Operations that were answered rightly.
    pub(crate) operations: u64,
    /// Operations that the server asked to repeat later.
    pub(crate) shed: u64,
    /// Operations that were answered wrongly or not at all.
    pub(crate) errors: u64,
    /// The first wrong answer, in words.
    pub(crate) first_error: Option<String>,
    /// How long it went on.
    pub(crate) wall: Duration,
    /// What the measured process used meanwhile.
    pub(crate) usage: Usage,
    /// How long each right answer took.
    pub(crate) latencies: Latencies,
}

impl Sample {
    /// Right answers a second.
    pub(crate) fn per_second(&self) -> f64 {
        float(self.operations) / self.wall.as_secs_f64().max(f64::MIN_POSITIVE)
    }

    /// Right answers for each second of the server's processor time.
    pub(crate) fn per_cpu_second(&self) -> f64 {
        float(self.operations) / self.usage.total.as_secs_f64().max(f64::MIN_POSITIVE)
    }

    /// Milliseconds of the server's processor time for each right answer.
    pub(crate) fn cpu_milliseconds(&self) -> f64 {
        self.usage.total.as_secs_f64() * 1_000.0 / float(self.operations).max(1.0)
    }

    /// Notes how one operation went.
    pub(super) fn note(&mut self, outcome: &Result<Progress>, began: Instant) {
        let latency = stopwatch::now().saturating_duration_since(began);
        match outcome {
            Ok(Progress::Done) => {
                self.operations += 1;
                self.latencies.add(latency);
            }
            Ok(Progress::Shed) => self.shed += 1,
            Ok(Progress::Exhausted) => {}
            Err(error) => {
                self.errors += 1;
                self.first_error.get_or_insert_with(|| format!("{error:#}"));
            }
        }
    }
}
