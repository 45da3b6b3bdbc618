//! The answer of whoever was asked: once, and only while the request counts.

use super::{Link, Ping, waiting};
use crate::{Context, Failure, context::About, sessions::LiveSession};
use vestibule_domain::{
    audit::EventKind,
    token::{Approval, Decision},
};
use vestibule_storage::{ChangeSet, CommitError, backchannel_requests, outgoing_calls, users};

/// Why an answer counts for nothing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Undecided {
    /// The request's time is over, or there is none.
    Expired,
    /// There is an answer already.
    Decided,
    /// Somebody else is asked.
    NotAsked,
    /// The account was disabled or its password changed meanwhile.
    Stale,
}

/// Agrees, or refuses, as the customer of a live session.
pub async fn decide(
    cx: &Context,
    link: &Link,
    live: &LiveSession,
    agreed: bool,
) -> Result<Result<(), Undecided>, Failure> {
    let Some(request) = waiting(cx, link).await? else { return Ok(Err(Undecided::Expired)) };
    let user = &live.user;
    if request.user_id != Some(user.id) {
        return Ok(Err(Undecided::NotAsked));
    }
    if request.decision != Decision::Pending {
        return Ok(Err(Undecided::Decided));
    }
    let now = cx.now();
    let (kind, decision) = if agreed {
        let approval = Approval {
            user_id: user.id,
            session_id: live.session.id,
            authenticated_at: live.session.authenticated_at,
            methods: live.session.methods.clone(),
            security_version: user.security_version,
            consent: None,
        };
        let approve = backchannel_requests::approve(&request.request_hash, user.id, &approval, now);
        (EventKind::BackchannelApproved, approve)
    } else {
        (EventKind::BackchannelDenied, backchannel_requests::deny(&request.request_hash, user.id, now))
    };
    let event = cx.event(kind, now, "").of_user(user.id).of_app(request.app_id).of_session(live.session.id);
    // The client hears of either answer (CIBA §10.2), as long as its request counts.
    let ping = request.notification.as_ref().map(|notification| {
        let expires_at = request.expires_at;
        outgoing_calls::OUTBOX.insert(notification.call_id, Ping::KIND, &notification.sealed, now, expires_at)
    });
    let changes = ChangeSet::recorded(cx.tenant.id(), event)
        .one_or(users::guard(user.id, user.security_version), Undecided::Stale)
        .one_or(decision, Undecided::Decided)
        .extend(ping);
    match cx.platform.storage.commit(changes).await {
        Ok(()) => {
            if let Some(notification) = &request.notification {
                cx.platform.calls.nudge(cx.tenant.id(), notification.call_id);
            }
            Ok(Ok(()))
        }
        Err(CommitError::Refused(undecided)) => Ok(Err(undecided)),
        Err(CommitError::Storage(error)) => Err(error.into()),
    }
}
