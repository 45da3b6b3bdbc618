//! Typing a code (RFC 8628 §3.3), and what wrong ones cost (§5.1).

use super::ticket::{Ticket, mac, seal, tag};
use crate::{Context, Failure, Platform, sessions::LiveSession, tenants::TenantSnapshot};
use std::sync::Arc;
use vestibule_domain::{audit::EventKind, token::Decision};
use vestibule_protocol::device::UserCode;
use vestibule_storage::{ChangeSet, CommitError, code_budgets, device_codes};

/// Wrong codes that a tenant's strangers may type in an hour, all together, and in a day. With a thousand devices waiting all
/// the time, one of them is hit in ten years.
const MOST_WRONG: (i64, i64) = (10_000, 100_000);
/// The same for a customer who is signed in: strangers can't use it up.
const MOST_WRONG_OF_CUSTOMER: (i64, i64) = (20, 60);

/// What came of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Entered {
    /// A device waits: its page is reached by this ticket.
    Waiting(Ticket),
    /// No device of this tenant shows the code.
    Unknown,
    /// The code has expired.
    Expired,
    /// Somebody has agreed or refused already.
    Decided,
    /// Too many wrong codes were typed.
    TooMany,
}

/// The budget is used up.
#[derive(Debug)]
struct Exhausted;

/// Looks for the device that shows a code. The verdict is its commit's (decisions.md 8): a wrong guess is counted by the statement
/// that refuses it, a right one counts only while the same limit allows it, so that guesses in flight together can't outrun it.
pub async fn enter(cx: &Context, code: &UserCode, live: Option<&LiveSession>) -> Result<Entered, Failure> {
    let found = device_codes::by_user_code(&cx.rows(), &mac(&cx.tenant, code)).await?;
    let now = cx.now();
    // One budget for all codes: what is guessed at is any of them.
    let subject = cx.tenant.keys().user_codes().mac(&[]);
    let lane = live.map(|live| live.user.id.uuid().into_bytes().to_vec()).unwrap_or_default();
    let (hour, day) = if live.is_some() { MOST_WRONG_OF_CUSTOMER } else { MOST_WRONG };
    let changes = if found.is_some() {
        ChangeSet::keyed(cx.tenant.id(), cx.log_id(now), now)
            .one_or(code_budgets::allow(&subject, &lane, now, hour, day), Exhausted)
    } else {
        ChangeSet::recorded(cx.tenant.id(), cx.event(EventKind::UserCodeRefused, now, "unknown"))
            .one_or(code_budgets::miss_within(&subject, &lane, now, hour, day), Exhausted)
    };
    match cx.platform.storage.commit(changes).await {
        Ok(()) => {}
        Err(CommitError::Refused(Exhausted)) => return Ok(Entered::TooMany),
        Err(CommitError::Storage(error)) => return Err(error.into()),
    }
    let Some(device) = found else { return Ok(Entered::Unknown) };
    Ok(match device.decision {
        _ if device.expires_at <= now => Entered::Expired,
        Decision::Pending => Entered::Waiting(seal(cx, code)?),
        Decision::Approved(_) | Decision::Denied | Decision::Redeemed => Entered::Decided,
    })
}

/// The tenants in which a device that shows this code waits: one, but for a coincidence. For the page that knows no tenant.
pub async fn tenants_of(platform: &Platform, code: &UserCode) -> Result<Vec<Arc<TenantSnapshot>>, Failure> {
    let now = platform.clock.now();
    let mut found = Vec::new();
    for id in device_codes::candidates(&platform.storage.platform(), tag(code), now).await? {
        let Ok(tenant) = platform.directory.by_id(id).await else { continue };
        let device = device_codes::by_user_code(&platform.storage.tenant(id), &mac(&tenant, code)).await?;
        if device.is_some() {
            found.push(tenant);
        }
    }
    Ok(found)
}
