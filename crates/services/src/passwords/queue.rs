//! The state that the pool, its slots and its threads share.

use super::{admission::Admission, worker::Job};
use metrics::{Counter, Gauge};
use std::{
    collections::VecDeque,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
};
use vestibule_domain::{credential::HashParameters, ids::TenantId};

/// Jobs in the order in which they came, and the places that they take.
pub(super) struct Shared {
    state: Mutex<State>,
    arrived: Condvar,
    /// The deployment's parameters: new hashes have them, and old ones are replaced by such.
    pub(super) parameters: HashParameters,
    /// `vestibule_password_hashes_total`: Argon2id computations, of whatever kind.
    pub(super) hashes: Counter,
    /// `vestibule_password_places_taken`: running, waiting, or about to.
    places: Gauge,
}

struct State {
    admission: Admission,
    jobs: VecDeque<Job>,
    stopped: bool,
}

impl Shared {
    pub(super) fn new(admission: Admission, parameters: HashParameters) -> Self {
        Self {
            state: Mutex::new(State { admission, jobs: VecDeque::new(), stopped: false }),
            arrived: Condvar::new(),
            parameters,
            hashes: metrics::counter!("vestibule_password_hashes_total"),
            places: metrics::gauge!("vestibule_password_places_taken"),
        }
    }

    pub(super) fn with_admission<T>(&self, act: impl FnOnce(&mut Admission) -> T) -> T {
        let mut state = self.lock();
        let answer = act(&mut state.admission);
        self.places.set(f64::from(u32::try_from(state.admission.taken()).unwrap_or(u32::MAX)));
        answer
    }

    /// Queues a job. After the end it is dropped, which tells whoever waits for it.
    pub(super) fn push(&self, job: Job) {
        let refused = {
            let mut state = self.lock();
            if state.stopped {
                Some(job)
            } else {
                state.jobs.push_back(job);
                None
            }
        };
        // Dropping a job gives its place back and so takes the lock: not while it is held.
        drop(refused);
        self.arrived.notify_one();
    }

    /// Waits for the next job; `None` at the end.
    pub(super) fn next(&self) -> Option<Job> {
        let mut state = self.lock();
        loop {
            if state.stopped {
                return None;
            }
            if let Some(job) = state.jobs.pop_front() {
                return Some(job);
            }
            state = self.arrived.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Ends the pool: jobs that run are finished, jobs that wait are dropped.
    pub(super) fn stop(&self) {
        let waiting = {
            let mut state = self.lock();
            state.stopped = true;
            std::mem::take(&mut state.jobs)
        };
        drop(waiting);
        self.arrived.notify_all();
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A place among those who hash, given back when dropped. It travels with the job, so that a request that goes away doesn't
/// make room for another while its hash is still being computed.
pub(super) struct Place {
    pub(super) shared: Arc<Shared>,
    pub(super) tenant: TenantId,
}

impl Drop for Place {
    fn drop(&mut self) {
        self.shared.with_admission(|admission| admission.give_back(self.tenant));
    }
}
