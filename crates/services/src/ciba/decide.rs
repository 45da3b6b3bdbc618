//! The answer of whoever was asked: once, and only while the request counts.

use super::{Link, Ping, waiting};
use crate::{
    Context, Failure,
    calls::Calls,
    consent::{Answer, agree_elsewhere, trace_answer},
    context::About,
    outbox::Leaving,
    sessions::LiveSession,
};
use vestibule_domain::{
    audit::EventKind,
    clock::Timestamp,
    token::{Decision, Notification},
};
use vestibule_storage::{ChangeSet, CommitError, Outgoing, Statement, backchannel_requests, users};

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
    /// Something else is asked by now than what was shown.
    Changed,
}

/// Agrees, or refuses, as the customer of a live session. Agreeing is consent to what was shown (CIBA §8).
pub async fn decide(
    cx: &Context,
    link: &Link,
    live: &LiveSession,
    answer: Answer<'_>,
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
    let hash = &request.request_hash;
    let agreed = match answer {
        Answer::Allow { shown } => {
            match agree_elsewhere(cx, request.app_id, &request.scope, user.id, shown, now).await? {
                Some(agreed) => Some(agreed),
                None => return Ok(Err(Undecided::Changed)),
            }
        }
        Answer::Deny => None,
    };
    let (kind, detail, decision) = match &agreed {
        Some(agreed) => {
            let approve = backchannel_requests::approve(hash, user.id, &agreed.approval(live, now), now);
            (EventKind::BackchannelApproved, agreed.detail(), approve)
        }
        None => (EventKind::BackchannelDenied, "", backchannel_requests::deny(hash, user.id, now)),
    };
    let event = cx.event(kind, now, detail).of_user(user.id).of_app(request.app_id).of_session(live.session.id);
    // The client hears of either answer (CIBA §10.2), as long as its request counts.
    let (ping, leaving) =
        request.notification.map(|notification| ping(cx, notification, (now, request.expires_at))).unzip();
    let changes = ChangeSet::recorded(cx.tenant.id(), event)
        .one_or(users::guard(user.id, user.security_version), Undecided::Stale)
        .one_or(decision, Undecided::Decided)
        .extend(ping);
    let records = agreed.iter().flat_map(|agreed| agreed.records.iter().cloned());
    let changes = records.fold(changes, |changes, record| changes.one_or(record, Undecided::Changed));
    match cx.platform.storage.commit(changes).await {
        Ok(()) => {
            trace_answer(cx, agreed.as_ref(), user.id);
            if let Some(ping) = leaving {
                ping.go();
            }
            Ok(Ok(()))
        }
        Err(CommitError::Refused(undecided)) => Ok(Err(undecided)),
        Err(CommitError::Storage(error)) => Err(error.into()),
    }
}

/// What tells the client, from now on until its request counts no more.
fn ping(
    cx: &Context,
    notification: Notification,
    (now, expires_at): (Timestamp, Timestamp),
) -> (Statement, Leaving<Calls>) {
    let row = Outgoing {
        tenant_id: cx.tenant.id(),
        id: notification.call_id,
        kind: Ping::KIND.to_owned(),
        sealed: notification.sealed,
        attempts: 0,
        created_at: now,
        expires_at,
    };
    cx.platform.calls.leaving(row, None)
}
