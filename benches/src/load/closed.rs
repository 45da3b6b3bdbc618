//! Closed loops: every worker sends its next request when the last one is answered.

use super::{Measured, Progress, Sample, Worker, awake::awake};
use crate::stopwatch;
use anyhow::Result;
use futures_util::future::join_all;
use std::{cell::RefCell, time::Duration};

/// How long to go on before measuring, and while measuring.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Phases {
    /// Not measured.
    pub(crate) warm: Duration,
    /// Measured.
    pub(crate) measure: Duration,
}

/// After a wrong answer a worker waits this long, so that a broken server is not hammered.
const AFTER_ERROR: Duration = Duration::from_millis(10);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    Warm,
    Measured,
    Over,
}

/// Keeps all workers busy for the given time.
pub(crate) async fn closed<W: Worker>(workers: &mut [W], phases: Phases, measured: &impl Measured) -> Sample {
    let phase = RefCell::new(Phase::Warm);
    let sample = RefCell::new(Sample::default());
    let loops = join_all(workers.iter_mut().map(|worker| keep_busy(worker, &phase, &sample)));
    let conductor = async {
        tokio::time::sleep(phases.warm).await;
        let (began, used) = (stopwatch::now(), measured.usage());
        *phase.borrow_mut() = Phase::Measured;
        tokio::time::sleep(phases.measure).await;
        *phase.borrow_mut() = Phase::Over;
        (stopwatch::now().saturating_duration_since(began), measured.usage().since(used))
    };
    let (_, (wall, usage)) = awake(measured, async { tokio::join!(loops, conductor) }).await;
    Sample { wall, usage, ..sample.into_inner() }
}

/// Lets all workers go on until there is nothing left to do, and measures all of it.
pub(crate) async fn drain<W: Worker>(workers: &mut [W], measured: &impl Measured) -> Sample {
    let phase = RefCell::new(Phase::Measured);
    let sample = RefCell::new(Sample::default());
    let (began, used) = (stopwatch::now(), measured.usage());
    awake(measured, join_all(workers.iter_mut().map(|worker| keep_busy(worker, &phase, &sample)))).await;
    let wall = stopwatch::now().saturating_duration_since(began);
    Sample { wall, usage: measured.usage().since(used), ..sample.into_inner() }
}

async fn keep_busy<W: Worker>(worker: &mut W, phase: &RefCell<Phase>, sample: &RefCell<Sample>) {
    while *phase.borrow() != Phase::Over {
        let began = stopwatch::now();
        let outcome: Result<Progress> = worker.operate().await;
        if *phase.borrow() == Phase::Measured {
            sample.borrow_mut().note(&outcome, began);
        }
        match outcome {
            Ok(Progress::Done | Progress::Shed) => {}
            Ok(Progress::Exhausted) => break,
            Err(_) => tokio::time::sleep(AFTER_ERROR).await,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::Unmeasured;
    use std::{cell::Cell, rc::Rc};

    struct Countdown(Rc<Cell<u32>>);

    impl Worker for Countdown {
        async fn operate(&mut self) -> Result<Progress> {
            tokio::task::yield_now().await;
            match self.0.get() {
                0 => Ok(Progress::Exhausted),
                left => {
                    self.0.set(left - 1);
                    anyhow::ensure!(left != 5, "a wrong answer");
                    Ok(Progress::Done)
                }
            }
        }
    }

    #[tokio::test]
    async fn draining_does_everything_once_and_counts_what_failed() {
        let left = Rc::new(Cell::new(100));
        let mut workers: Vec<_> = (0..7).map(|_| Countdown(Rc::clone(&left))).collect();
        let sample = drain(&mut workers, &Unmeasured).await;
        assert_eq!((sample.operations, sample.errors), (99, 1));
        assert_eq!(sample.first_error.as_deref(), Some("a wrong answer"));
    }
}
