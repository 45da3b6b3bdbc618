//! A thread that hashes.

use super::{
    hasher::{HashError, PasswordHasher},
    queue::{Place, Shared},
    slot::Verdict,
};
use std::panic::{AssertUnwindSafe, catch_unwind};
use tokio::sync::oneshot;
use vestibule_domain::credential::{HashParameters, Password, PasswordHash};

/// Something to compute, and the place that it takes meanwhile.
pub(super) struct Job {
    pub(super) work: Work,
    pub(super) place: Place,
}

/// What to compute, and where the answer goes.
pub(super) enum Work {
    /// Compare with a stored hash, or with nothing at the same cost.
    Verify {
        password: Password,
        stored: Option<PasswordHash>,
        salt: [u8; 16],
        answer: oneshot::Sender<Result<Verdict, HashError>>,
    },
    /// Hash a new password.
    Hash { password: Password, salt: [u8; 16], answer: oneshot::Sender<Result<String, HashError>> },
}

/// Serves jobs until the pool ends.
pub(super) fn run(shared: &Shared, make: &dyn Fn() -> Box<dyn PasswordHasher>) {
    // Requests and tokens go first: a hash waits for an idle moment rather than they for a hash.
    if let Err(error) = thread_priority::set_current_thread_priority(thread_priority::ThreadPriority::Min) {
        tracing::warn!(?error, "password hashing runs at normal priority");
    }
    let mut hasher = make();
    while let Some(job) = shared.next() {
        if catch_unwind(AssertUnwindSafe(|| serve(job, hasher.as_mut(), shared))).is_err() {
            tracing::error!(hasher = hasher.name(), "a password hash panicked; starting with fresh memory");
            hasher = make();
        }
    }
}

fn serve(job: Job, hasher: &mut dyn PasswordHasher, shared: &Shared) {
    let Job { work, place } = job;
    match work {
        Work::Verify { answer, .. } if answer.is_closed() => {}
        Work::Hash { answer, .. } if answer.is_closed() => {}
        Work::Verify { password, stored, salt, answer } => {
            let verdict = verify(&password, stored.as_ref(), salt, hasher, shared);
            finish(place, answer, verdict);
        }
        Work::Hash { password, salt, answer } => {
            let hash = new_hash(&password, salt, hasher, shared);
            finish(place, answer, hash);
        }
    }
    hasher.keep_memory_for(shared.parameters);
}

/// Frees the place first, so that whoever has an answer finds room for the next step.
fn finish<T>(place: Place, answer: oneshot::Sender<T>, value: T) {
    drop(place);
    if answer.send(value).is_err() {
        tracing::debug!("nobody waits for a password hash any more");
    }
}

fn verify(
    password: &Password,
    stored: Option<&PasswordHash>,
    salt: [u8; 16],
    hasher: &mut dyn PasswordHasher,
    shared: &Shared,
) -> Result<Verdict, HashError> {
    let Some(stored) = stored else {
        compute(password, &salt, shared.parameters, hasher, shared)?;
        return Ok(Verdict { matches: false, rehash: None });
    };
    let tag = compute(password, &stored.salt, stored.parameters, hasher, shared)?;
    let matches = stored.matches(&tag);
    let outdated = matches && stored.needs_rehash(shared.parameters);
    let rehash = outdated.then(|| new_hash(password, salt, hasher, shared)).transpose()?;
    Ok(Verdict { matches, rehash })
}

fn new_hash(
    password: &Password,
    salt: [u8; 16],
    hasher: &mut dyn PasswordHasher,
    shared: &Shared,
) -> Result<String, HashError> {
    let tag = compute(password, &salt, shared.parameters, hasher, shared)?;
    Ok(PasswordHash { parameters: shared.parameters, salt, tag }.encode())
}

/// Every Argon2id of the server is computed, and counted, here.
fn compute(
    password: &Password,
    salt: &[u8],
    parameters: HashParameters,
    hasher: &mut dyn PasswordHasher,
    shared: &Shared,
) -> Result<[u8; 32], HashError> {
    shared.hashes.increment(1);
    hasher.hash(password.as_bytes(), salt, parameters)
}
