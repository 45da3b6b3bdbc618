//! Whether a tenant's clients may register themselves: switched by operators.

use crate::{Failure, Platform};
use vestibule_domain::{
    audit::{AuditEvent, EventKind},
    ids::{CorrelationId, LogId, TenantId},
    tenant::ClientRegistration,
};
use vestibule_storage::{ChangeSet, CommitError, tenants};

/// Why a tenant's settings were left as they are.
#[derive(Debug, thiserror::Error)]
pub enum SettingsRefusal {
    /// There is no such tenant.
    #[error("there is no such tenant")]
    NoSuchTenant,
    /// The tenant's configuration was changed at the same moment.
    #[error("the tenant was changed at the same moment; try again")]
    Raced,
    /// The infrastructure failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

/// Sets who may register clients with the tenant, and how many may have done so where `most` says it. Those that are registered
/// stay.
pub async fn set_client_registration(
    platform: &Platform,
    tenant: TenantId,
    mode: ClientRegistration,
    most: Option<u32>,
) -> Result<(), SettingsRefusal> {
    let stored = tenants::by_id(&platform.storage.platform(), tenant).await.map_err(Failure::from)?;
    let stored = stored.ok_or(SettingsRefusal::NoSuchTenant)?;
    let mut settings = stored.settings;
    settings.client_registration = mode;
    settings.most_registered_clients = most.unwrap_or(settings.most_registered_clients);
    let (now, randomness) = (platform.clock.now(), platform.randomness.as_ref());
    let event = AuditEvent {
        id: LogId::at(now, randomness),
        at: now,
        kind: EventKind::ConfigurationChanged,
        correlation_id: CorrelationId::random(randomness),
        user_id: None,
        app_id: None,
        session_id: None,
        address: None,
        detail: "client registration",
    };
    let changes = ChangeSet::recorded(tenant, event)
        .one_or(tenants::set_settings(&settings, stored.config_version), SettingsRefusal::Raced);
    match platform.storage.commit(changes).await {
        Ok(()) => {
            platform.directory.forget(tenant);
            Ok(())
        }
        Err(CommitError::Refused(refusal)) => Err(refusal),
        Err(CommitError::Storage(error)) => Err(Failure::from(error).into()),
    }
}
