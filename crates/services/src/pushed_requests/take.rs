//! Using a pushed request at the authorization endpoint.

use super::stored::Stored;
use crate::{
    Context,
    authorization::{Arrival, Received},
    grants::TokenRefusal,
};
use vestibule_domain::application::Application;
use vestibule_protocol::{errors::OAuthError, par::RequestUri};
use vestibule_storage::{ChangeSet, pushed_requests};

/// The request of this name, once, for the client that pushed it (RFC 9126 §4, §7.3). What the browser sends besides counts for
/// nothing.
pub(crate) async fn take(cx: &Context, client: &Application, name: &RequestUri) -> Result<Received, TokenRefusal> {
    let (now, hash) = (cx.now(), name.hash());
    cx.trace.of_hash(&hash);
    let found = pushed_requests::find(&cx.rows(), &hash, client.app_id, now).await?;
    let sealed = found.ok_or_else(OAuthError::invalid_request_uri)?;
    let changes = ChangeSet::keyed(cx.tenant.id(), cx.log_id(now), now)
        .one_or(pushed_requests::use_up(&hash, client.app_id, now), OAuthError::invalid_request_uri());
    cx.platform.storage.commit(changes).await?;
    let stored = Stored::open(cx, name, &sealed)?;
    Ok(Received { parameters: stored.read()?, arrival: Arrival { pushed: true, signed: stored.signed } })
}
