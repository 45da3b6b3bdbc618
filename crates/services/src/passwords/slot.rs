//! A place in the queue, and what can be done with it.

use super::{
    hasher::HashError,
    queue::Place,
    stored::Stored,
    worker::{Job, Work},
};
use std::sync::Arc;
use tokio::sync::oneshot;
use vestibule_domain::credential::Password;

/// A place among those who hash. Good for one password step; dropped unused, it is free for another.
#[must_use = "a slot that is dropped gives its place away"]
pub struct Slot {
    place: Place,
}

/// What became of a presented password.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Verdict {
    /// Whether it is the stored one. Never, when there is none.
    pub matches: bool,
    /// The hash to store in place of the old one, when the password matches and the old one is another
    /// system's, or the deployment's parameters have changed.
    pub rehash: Option<String>,
}

impl Slot {
    pub(super) const fn new(place: Place) -> Self {
        Self { place }
    }

    /// Compares a password with the stored hash. `None`, where there is no account or it has no password, costs the same as
    /// a hash of ours: exactly one Argon2id either way. Only a match under outdated parameters costs a second one, for the
    /// new hash, which takes `salt`. A hash of another system's costs what that system made it cost and one Argon2id beside
    /// it, which is the hash of ours that takes its place once the password matches.
    ///
    /// The job of a caller that goes away is passed over if it hasn't begun.
    pub async fn verify(self, password: Password, stored: Option<&str>, salt: [u8; 16]) -> Result<Verdict, HashError> {
        let stored = stored.and_then(|text| {
            let hash = Stored::parse(text);
            if hash.is_none() {
                tracing::error!("a stored password hash is unreadable; its owner must reset the password");
            }
            hash
        });
        let (answer, verdict) = oneshot::channel();
        self.submit(Work::Verify { password, stored, salt, answer });
        verdict.await.unwrap_or(Err(HashError::Stopped))
    }

    /// The stored form, a PHC string, of a new password.
    pub async fn hash(self, password: Password, salt: [u8; 16]) -> Result<String, HashError> {
        let (answer, hash) = oneshot::channel();
        self.submit(Work::Hash { password, salt, answer });
        hash.await.unwrap_or(Err(HashError::Stopped))
    }

    /// The stored form of a new password that is none of `earlier`, stored forms of the same account; `None` if it is one of
    /// them. It keeps their salt, so that however many there are, one Argon2id usually compares it with all and is its hash;
    /// where they were hashed in different ways, or by another system, it is a few more.
    pub async fn hash_unlike(
        self,
        password: Password,
        salt: [u8; 16],
        earlier: Vec<String>,
    ) -> Result<Option<String>, HashError> {
        let earlier = earlier.iter().filter_map(|text| Stored::parse(text)).collect();
        let (answer, hash) = oneshot::channel();
        self.submit(Work::HashUnlike { password, salt, earlier, answer });
        hash.await.unwrap_or(Err(HashError::Stopped))
    }

    fn submit(self, work: Work) {
        let shared = Arc::clone(&self.place.shared);
        shared.push(Job { work, place: self.place });
    }
}

impl std::fmt::Debug for Slot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Slot").field("tenant", &self.place.tenant).finish_non_exhaustive()
    }
}
