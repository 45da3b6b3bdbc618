//! The pool of threads that hash passwords.

use super::{
    admission::{Admission, Busy},
    choice,
    hasher::PasswordHasher,
    queue::{Place, Shared},
    slot::Slot,
    worker,
};
use metrics::Counter;
use std::{
    num::NonZeroUsize,
    sync::{Arc, Mutex, PoisonError},
    thread::{self, JoinHandle},
};
use vestibule_domain::{credential::HashParameters, ids::TenantId};

/// What a deployment sets of the pool.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct HashPoolOptions {
    /// How many passwords are hashed at a time, each in memory of its own.
    pub threads: NonZeroUsize,
    /// How many more may wait.
    pub queue: usize,
    /// What a hash costs.
    pub parameters: HashParameters,
}

impl Default for HashPoolOptions {
    /// A thread for each core, 64 places to wait, and the default cost.
    fn default() -> Self {
        let threads = thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
        Self { threads, queue: 64, parameters: HashParameters::default() }
    }
}

/// Threads that hash passwords, and the bounded queue before them. Dropping it ends them.
pub struct HashPool {
    shared: Arc<Shared>,
    refused: Counter,
    threads: Mutex<Vec<JoinHandle<()>>>,
}

impl HashPool {
    /// Starts the threads, with the fastest implementation that passes its self-test.
    pub fn start(options: HashPoolOptions) -> std::io::Result<Self> {
        let chosen = choice::choose(options.parameters).name();
        tracing::info!(hasher = chosen, threads = options.threads, "password hashing is ready");
        Self::start_with(options, move || choice::choose(options.parameters))
    }

    pub(super) fn start_with(
        options: HashPoolOptions,
        make: impl Fn() -> Box<dyn PasswordHasher> + Send + Sync + 'static,
    ) -> std::io::Result<Self> {
        let admission = Admission::new(options.threads.get(), options.queue, options.parameters);
        let shared = Arc::new(Shared::new(admission, options.parameters));
        let make: Arc<dyn Fn() -> Box<dyn PasswordHasher> + Send + Sync> = Arc::new(make);
        let refused = metrics::counter!("vestibule_password_refused_total");
        let pool = Self { shared, refused, threads: Mutex::default() };
        for number in 0..options.threads.get() {
            let (shared, make) = (Arc::clone(&pool.shared), Arc::clone(&make));
            let thread = thread::Builder::new()
                .name(format!("password-{number}"))
                .spawn(move || worker::run(&shared, make.as_ref()))?;
            pool.threads.lock().unwrap_or_else(PoisonError::into_inner).push(thread);
        }
        Ok(pool)
    }

    /// Whether there would be a place for a password step of this tenant now, without taking one.
    pub fn room(&self, tenant: TenantId) -> Result<(), Busy> {
        self.counted(self.shared.with_admission(|admission| admission.room(tenant)))
    }

    /// Takes a place for a password step of this tenant: before the account is looked up, so that being busy says nothing
    /// about it. Answers at once.
    pub fn reserve(&self, tenant: TenantId) -> Result<Slot, Busy> {
        self.counted(self.shared.with_admission(|admission| admission.take(tenant)))?;
        Ok(Slot::new(Place { shared: Arc::clone(&self.shared), tenant }))
    }

    /// Counts a refusal.
    fn counted(&self, answer: Result<(), Busy>) -> Result<(), Busy> {
        answer.inspect_err(|_| self.refused.increment(1))
    }

    /// Ends the threads and waits for them: at most as long as a hash takes. Who still waits for an answer gets
    /// [`HashError::Stopped`](super::HashError::Stopped).
    pub fn stop(&self) {
        self.shared.stop();
        let threads = std::mem::take(&mut *self.threads.lock().unwrap_or_else(PoisonError::into_inner));
        for thread in threads {
            if thread.join().is_err() {
                tracing::error!("a password thread panicked");
            }
        }
    }
}

impl Drop for HashPool {
    fn drop(&mut self) {
        self.stop();
    }
}

impl std::fmt::Debug for HashPool {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("HashPool").field("parameters", &self.shared.parameters).finish_non_exhaustive()
    }
}
