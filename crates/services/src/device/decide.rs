//! The owner's answer (RFC 8628 §3.3): once, and only while the code counts.

use super::ticket::waiting;
use crate::{
    Context, Failure,
    consent::{Answer, agree_elsewhere, trace_answer},
    context::About,
    sessions::LiveSession,
    trace::{self, Step},
};
use vestibule_domain::{audit::EventKind, token::Decision};
use vestibule_protocol::device::UserCode;
use vestibule_storage::{ChangeSet, CommitError, device_codes, users};

/// Why an answer counts for nothing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Undecided {
    /// The code has expired.
    Expired,
    /// There is an answer already.
    Decided,
    /// The account was disabled or its password changed meanwhile.
    Stale,
    /// Something else is asked by now than what was shown.
    Changed,
}

/// Agrees, or refuses, as the customer of a live session. Agreeing is consent to what was shown.
pub async fn decide(
    cx: &Context,
    code: &UserCode,
    live: &LiveSession,
    answer: Answer<'_>,
) -> Result<Result<(), Undecided>, Failure> {
    let Some(device) = waiting(cx, code).await? else { return Ok(Err(Undecided::Expired)) };
    if device.decision != Decision::Pending {
        return Ok(Err(Undecided::Decided));
    }
    let now = cx.now();
    let hash = &device.device_code_hash;
    let agreed = match answer {
        Answer::Allow { shown } => {
            match agree_elsewhere(cx, device.app_id, &device.scope, live.user.id, shown, now).await? {
                Some(agreed) => Some(agreed),
                None => return Ok(Err(Undecided::Changed)),
            }
        }
        Answer::Deny => None,
    };
    let (kind, detail, decision) = match &agreed {
        Some(agreed) => {
            let approve = device_codes::approve(hash, &agreed.approval(live, now), now);
            (EventKind::DeviceApproved, agreed.detail(), approve)
        }
        None => (EventKind::DeviceDenied, "", device_codes::deny(hash, now)),
    };
    let event = cx.event(kind, now, detail).of_user(live.user.id).of_app(device.app_id).of_session(live.session.id);
    let changes = ChangeSet::recorded(cx.tenant.id(), event)
        .one_or(users::guard(live.user.id, live.user.security_version), Undecided::Stale)
        .one_or(decision, Undecided::Decided);
    let records = agreed.iter().flat_map(|agreed| agreed.records.iter().cloned());
    let changes = records.fold(changes, |changes, record| changes.one_or(record, Undecided::Changed));
    match cx.platform.storage.commit(changes).await {
        Ok(()) => {
            cx.trace.of_hash(&device.device_code_hash);
            cx.trace.is_proven();
            trace_answer(cx, agreed.as_ref(), live.user.id);
            let decided = if agreed.is_some() { trace::Decision::passed } else { trace::Decision::refused };
            cx.trace.record(decided(Step::Device).user(live.user.id).session(live.session.id));
            Ok(Ok(()))
        }
        Err(CommitError::Refused(undecided)) => Ok(Err(undecided)),
        Err(CommitError::Storage(error)) => Err(error.into()),
    }
}
