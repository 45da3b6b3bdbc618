//! An access token: the grant that it stands on ends, or where it stands on none, the token itself.

use super::grant;
use crate::{
    Context,
    client_authentication::AuthenticatedClient,
    context::About,
    grants::TokenRefusal,
    tokens::{LEEWAY_SECONDS, verify},
};
use std::time::Duration;
use vestibule_domain::{audit::EventKind, clock::Timestamp};
use vestibule_protocol::errors::OAuthError;
use vestibule_storage::{
    ChangeSet, CommitError,
    spent_ids::{self, Purpose},
};

/// Revokes an access token that was issued to the client.
pub(super) async fn revoke(cx: &Context, client: &AuthenticatedClient, token: &str) -> Result<(), TokenRefusal> {
    let Ok(verified) = verify(cx, token).await else { return Ok(()) };
    // RFC 7009 §2.1: another client's token is refused, and the client is told.
    if verified.claims.azp.uuid() != client.application.app_id.uuid() {
        return Err(OAuthError::grant_of_another_client().into());
    }
    if let Some(id) = verified.grant() {
        return grant::revoke(cx, client, id).await;
    }
    client.require_credential()?;
    let now = cx.now();
    let id_hash = verified.id_hash();
    // As long as the token would be taken.
    let until = Timestamp::from_seconds(verified.claims.exp).plus(Duration::from_secs(u64::from(LEEWAY_SECONDS)));
    let event = cx.event(EventKind::TokenRevoked, now, "by_client").of_app(client.application.app_id);
    let changes = ChangeSet::recorded(cx.tenant.id(), event)
        .one_or(spent_ids::spend(Purpose::RevokedToken, &id_hash, until), AlreadyRevoked);
    match cx.platform.storage.commit(changes).await {
        Ok(()) | Err(CommitError::Refused(AlreadyRevoked)) => {
            cx.platform.presented.forget_token(&id_hash);
            Ok(())
        }
        Err(CommitError::Storage(error)) => Err(error.into()),
    }
}

/// Somebody has revoked it before.
#[derive(Debug)]
struct AlreadyRevoked;
