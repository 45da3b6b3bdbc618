//! What clients sign counts once: its identifier is spent durably before anything is given for it.

use crate::{Context, grants::TokenRefusal};
use vestibule_domain::clock::Timestamp;
use vestibule_protocol::errors::OAuthError;
use vestibule_storage::{
    ChangeSet,
    spent_ids::{self, Purpose},
};

/// Spends the identifier that `key` stands for, which is kept until what it identifies is refused for its age: `refused_from`, in
/// seconds since 1970-01-01 UTC. Whoever comes later is told so by `replayed`.
pub(crate) async fn spend(
    cx: &Context,
    purpose: Purpose,
    key: &[u8; 32],
    refused_from: i64,
    replayed: OAuthError,
) -> Result<(), TokenRefusal> {
    let now = cx.now();
    let spent = spent_ids::spend(purpose, key, Timestamp::from_seconds(refused_from));
    let changes = ChangeSet::keyed(cx.tenant.id(), cx.log_id(now), now).one_or(spent, replayed);
    Ok(cx.platform.storage.commit(changes).await?)
}
