//! A client takes back its registration (RFC 7592 §2.3).

use super::{RegistrationRefusal, own};
use crate::{Context, context::About};
use vestibule_domain::{audit::EventKind, ids::AppId};
use vestibule_storage::{
    ChangeSet, app_role_assignments, applications, client_registrations, permission_grants, tenants,
};

/// Takes the client away, with what it said of itself whoever was assigned to it, and what people agreed to. Its codes, tokens and grants name a client
/// that there is not any more, and count nowhere from then on.
pub async fn delete(cx: &Context, client: AppId, token: Option<&str>) -> Result<(), RegistrationRefusal> {
    let own = own::find(cx, client, token).await?;
    let event = cx.event(EventKind::ClientDeleted, cx.now(), "").of_app(client);
    let changes = ChangeSet::recorded(cx.tenant.id(), event)
        .push(tenants::bump_config_version())
        .one_or(applications::delete(own.stored.document.id, own.stored.version), RegistrationRefusal::Raced)
        .push(client_registrations::delete(own.stored.document.id))
        .push(app_role_assignments::remove_all(client))
        .push(permission_grants::forget_client(client));
    cx.platform.storage.commit(changes).await.map_err(RegistrationRefusal::from)?;
    cx.platform.directory.forget(cx.tenant.id());
    cx.platform.presented.forget_all();
    Ok(())
}
