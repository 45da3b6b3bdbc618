//! A client registers itself (RFC 7591 §3).

use super::{RegistrationRefusal, admission, apply, credentials, sector};
use crate::{
    Context,
    context::About,
    tenants::{TenantSnapshot, UnknownTenant},
};
use std::sync::Arc;
use vestibule_domain::{
    application::{Application, Registration},
    audit::EventKind,
};
use vestibule_protocol::{
    errors::OAuthError,
    registration::{ClientInformation, ClientMetadata},
};
use vestibule_storage::{ChangeSet, applications, client_registrations, registration_tokens, tenants};

/// So often a registration is tried again when others change the tenant at the same moment.
const ATTEMPTS: usize = 5;

/// Registers the client that `json` describes. Whoever registers is known before anything else is looked at, and before any URL
/// of theirs is called.
pub async fn register(
    cx: &Context,
    token: Option<&str>,
    json: &[u8],
) -> Result<ClientInformation, RegistrationRefusal> {
    let initial = admission::admit(cx, token).await?;
    let metadata = ClientMetadata::parse(json, admission::offer(&cx.platform, &cx.tenant))?;
    refuse_beyond_quota(&cx.tenant)?;
    sector::check(cx, &metadata).await?;
    let now = cx.now();
    let mut application = Application::new("", cx.randomness());
    let secret = apply::apply(cx, &mut application, &metadata)?;
    let access_token = credentials::fresh(cx.randomness());
    application.registration = Some(Box::new(Registration {
        access_token_hash: credentials::hash(access_token.reveal()),
        issued_at: now,
        initial_token: initial.as_ref().map(|token| token.id),
        default_max_age: metadata.default_max_age,
    }));
    let mut tenant = Arc::clone(&cx.tenant);
    for _ in 0..ATTEMPTS {
        refuse_beyond_quota(&tenant)?;
        let event = cx.event(EventKind::ClientRegistered, now, "").of_app(application.app_id);
        let mut changes = ChangeSet::recorded(tenant.id(), event)
            // What was counted above still holds.
            .one_or(tenants::bump_config_version_from(tenant.tenant().config_version), RegistrationRefusal::Raced)
            .one_or(applications::insert(&application, now), RegistrationRefusal::Raced)
            .one_or(client_registrations::insert(application.id, &metadata), RegistrationRefusal::Raced);
        if let Some(token) = &initial {
            changes = changes.one_or(registration_tokens::spend(token.id, now), RegistrationRefusal::InvalidToken);
        }
        match cx.platform.storage.commit(changes).await.map_err(RegistrationRefusal::from) {
            Ok(()) => {
                cx.platform.directory.forget(tenant.id());
                let issued_at = now.as_seconds();
                let access_token = access_token.reveal();
                return Ok(apply::information(cx, &application, metadata, issued_at, secret.as_ref(), access_token));
            }
            Err(RegistrationRefusal::Raced) => tenant = reloaded(&tenant, cx).await?,
            Err(refusal) => return Err(refusal),
        }
    }
    Err(RegistrationRefusal::Raced)
}

/// The tenant as it is in the store. A tenant that was switched off meanwhile registers nobody.
async fn reloaded(known: &TenantSnapshot, cx: &Context) -> Result<Arc<TenantSnapshot>, RegistrationRefusal> {
    let directory = &cx.platform.directory;
    directory.forget(known.id());
    let tenant = directory.by_id(known.id()).await.map_err(|unknown| match unknown {
        UnknownTenant::NoSuchTenant => RegistrationRefusal::NotOffered,
        UnknownTenant::Failed(failure) => RegistrationRefusal::Failed(failure),
    })?;
    let same_mode = tenant.settings().client_registration == known.settings().client_registration;
    if same_mode && admission::offer(&cx.platform, &tenant) == admission::offer(&cx.platform, known) {
        Ok(tenant)
    } else {
        Err(RegistrationRefusal::NotOffered)
    }
}

fn refuse_beyond_quota(tenant: &TenantSnapshot) -> Result<(), OAuthError> {
    let registered = tenant.applications().filter(|application| application.registration.is_some()).count();
    let most = usize::try_from(tenant.settings().most_registered_clients).unwrap_or(usize::MAX);
    if registered < most { Ok(()) } else { Err(OAuthError::too_many_registered_clients()) }
}
