//! The end of one grant, at its client's wish.

use crate::{Context, client_authentication::AuthenticatedClient, context::About, grants::TokenRefusal};
use vestibule_domain::{application::Platform, audit::EventKind, ids::GrantId};
use vestibule_protocol::{errors::OAuthError, token::ClientCredential};
use vestibule_storage::{ChangeSet, grants};

/// Revokes a grant of the client, with everything that was derived from it.
pub(super) async fn revoke(cx: &Context, client: &AuthenticatedClient, id: GrantId) -> Result<(), TokenRefusal> {
    let Some(found) = grants::find(&cx.rows(), id).await? else { return Ok(()) };
    let grant = found.grant;
    if grant.app_id != client.application.app_id {
        return Err(OAuthError::grant_of_another_client().into());
    }
    // RFC 7009 §2.1: a client with a credential proves itself; a page and an installed app have none.
    if grant.platform == Platform::Web && client.credential == ClientCredential::None {
        return Err(OAuthError::missing_client_credential().into());
    }
    if grant.revoked_at.is_some() {
        return Ok(());
    }
    let now = cx.now();
    let event = cx
        .event(EventKind::GrantRevoked, now, "by_client")
        .of_app(grant.app_id)
        .of_user(grant.user_id)
        .of_session(grant.session_id);
    let changes: ChangeSet<OAuthError> =
        ChangeSet::recorded(cx.tenant.id(), event).push(grants::revoke(id, now)).push(grants::revoke_derived(id, now));
    cx.platform.storage.commit(changes).await?;
    cx.platform.presented.forget_all();
    Ok(())
}
