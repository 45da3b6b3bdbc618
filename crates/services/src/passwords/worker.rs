//! A thread that hashes.

use super::{
    foreign,
    hasher::{HashError, PasswordHasher},
    queue::{Place, Shared},
    slot::Verdict,
    stored::Stored,
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
        stored: Option<Stored>,
        salt: [u8; 16],
        answer: oneshot::Sender<Result<Verdict, HashError>>,
    },
    /// Hash a new password.
    Hash { password: Password, salt: [u8; 16], answer: oneshot::Sender<Result<String, HashError>> },
    /// Hash a new password that must be none of the account's earlier ones.
    HashUnlike {
        password: Password,
        salt: [u8; 16],
        earlier: Vec<Stored>,
        answer: oneshot::Sender<Result<Option<String>, HashError>>,
    },
}

/// In so many different ways earlier passwords may have been hashed for a new one to be compared with them all, the latest first:
/// each costs an Argon2id of its own. As many may be another system's.
const MOST_COMPARED: usize = 4;

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
        Work::HashUnlike { answer, .. } if answer.is_closed() => {}
        Work::Verify { password, stored, salt, answer } => {
            let verdict = verify(&password, stored.as_ref(), salt, hasher, shared);
            finish(place, answer, verdict);
        }
        Work::Hash { password, salt, answer } => {
            let hash = new_hash(&password, salt, hasher, shared);
            finish(place, answer, hash);
        }
        Work::HashUnlike { password, salt, earlier, answer } => {
            let hash = hash_unlike(&password, salt, &earlier, hasher, shared);
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
    stored: Option<&Stored>,
    salt: [u8; 16],
    hasher: &mut dyn PasswordHasher,
    shared: &Shared,
) -> Result<Verdict, HashError> {
    let stored = match stored {
        Some(Stored::Own(stored)) => stored,
        Some(Stored::Foreign(stored)) => {
            let matches = foreign::matches(stored, password)?;
            // Right or wrong: a hash that costs nothing would tell by its time that there is an account.
            let rehash = new_hash(password, salt, hasher, shared)?;
            return Ok(Verdict { matches, rehash: matches.then_some(rehash) });
        }
        None => {
            compute(password, &salt, shared.parameters, hasher, shared)?;
            return Ok(Verdict { matches: false, rehash: None });
        }
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

/// `None`: it is one of the earlier ones.
fn hash_unlike(
    password: &Password,
    salt: [u8; 16],
    earlier: &[Stored],
    hasher: &mut dyn PasswordHasher,
    shared: &Shared,
) -> Result<Option<String>, HashError> {
    let mut computed: Vec<PasswordHash> = Vec::new();
    let mut compared_elsewhere = 0;
    for stored in earlier {
        let hash = match stored {
            Stored::Own(hash) => hash,
            Stored::Foreign(_) if compared_elsewhere == MOST_COMPARED => continue,
            Stored::Foreign(hash) => {
                compared_elsewhere += 1;
                // One that can't be computed keeps nobody from another password.
                if foreign::matches(hash, password) == Ok(true) {
                    return Ok(None);
                }
                continue;
            }
        };
        let alike = |other: &&PasswordHash| other.salt == hash.salt && other.parameters == hash.parameters;
        let tag = match computed.iter().find(alike) {
            Some(known) => known.tag,
            None if computed.len() == MOST_COMPARED => continue,
            None => {
                let tag = compute(password, &hash.salt, hash.parameters, hasher, shared)?;
                computed.push(PasswordHash { tag, ..hash.clone() });
                tag
            }
        };
        if hash.matches(&tag) {
            return Ok(None);
        }
    }
    match computed.iter().find(|hash| !hash.needs_rehash(shared.parameters)) {
        Some(hash) => Ok(Some(hash.encode())),
        None => new_hash(password, salt, hasher, shared).map(Some),
    }
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
