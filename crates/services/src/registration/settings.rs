//! Whether a tenant's clients may register themselves, or describe themselves by documents: switched by operators.

use crate::{
    Platform,
    tenants::{SettingsRefusal, change_settings},
};
use vestibule_domain::{ids::TenantId, tenant::ClientRegistration};

/// Sets who may register clients with the tenant, and how many may have done so where `most` says it. Those that are registered
/// stay.
pub async fn set_client_registration(
    platform: &Platform,
    tenant: TenantId,
    mode: ClientRegistration,
    most: Option<u32>,
) -> Result<(), SettingsRefusal> {
    change_settings(platform, tenant, "client registration", None, |settings| {
        settings.client_registration = mode;
        settings.most_registered_clients = most.unwrap_or(settings.most_registered_clients);
    })
    .await
    .map(|_| ())
}

/// Sets whether clients are let in by the documents at their client ids. Switched off, what such clients have counts no more.
pub async fn set_client_documents(platform: &Platform, tenant: TenantId, on: bool) -> Result<(), SettingsRefusal> {
    let change = |settings: &mut vestibule_domain::tenant::TenantSettings| settings.client_id_metadata_documents = on;
    change_settings(platform, tenant, "client id metadata documents", None, change).await.map(|_| ())
}
