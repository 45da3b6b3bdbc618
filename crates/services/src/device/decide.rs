//! The owner's answer (RFC 8628 §3.3): once, and only while the code counts.

use super::ticket::waiting;
use crate::{
    Context, Failure,
    context::About,
    sessions::LiveSession,
    trace::{self, Step},
};
use vestibule_domain::{
    audit::EventKind,
    token::{Approval, Decision},
};
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
}

/// Agrees, or refuses, as the customer of a live session.
pub async fn decide(
    cx: &Context,
    code: &UserCode,
    live: &LiveSession,
    agreed: bool,
) -> Result<Result<(), Undecided>, Failure> {
    let Some(device) = waiting(cx, code).await? else { return Ok(Err(Undecided::Expired)) };
    if device.decision != Decision::Pending {
        return Ok(Err(Undecided::Decided));
    }
    let now = cx.now();
    let (kind, decision) = if agreed {
        let approval = Approval {
            user_id: live.user.id,
            session_id: live.session.id,
            authenticated_at: live.session.authenticated_at,
            methods: live.session.methods.clone(),
            security_version: live.user.security_version,
            consent: None,
        };
        (EventKind::DeviceApproved, device_codes::approve(&device.device_code_hash, &approval, now))
    } else {
        (EventKind::DeviceDenied, device_codes::deny(&device.device_code_hash, now))
    };
    let event = cx.event(kind, now, "").of_user(live.user.id).of_app(device.app_id).of_session(live.session.id);
    let changes = ChangeSet::recorded(cx.tenant.id(), event)
        .one_or(users::guard(live.user.id, live.user.security_version), Undecided::Stale)
        .one_or(decision, Undecided::Decided);
    match cx.platform.storage.commit(changes).await {
        Ok(()) => {
            cx.trace.of_hash(&device.device_code_hash);
            cx.trace.is_proven();
            let decided = if agreed { trace::Decision::passed } else { trace::Decision::refused };
            cx.trace.record(decided(Step::Device).user(live.user.id).session(live.session.id));
            Ok(Ok(()))
        }
        Err(CommitError::Refused(undecided)) => Ok(Err(undecided)),
        Err(CommitError::Storage(error)) => Err(error.into()),
    }
}
