//! A client replaces its registration (RFC 7592 §2.2).

use super::{RegistrationRefusal, admission, apply, own, sector};
use crate::{Context, context::About};
use vestibule_domain::{
    application::{ClientSecret, SecretMatch},
    audit::EventKind,
    ids::AppId,
};
use vestibule_protocol::registration::{ClientInformation, ClientMetadata};
use vestibule_storage::{ChangeSet, applications, client_registrations, tenants};

/// Replaces the client's registration by `json`. What an administrator has given the client stays. The registration access token
/// stays too: a client that misses the answer would otherwise be locked out of its own registration.
pub async fn update(
    cx: &Context,
    client: AppId,
    token: Option<&str>,
    json: &[u8],
) -> Result<ClientInformation, RegistrationRefusal> {
    let own = own::find(cx, client, token).await?;
    let now = cx.now();
    let mut application = own.stored.document;
    let is_secret = |secret: &str| ClientSecret::find(&application.secrets, secret, now) == SecretMatch::Valid;
    let metadata =
        ClientMetadata::parse_update(json, admission::offer(&cx.platform, &cx.tenant), &client.to_string(), is_secret)?;
    if metadata.sector_identifier_uri != own.metadata.sector_identifier_uri
        || metadata.redirect_uris != own.metadata.redirect_uris
    {
        sector::check(cx, &metadata).await?;
    }
    let secret = apply::apply(cx, &mut application, &metadata)?;
    let issued_at = own.registration.issued_at.as_seconds();
    let mut registration = own.registration;
    registration.default_max_age = metadata.default_max_age;
    application.registration = Some(Box::new(registration));
    let event = cx.event(EventKind::ClientUpdated, now, "").of_app(client);
    let changes = ChangeSet::recorded(cx.tenant.id(), event)
        .push(tenants::bump_config_version())
        .one_or(applications::update(&application, own.stored.version), RegistrationRefusal::Raced)
        .one_or(client_registrations::update(application.id, &metadata), RegistrationRefusal::Raced);
    cx.platform.storage.commit(changes).await.map_err(RegistrationRefusal::from)?;
    cx.platform.directory.forget(cx.tenant.id());
    Ok(apply::information(cx, &application, metadata, issued_at, secret.as_ref(), token.unwrap_or_default()))
}
