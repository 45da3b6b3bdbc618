//! A session.

use crate::{
    clock::Timestamp,
    ids::{SessionId, UserId},
    tenant::SessionLifetimes,
};
use std::time::Duration;

/// A session as stored. Its cookie holds 256 random bits, of which only the SHA-256 is kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Session {
    /// The `sid` claim.
    pub id: SessionId,
    /// SHA-256 of the cookie's value.
    pub token_hash: [u8; 32],
    /// Who is signed in.
    pub user_id: UserId,
    /// When the user last proved who they are: the `auth_time` claim.
    pub authenticated_at: Timestamp,
    /// How: the `amr` claim's values (RFC 8176), space separated.
    pub methods: String,
    /// Whether it outlives the browser.
    pub persistent: bool,
    /// The user's security version when it began; another one ends it.
    pub security_version: i64,
    /// When it began.
    pub created_at: Timestamp,
    /// When it was last used, to the precision of [`Session::touch_due`].
    pub last_used_at: Timestamp,
    /// When it was ended, by signing out or by an administrator.
    pub ended_at: Option<Timestamp>,
}

impl Session {
    /// Whether the session still counts.
    pub fn is_alive(&self, lifetimes: &SessionLifetimes, now: Timestamp) -> bool {
        self.ended_at.is_none()
            && now.since(self.last_used_at) < lifetimes.idle(self.persistent)
            && now.since(self.created_at) < lifetimes.absolute(self.persistent)
    }

    /// When the session ends at the latest.
    pub fn expires_at(&self, lifetimes: &SessionLifetimes) -> Timestamp {
        self.created_at.plus(lifetimes.absolute(self.persistent))
    }

    /// Whether its last use is worth a write: older than a twentieth of the idle lifetime, at most every five minutes.
    pub fn touch_due(&self, lifetimes: &SessionLifetimes, now: Timestamp) -> bool {
        let step = (lifetimes.idle(self.persistent) / 20).max(Duration::from_mins(5));
        now.since(self.last_used_at) >= step
    }

    /// Whether the user proved themselves recently enough for the request's `max_age` (OpenID Connect Core §3.1.2.1).
    pub fn is_fresh(&self, max_age: Option<u32>, now: Timestamp) -> bool {
        max_age.is_none_or(|seconds| now.since(self.authenticated_at) <= Duration::from_secs(u64::from(seconds)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session(persistent: bool) -> Session {
        let start = Timestamp::from_seconds(1_000_000);
        Session {
            id: SessionId::from_uuid(uuid::Uuid::nil()),
            token_hash: [0; 32],
            user_id: UserId::from_uuid(uuid::Uuid::nil()),
            authenticated_at: start,
            methods: "pwd".to_owned(),
            persistent,
            security_version: 1,
            created_at: start,
            last_used_at: start,
            ended_at: None,
        }
    }

    #[test]
    fn a_session_dies_of_idleness_of_age_and_of_being_ended() {
        let lifetimes = SessionLifetimes::default();
        let mut session = session(false);
        let after = |seconds: i64| Timestamp::from_seconds(1_000_000 + seconds);
        assert!(session.is_alive(&lifetimes, after(24 * 3600 - 1)));
        assert!(!session.is_alive(&lifetimes, after(24 * 3600)));
        session.last_used_at = after(7 * 24 * 3600 - 1);
        assert!(session.is_alive(&lifetimes, after(7 * 24 * 3600 - 1)));
        assert!(!session.is_alive(&lifetimes, after(7 * 24 * 3600)));
        session.ended_at = Some(after(1));
        assert!(!session.is_alive(&lifetimes, after(1)));
    }

    #[test]
    fn a_clock_set_back_neither_ends_nor_refreshes_a_session() {
        let lifetimes = SessionLifetimes::default();
        let before = Timestamp::from_seconds(999_000);
        assert!(session(true).is_alive(&lifetimes, before));
        assert!(!session(true).touch_due(&lifetimes, before));
    }

    #[test]
    fn max_age_zero_accepts_only_a_proof_of_this_moment() {
        let session = session(false);
        assert!(session.is_fresh(Some(0), session.authenticated_at));
        assert!(!session.is_fresh(Some(10), session.authenticated_at.plus(Duration::from_secs(11))));
        assert!(session.is_fresh(None, session.authenticated_at.plus(Duration::from_secs(1 << 30))));
    }
}
