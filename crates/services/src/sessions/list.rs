//! A user's sessions, to be looked at and ended one by one.

use super::{Revoked, revoke};
use crate::{Context, Failure};
use vestibule_domain::{
    ids::{AppId, SessionId, UserId},
    session::Session,
};
use vestibule_storage::sessions;

/// Sessions that are listed; those used last.
const MOST_LISTED: u32 = 200;
/// Applications that are listed of all of them together.
const MOST_APPLICATIONS: u32 = 2_000;

/// A session that counts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ListedSession {
    /// The session.
    pub session: Session,
    /// The applications that it has signed in to.
    pub applications: Vec<AppId>,
}

/// A user's sessions that count, the one used last first; empty for a disabled account or nobody.
pub async fn of_user(cx: &Context, user: UserId) -> Result<Vec<ListedSession>, Failure> {
    let (rows, now) = (cx.rows(), cx.now());
    let lifetimes = &cx.tenant.settings().sessions;
    let found = sessions::of_user(&rows, user, now, MOST_LISTED).await?;
    let counting = found.into_iter().filter(|found| {
        let (session, user) = (&found.session, &found.user);
        user.enabled && user.security_version == session.security_version && session.is_alive(lifetimes, now)
    });
    let mut listed: Vec<ListedSession> =
        counting.map(|found| ListedSession { session: found.session, applications: Vec::new() }).collect();
    for participation in sessions::participations(&rows, user, None, now, MOST_APPLICATIONS, 0).await? {
        if let Some(of) = listed.iter_mut().find(|listed| listed.session.id == participation.session_id) {
            of.applications.push(participation.app_id);
        }
    }
    Ok(listed)
}

/// Ends one session of a user, and what was granted in it; another user's is not found.
pub async fn end_one(cx: &Context, user: UserId, session: SessionId) -> Result<Revoked, Failure> {
    match sessions::by_id(&cx.rows(), session).await? {
        Some(found) if found.user.id == user => revoke(cx, session).await,
        _ => Ok(Revoked::NotFound),
    }
}
