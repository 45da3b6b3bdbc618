//! Open loops: requests leave at a fixed rate, whether or not earlier ones were answered.
//!
//! The clock of a request starts when it was due, not when a connection was free for it, so that a stall is counted for every
//! request that it delayed (coordinated omission). A worker that was waiting for its moment starts the clock when it wakes:
//! the timer's own lateness is the generator's, not the server's.

use super::{Measured, Progress, Sample, Worker, awake::awake};
use crate::{number::float, stopwatch};
use anyhow::Result;
use futures_util::future::join_all;
use std::{
    cell::{Cell, RefCell},
    time::{Duration, Instant},
};

/// Sends `rate` requests a second for `duration`, over as many connections as there are workers.
pub(crate) async fn open<W: Worker>(
    workers: &mut [W],
    rate: u32,
    duration: Duration,
    measured: &impl Measured,
) -> Sample {
    let schedule = Schedule { began: stopwatch::now(), rate, duration, next: Cell::new(0) };
    let sample = RefCell::new(Sample::default());
    let used = measured.usage();
    awake(measured, join_all(workers.iter_mut().map(|worker| keep_schedule(worker, &schedule, &sample)))).await;
    let wall = stopwatch::now().saturating_duration_since(schedule.began);
    Sample { wall, usage: measured.usage().since(used), ..sample.into_inner() }
}

struct Schedule {
    began: Instant,
    rate: u32,
    duration: Duration,
    next: Cell<u32>,
}

impl Schedule {
    /// When the next request is due; `None` after the last.
    fn take(&self) -> Option<Instant> {
        let index = self.next.get();
        let offset = Duration::from_secs_f64(float(index) / float(self.rate).max(1.0));
        (offset < self.duration).then(|| {
            self.next.set(index + 1);
            self.began + offset
        })
    }
}

async fn keep_schedule<W: Worker>(worker: &mut W, schedule: &Schedule, sample: &RefCell<Sample>) {
    while let Some(due) = schedule.take() {
        let began = if stopwatch::now() < due {
            tokio::time::sleep_until(due.into()).await;
            stopwatch::now()
        } else {
            due
        };
        let outcome: Result<Progress> = worker.operate().await;
        sample.borrow_mut().note(&outcome, began);
        if matches!(outcome, Ok(Progress::Exhausted)) {
            break;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::Unmeasured;

    struct Stall(bool);

    impl Worker for Stall {
        async fn operate(&mut self) -> Result<Progress> {
            if std::mem::take(&mut self.0) {
                std::thread::sleep(Duration::from_millis(100));
            }
            Ok(Progress::Done)
        }
    }

    #[tokio::test]
    async fn a_stall_is_counted_for_every_request_that_it_delayed() {
        let sample = open(&mut [Stall(true)], 1_000, Duration::from_millis(200), &Unmeasured).await;
        assert_eq!(sample.operations, 200);
        assert!(
            sample.latencies.within(250) < 60.0 && sample.latencies.within(800) > 20.0,
            "{:?}",
            sample.latencies.within(800)
        );
    }
}
