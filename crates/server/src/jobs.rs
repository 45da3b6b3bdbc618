//! Work that no request waits for: delivering mail, clearing out what has expired, rotating keys, noticing configuration.
//!
//! Each job runs at once, then again and again with a pause. A job that must run on one node only takes its own lease, by
//! compare-and-set in the store; this loop knows nothing of what jobs do. To add one: a [`Job`] in `wiring/background.rs`.

use futures_util::future::BoxFuture;
use std::{panic::AssertUnwindSafe, sync::Arc, time::Duration};
use tokio_util::task::TaskTracker;
use vestibule_domain::randomness::{Randomness, random_bytes};

use crate::listeners::Shutdown;

/// The longest pause of a job that keeps failing.
const LONGEST_PAUSE: Duration = Duration::from_mins(5);

/// Something to do again and again.
#[derive(Clone)]
pub struct Job {
    /// Its name in logs and measurements.
    pub name: &'static str,
    /// The pause after each run.
    pub every: Duration,
    /// One run. Stopping waits for it, so it should do a bounded piece of work; what is left waits for the next.
    pub run: Arc<dyn Fn() -> BoxFuture<'static, Result<Progress, JobError>> + Send + Sync>,
}

/// What a run came to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Progress {
    /// Everything due is done: pause.
    Done,
    /// More is due: go on at once.
    MoreDue,
}

/// A run failed; the next one comes later than usual.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct JobError(pub String);

/// The jobs under way.
#[derive(Debug)]
pub struct Jobs(TaskTracker);

impl Jobs {
    /// Starts every job. Each ends after the run during which `shutdown` begins.
    pub fn start(jobs: Vec<Job>, shutdown: &Shutdown, randomness: &Arc<dyn Randomness>) -> Self {
        let running = TaskTracker::new();
        for job in jobs {
            running.spawn(again_and_again(job, shutdown.clone(), Arc::clone(randomness)));
        }
        running.close();
        Self(running)
    }

    /// Waits until every job has ended, at most this long. Says whether all have.
    pub async fn ended(self, patience: Duration) -> bool {
        tokio::time::timeout(patience, self.0.wait()).await.is_ok()
    }
}

async fn again_and_again(job: Job, shutdown: Shutdown, randomness: Arc<dyn Randomness>) {
    let mut failures = 0;
    while !shutdown.has_begun() {
        let outcome = run(&job).await;
        metrics::counter!("vestibule_job_runs_total", "job" => job.name, "outcome" => if outcome.is_ok() { "done" } else { "failed" })
            .increment(1);
        let pause = match outcome {
            Ok(Progress::MoreDue) => continue,
            Ok(Progress::Done) => {
                failures = 0;
                job.every
            }
            Err(error) => {
                failures += 1;
                let pause = backed_off(job.every, failures);
                tracing::warn!(job = job.name, %error, failures, pause_ms = millis(pause), "a job failed");
                pause
            }
        };
        tokio::select! {
            () = shutdown.wait() => {}
            () = tokio::time::sleep(jittered(pause, randomness.as_ref())) => {}
        }
    }
}

async fn run(job: &Job) -> Result<Progress, JobError> {
    let run = AssertUnwindSafe((job.run)());
    match futures_util::FutureExt::catch_unwind(run).await {
        Ok(outcome) => outcome,
        Err(_) => Err(JobError("it panicked".to_owned())),
    }
}

/// Doubles with each failure in a row.
fn backed_off(every: Duration, failures: u32) -> Duration {
    every.saturating_mul(1 << failures.min(16)).min(LONGEST_PAUSE.max(every))
}

/// Between nine tenths and eleven tenths: nodes that started together must not work together.
fn jittered(pause: Duration, randomness: &dyn Randomness) -> Duration {
    let [byte] = random_bytes::<1>(randomness);
    pause.mul_f64(0.9 + 0.2 * f64::from(byte) / 255.0)
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::system::SystemRandomness;
    use std::sync::atomic::{AtomicU32, Ordering};

    fn job(
        every: Duration,
        run: impl Fn(u32) -> Result<Progress, JobError> + Send + Sync + 'static,
    ) -> (Job, Arc<AtomicU32>) {
        let runs = Arc::new(AtomicU32::new(0));
        let counted = Arc::clone(&runs);
        let run = Arc::new(run);
        let run: Arc<dyn Fn() -> BoxFuture<'static, _> + Send + Sync> = Arc::new(move || {
            let number = counted.fetch_add(1, Ordering::SeqCst);
            let run = Arc::clone(&run);
            Box::pin(async move { run(number) })
        });
        (Job { name: "test", every, run }, runs)
    }

    async fn after(job: Job, time: Duration) {
        let shutdown = Shutdown::default();
        let randomness: Arc<dyn Randomness> = Arc::new(SystemRandomness::default());
        let jobs = Jobs::start(vec![job], &shutdown, &randomness);
        tokio::time::sleep(time).await;
        shutdown.begin();
        assert!(jobs.ended(Duration::from_secs(1)).await);
    }

    #[tokio::test(start_paused = true)]
    async fn a_job_runs_at_once_and_then_after_each_pause() {
        let (job, runs) = job(Duration::from_secs(10), |_| Ok(Progress::Done));
        after(job, Duration::from_secs(36)).await;
        assert_eq!(runs.load(Ordering::SeqCst), 4);
    }

    #[tokio::test(start_paused = true)]
    async fn a_job_with_more_to_do_does_not_pause() {
        let (job, runs) =
            job(Duration::from_hours(1), |run| Ok(if run < 9 { Progress::MoreDue } else { Progress::Done }));
        after(job, Duration::from_secs(1)).await;
        assert_eq!(runs.load(Ordering::SeqCst), 10);
    }

    #[tokio::test(start_paused = true)]
    async fn a_failing_or_panicking_job_is_tried_less_and_less() {
        for panics in [false, true] {
            let (job, runs) = job(Duration::from_secs(10), move |_| {
                assert!(!panics, "as asked");
                Err(JobError("as asked".to_owned()))
            });
            // Pauses of 20, 40, 80 and 160 s, give or take a tenth.
            after(job, Duration::from_secs(200)).await;
            assert_eq!(runs.load(Ordering::SeqCst), 4);
        }
    }

    #[test]
    fn the_pause_has_an_end() {
        assert_eq!(backed_off(Duration::from_secs(1), 1_000), LONGEST_PAUSE);
        assert_eq!(backed_off(Duration::from_hours(1), 5), Duration::from_hours(1));
    }
}
