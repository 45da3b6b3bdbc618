//! The work that no request waits for.

use std::{sync::Arc, time::Duration};
use vestibule_services::{audit::EventSink, certificates, trace};
use vestibule_storage::{Storage, expiry};

use super::{Assembly, System};
use crate::{
    jobs::{Job, JobError, Progress},
    master_keys,
    observability::Metrics,
};

impl Assembly {
    /// The work that no request waits for.
    pub(crate) fn jobs(&self, metrics: &Metrics) -> Vec<Job> {
        let (mails, calls, events, expired, keys) = (
            Arc::clone(&self.mails),
            Arc::clone(&self.calls),
            Arc::clone(&self.platform),
            (self.platform.storage.clone(), self.system.clone()),
            Arc::clone(&self.platform.directory),
        );
        let texts = Arc::clone(&self.texts);
        let metrics = metrics.clone();
        let ending = Arc::clone(&self.platform);
        let orders = self.orders.clone().map(|orders| {
            job("certificates", Duration::from_secs(10), move || {
                let orders = Arc::clone(&orders);
                async move { orders.round().await.map(|()| Progress::Done).map_err(failed) }
            })
        });
        let always = [
            job("mail", Duration::from_secs(5), move || {
                let mails = Arc::clone(&mails);
                async move { mails.round().await.map(|()| Progress::Done).map_err(failed) }
            }),
            job("text messages", Duration::from_secs(5), move || {
                let texts = Arc::clone(&texts);
                async move { texts.round().await.map(|()| Progress::Done).map_err(failed) }
            }),
            job("calls", Duration::from_secs(5), move || {
                let calls = Arc::clone(&calls);
                async move { calls.round().await.map(|()| Progress::Done).map_err(failed) }
            }),
            job("log rows", Duration::from_secs(1), move || {
                let platform = Arc::clone(&events);
                async move {
                    EventSink::flush(&platform.events, &platform.storage).await;
                    trace::flush(&platform).await;
                    Ok(Progress::Done)
                }
            }),
            job("expiry", Duration::from_mins(1), move || {
                let (storage, system) = expired.clone();
                async move { forget_expired(&storage, &system).await }
            }),
            job("signing keys", Duration::from_hours(1), move || {
                let directory = Arc::clone(&keys);
                async move { directory.rotate_keys().await.map(|()| Progress::Done).map_err(failed) }
            }),
            job("measurements", Metrics::TIDY_EVERY, move || {
                metrics.tidy();
                std::future::ready(Ok(Progress::Done))
            }),
            job("ending certificates", Duration::from_hours(12), move || {
                let platform = Arc::clone(&ending);
                async move { certificates::tell_of_ending(&platform).await.map(|()| Progress::Done).map_err(failed) }
            }),
        ];
        always.into_iter().chain(orders).collect()
    }
}

fn job<F>(name: &'static str, every: Duration, run: impl Fn() -> F + Send + Sync + 'static) -> Job
where
    F: Future<Output = Result<Progress, JobError>> + Send + 'static,
{
    Job { name, every, run: Arc::new(move || Box::pin(run())) }
}

fn failed(error: impl std::fmt::Display) -> JobError {
    JobError(error.to_string())
}

/// Forgets a batch of each table's expired rows.
async fn forget_expired(storage: &Storage, system: &System) -> Result<Progress, JobError> {
    let due = expiry::due(&storage.platform(), system.clock.now()).await.map_err(failed)?;
    if due.is_empty() {
        return Ok(Progress::Done);
    }
    let set = master_keys::platform_set::<()>(system.clock.as_ref(), system.randomness.as_ref()).extend(due);
    storage.commit_bulk(set).await.map_err(failed)?;
    Ok(Progress::MoreDue)
}
