//! Loads of snapshots that are under way: whoever wants the same tenant meanwhile waits for the one that runs, so that a change to a
//! busy tenant is read once and not once a request.

use super::{TenantSnapshot, UnknownTenant};
use crate::Failure;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tokio::sync::watch;
use vestibule_domain::ids::TenantId;

/// What a load came to.
type Outcome = Result<Arc<TenantSnapshot>, UnknownTenant>;

/// Where a load tells what it came to.
pub(super) type Load = watch::Sender<Option<Outcome>>;

/// The loads that are under way, by tenant.
#[derive(Debug, Default)]
pub(super) struct Loads(Mutex<HashMap<TenantId, watch::Receiver<Option<Outcome>>>>);

impl Loads {
    /// What the tenant's load comes to: of the one under way, or else of one that `start` starts.
    pub(super) async fn join(&self, id: TenantId, start: impl FnOnce(Load)) -> Outcome {
        let mut outcome = self.under_way(id, start);
        let told = outcome.wait_for(Option::is_some).await.ok().and_then(|told| told.clone());
        told.unwrap_or_else(|| Err(Failure::Contended.into()))
    }

    fn under_way(&self, id: TenantId, start: impl FnOnce(Load)) -> watch::Receiver<Option<Outcome>> {
        let mut loads = self.lock();
        // One that broke off without an outcome has closed its channel.
        if let Some(outcome) = loads.get(&id).filter(|outcome| outcome.has_changed().is_ok()) {
            return outcome.clone();
        }
        let (load, outcome) = watch::channel(None);
        loads.insert(id, outcome.clone());
        start(load);
        outcome
    }

    /// Ends a load: all who wait have its outcome. A snapshot is kept by `keep`, unless the load was forgotten meanwhile, since it
    /// may have read what has been written over.
    pub(super) fn end(&self, id: TenantId, load: Load, outcome: Outcome, keep: impl FnOnce(&Arc<TenantSnapshot>)) {
        let mut loads = self.lock();
        if loads.get(&id).is_some_and(|current| current.same_channel(&load.subscribe())) {
            loads.remove(&id);
            if let Ok(snapshot) = &outcome {
                keep(snapshot);
            }
        }
        drop(loads);
        load.send_replace(Some(outcome));
    }

    /// Lets nobody join the load that is under way any more.
    pub(super) fn forget(&self, id: TenantId) {
        self.lock().remove(&id);
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<TenantId, watch::Receiver<Option<Outcome>>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use uuid::Uuid;

    fn tenant() -> TenantId {
        TenantId::from_uuid(Uuid::from_u128(1))
    }

    #[tokio::test]
    async fn all_who_want_a_tenant_at_the_same_time_wait_for_one_load() {
        let (loads, started) = (Arc::new(Loads::default()), Arc::new(AtomicUsize::new(0)));
        let (hand_over, mut handed_over) = tokio::sync::mpsc::unbounded_channel();
        let mut waiting = tokio::task::JoinSet::new();
        for _ in 0..1_000 {
            let (loads, started, hand_over) = (Arc::clone(&loads), Arc::clone(&started), hand_over.clone());
            waiting.spawn(async move {
                let start = |load| {
                    started.fetch_add(1, Ordering::Relaxed);
                    hand_over.send(load).unwrap();
                };
                loads.join(tenant(), start).await
            });
        }
        let load = handed_over.recv().await.unwrap();
        while load.receiver_count() < 1_001 {
            tokio::task::yield_now().await;
        }
        loads.end(tenant(), load, Err(UnknownTenant::NoSuchTenant), |_| unreachable!("there is nothing to keep"));
        let outcomes = waiting.join_all().await;
        assert!(outcomes.iter().all(|outcome| matches!(outcome, Err(UnknownTenant::NoSuchTenant))));
        assert_eq!(started.load(Ordering::Relaxed), 1);
    }

    #[test]
    fn nobody_joins_a_load_that_was_forgotten_or_broke_off() {
        let loads = Loads::default();
        let mut begun = Vec::new();
        let first = loads.under_way(tenant(), |load| begun.push(load));
        loads.forget(tenant());
        let second = loads.under_way(tenant(), |load| begun.push(load));
        assert!(!second.same_channel(&first));
        assert!(loads.under_way(tenant(), |_| unreachable!("one is under way")).same_channel(&second));
        begun.clear();
        assert!(!loads.under_way(tenant(), |load| begun.push(load)).same_channel(&second));
    }
}
