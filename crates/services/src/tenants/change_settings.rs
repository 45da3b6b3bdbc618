//! A tenant's settings, changed by operators.

use crate::{Failure, Platform};
use vestibule_domain::{
    audit::{AuditEvent, EventKind},
    ids::{TenantId, UserId},
    tenant::TenantSettings,
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

/// Changes settings and records that as `detail`, with the user whom it is about, if it is about one. Whether anything was changed:
/// what stays the same is neither written nor recorded.
pub async fn change_settings(
    platform: &Platform,
    tenant: TenantId,
    detail: &'static str,
    user: Option<UserId>,
    change: impl FnOnce(&mut TenantSettings),
) -> Result<bool, SettingsRefusal> {
    let stored = tenants::by_id(&platform.storage.platform(), tenant).await.map_err(Failure::from)?;
    let stored = stored.ok_or(SettingsRefusal::NoSuchTenant)?;
    let mut settings = stored.settings.clone();
    change(&mut settings);
    if settings == stored.settings {
        return Ok(false);
    }
    let (now, randomness) = (platform.clock.now(), platform.randomness.as_ref());
    let event = AuditEvent {
        user_id: user,
        ..AuditEvent::unattended(EventKind::ConfigurationChanged, now, detail, randomness)
    };
    let changes = ChangeSet::recorded(tenant, event)
        .one_or(tenants::set_settings(&settings, stored.config_version), SettingsRefusal::Raced);
    match platform.storage.commit(changes).await {
        Ok(()) => {
            platform.directory.forget(tenant);
            Ok(true)
        }
        Err(CommitError::Refused(refusal)) => Err(refusal),
        Err(CommitError::Storage(error)) => Err(Failure::from(error).into()),
    }
}
