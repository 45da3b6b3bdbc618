//! Ending everything that a user, or one session, has: sessions and grants, and with them every token that this server answers for,
//! on every node within a second (decisions.md 14).

use crate::{Context, Failure, context::About, logout::Announcement};
use std::convert::Infallible;
use vestibule_domain::{
    audit::EventKind,
    clock::Timestamp,
    ids::{SessionId, UserId},
};
use vestibule_storage::{ChangeSet, CommitError, Statement, grants, sessions, users};

/// Losing the race means that another has just changed the account; losing more often is no race.
const MOST_RACES: usize = 5;

/// Somebody else changed the account meanwhile.
#[derive(Debug)]
struct Raced;

/// What came of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Revoked {
    /// Nothing of before counts any more.
    Done,
    /// There is no such user or session in this tenant.
    NotFound,
}

/// The statements that end a user's sessions and grants. The account's security version, which moves in the same change set, ends
/// those that begin at the same time; these make the ends visible row by row.
pub(crate) fn ends_of_user(user: UserId, now: Timestamp) -> [Statement; 2] {
    [sessions::end_others_of_user(user, None, now), grants::revoke_of_user(user, now, None)]
}

/// Ends every session and grant of a user (Graph's `revokeSignInSessions`). Access tokens that an API judges by itself go on until
/// they expire.
pub async fn revoke_of_user(cx: &Context, id: UserId) -> Result<Revoked, Failure> {
    for _ in 0..MOST_RACES {
        let Some(user) = users::by_id(&cx.rows(), id).await? else { return Ok(Revoked::NotFound) };
        if !user.enabled {
            // Disabling the account has ended everything, and nothing begins since.
            return Ok(Revoked::Done);
        }
        let now = cx.now();
        let event = cx.event(EventKind::SessionsRevoked, now, "of_user").of_user(id);
        let told = Announcement::of(cx, id, None, now).await?;
        let changes = ChangeSet::recorded(cx.tenant.id(), event)
            .one_or(users::change_security(id, user.security_version), Raced)
            .extend(ends_of_user(id, now))
            .extend(told.statements());
        match cx.platform.storage.commit(changes).await {
            Ok(()) => {
                told.go();
                cx.platform.presented.forget_all();
                return Ok(Revoked::Done);
            }
            Err(CommitError::Refused(Raced)) => {}
            Err(CommitError::Storage(error)) => return Err(error.into()),
        }
    }
    Err(Failure::Contended)
}

/// Ends one session and what was granted in it, unlike signing out, which leaves grants alone.
pub async fn revoke(cx: &Context, id: SessionId) -> Result<Revoked, Failure> {
    let Some(found) = sessions::by_id(&cx.rows(), id).await? else { return Ok(Revoked::NotFound) };
    let user = found.user.id;
    let now = cx.now();
    let event = cx.event(EventKind::SessionsRevoked, now, "of_session").of_user(user).of_session(id);
    let told = Announcement::of(cx, user, Some(id), now).await?;
    let changes: ChangeSet<Infallible> = ChangeSet::recorded(cx.tenant.id(), event)
        .extend([sessions::end(id, now), grants::revoke_of_session(user, id, now)])
        .extend(told.statements());
    match cx.platform.storage.commit(changes).await {
        Ok(()) => {
            told.go();
            cx.platform.presented.forget_all();
            Ok(Revoked::Done)
        }
        Err(CommitError::Refused(never)) => match never {},
        Err(CommitError::Storage(error)) => Err(error.into()),
    }
}
