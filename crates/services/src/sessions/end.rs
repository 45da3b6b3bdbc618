//! Signing out.

use super::LiveSession;
use crate::{
    Context, Failure,
    context::About,
    logout::Announcement,
    trace::{Decision, Step},
};
use std::sync::Arc;
use vestibule_domain::{application::Application, audit::EventKind};
use vestibule_storage::{ChangeSet, CommitError, sessions};

/// A session that has ended.
#[derive(Debug)]
pub struct SignedOut {
    /// The applications that it had signed in to.
    pub participants: Vec<Arc<Application>>,
}

/// Ends a session everywhere on this server. Applications that want to be called are (OpenID Connect Back-Channel Logout 1.0); all
/// are returned, to be told through the browser (Front-Channel Logout 1.0).
pub async fn end(cx: &Context, live: &LiveSession) -> Result<SignedOut, Failure> {
    let id = live.session.id;
    let now = cx.now();
    let participants = sessions::participants(&cx.rows(), id).await?;
    let event = cx.event(EventKind::SignedOut, now, "").of_user(live.user.id).of_session(id);
    let told = Announcement::of(cx, live.user.id, Some(id), now).await?;
    let changes: ChangeSet<()> =
        ChangeSet::recorded(cx.tenant.id(), event).push(sessions::end(id, now)).extend(told.statements());
    match cx.platform.storage.commit(changes).await {
        Ok(()) | Err(CommitError::Refused(())) => told.go(),
        Err(CommitError::Storage(error)) => return Err(error.into()),
    }
    cx.trace.is_proven();
    cx.trace.record(Decision::done(Step::SessionEnded).session(id).user(live.user.id).because("signed_out"));
    let participants = participants.into_iter().filter_map(|id| cx.tenant.application(id).map(Arc::clone)).collect();
    Ok(SignedOut { participants })
}
