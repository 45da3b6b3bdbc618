//! Answering a pushed request.

use super::push::LIFETIME;
use crate::{Context, Failure};
use vestibule_domain::{clock::Timestamp, flow::JOURNEY_LIFETIME, ids::AppId};
use vestibule_storage::{
    ChangeSet, CommitError, pushed_requests,
    spent_ids::{self, Purpose},
};

/// Uses up the request with this hash of its name, as it is answered. `false`: it has been answered before, in another tab or
/// another browser. The row may be gone for its age by now; the mark outlives every journey that can have begun by it.
pub(crate) async fn use_up(cx: &Context, hash: &[u8; 32], app: AppId, now: Timestamp) -> Result<bool, Failure> {
    let mark = spent_ids::spend(Purpose::PushedRequest, hash, now.plus(LIFETIME).plus(JOURNEY_LIFETIME));
    let changes =
        ChangeSet::keyed(cx.tenant.id(), cx.log_id(now), now).one_or(mark, ()).push(pushed_requests::remove(hash, app));
    match cx.platform.storage.commit(changes).await {
        Ok(()) => Ok(true),
        Err(CommitError::Refused(())) => Ok(false),
        Err(CommitError::Storage(error)) => Err(error.into()),
    }
}
