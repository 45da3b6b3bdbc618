//! Disabling an account, and enabling it again.

use crate::{Context, Failure, context::About, logout::Announcement, sessions::ends_of_user};
use vestibule_domain::{audit::EventKind, ids::UserId};
use vestibule_storage::{ChangeSet, CommitError, users};

/// Losing the race means that another has just changed the account; losing more often is no race.
const MOST_RACES: usize = 5;

/// Somebody else changed the account meanwhile.
#[derive(Debug)]
struct Raced;

/// What came of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Enabled {
    /// The account is now as asked.
    Changed,
    /// It was so before.
    Unchanged,
    /// There is no such account in this tenant.
    NotFound,
}

/// Enables or disables an account. Either way nothing of before counts afterwards: a disabled account's sessions and grants end,
/// and an account that is enabled again begins anew.
pub async fn set_enabled(cx: &Context, id: UserId, enabled: bool) -> Result<Enabled, Failure> {
    for _ in 0..MOST_RACES {
        let Some(user) = users::by_id(&cx.rows(), id).await? else { return Ok(Enabled::NotFound) };
        if user.enabled == enabled {
            return Ok(Enabled::Unchanged);
        }
        let now = cx.now();
        let kind = if enabled { EventKind::UserEnabled } else { EventKind::UserDisabled };
        let event = cx.event(kind, now, "").of_user(id);
        let told = Announcement::of(cx, id, None, now).await?;
        let changes = ChangeSet::recorded(cx.tenant.id(), event)
            .one_or(users::set_enabled(id, enabled, user.version), Raced)
            .extend(ends_of_user(id, now))
            .extend(told.statements());
        match cx.platform.storage.commit(changes).await {
            Ok(()) => {
                told.go();
                cx.platform.presented.forget_all();
                return Ok(Enabled::Changed);
            }
            Err(CommitError::Refused(Raced)) => {}
            Err(CommitError::Storage(error)) => return Err(error.into()),
        }
    }
    Err(Failure::Contended)
}
