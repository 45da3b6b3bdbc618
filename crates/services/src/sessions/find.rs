//! The session behind a browser's cookie.

use crate::{
    Context, Failure,
    trace::{Decision, Step},
};
use vestibule_domain::{session::Session, user::User};
use vestibule_protocol::digest::sha256;
use vestibule_storage::{ChangeSet, CommitError, sessions};

/// A session that counts, with its user as the account is now.
#[derive(Clone, Debug)]
pub struct LiveSession {
    /// The session.
    pub session: Session,
    /// Its user.
    pub user: User,
}

impl LiveSession {
    /// Whether a login hint names this session's user: the address, or the user's id.
    pub fn is_of(&self, hint: &str) -> bool {
        let address = self.user.email.as_ref().is_some_and(|email| {
            vestibule_domain::user::EmailAddress::parse(hint).is_ok_and(|hint| hint.key() == email.key())
        });
        address || self.user.id.to_string().eq_ignore_ascii_case(hint)
    }
}

/// Finds the session of a cookie's value, if it still counts: alive, its user enabled, and no password changed since.
/// Its last use is recorded when that is due (decisions.md 15).
pub async fn find(cx: &Context, cookie: &str) -> Result<Option<LiveSession>, Failure> {
    let Some(found) = sessions::by_token(&cx.rows(), &sha256(cookie.as_bytes())).await? else { return Ok(None) };
    let (session, user) = (found.session, found.user);
    let lifetimes = &cx.tenant.tenant().settings.sessions;
    let now = cx.now();
    let counts = session.is_alive(lifetimes, now) && user.enabled && user.security_version == session.security_version;
    if !counts {
        let reason = match () {
            () if session.ended_at.is_some() => "ended",
            () if !user.enabled => "account_disabled",
            () if user.security_version != session.security_version => "password_changed_or_revoked",
            () => "too_long_unused_or_too_old",
        };
        cx.trace.record(Decision::refused(Step::Session).because(reason).session(session.id).user(user.id));
        return Ok(None);
    }
    if session.touch_due(lifetimes, now) {
        let changes: ChangeSet<()> =
            ChangeSet::keyed(cx.tenant.id(), cx.log_id(now), now).push(sessions::touch(session.id, now));
        if let Err(CommitError::Storage(error)) = cx.platform.storage.commit(changes).await {
            // The session goes on: only its idle clock was not wound.
            tracing::warn!(%error, "a session's last use was not recorded");
        }
    }
    Ok(Some(LiveSession { session, user }))
}
