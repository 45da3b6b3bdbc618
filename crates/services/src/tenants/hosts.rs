//! Giving tenants hosts of their own, and taking them back.

use super::HostChallenge;
use crate::{Failure, Platform};
use vestibule_domain::{
    audit::{AuditEvent, EventKind},
    ids::TenantId,
    tenant::HostName,
};
use vestibule_outbound::dns::TxtError;
use vestibule_storage::{
    ChangeSet, CommitError, Statement, acme_challenges, certificate_orders, host_certificates, tenant_hosts, tenants,
};

/// Why a tenant's hosts were left as they are.
#[derive(Debug, thiserror::Error)]
pub enum HostRefusal {
    /// There is no such tenant.
    #[error("there is no such tenant")]
    NoSuchTenant,
    /// The host is the deployment's own: the canonical origin's, the admin center's, or one of the pattern's.
    #[error("this host is the server's own")]
    Reserved,
    /// Some tenant has it already.
    #[error("a tenant has this host already")]
    Taken,
    /// The tenant has [`HostName::MOST`].
    #[error("a tenant can have 20 hosts of its own")]
    TooMany,
    /// The tenant has no such host.
    #[error("the tenant has no such host")]
    NoSuchHost,
    /// The host has no certificate of its own.
    #[error("the host has no certificate of its own")]
    NoCertificate,
    /// The record that shows it is not there.
    #[error(
        "the host is not shown to be the tenant's: there is no TXT record {} with the text {}", .0.name, .0.text
    )]
    NotProven(HostChallenge),
    /// Nobody can say whether it is there.
    #[error("the TXT record that shows the host to be the tenant's can't be looked up: {0}")]
    NoDns(#[from] TxtError),
    /// The tenant's configuration was changed at the same moment.
    #[error("the tenant was changed at the same moment; try again")]
    Raced,
    /// The infrastructure failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

/// Gives a tenant a host. Unless `verified`, it is kept for the tenant but not served.
pub async fn add_host(
    platform: &Platform,
    tenant: TenantId,
    host: &HostName,
    verified: bool,
) -> Result<(), HostRefusal> {
    if !platform.settings.hosts.may_be_a_tenants(host) {
        return Err(HostRefusal::Reserved);
    }
    let rows = platform.storage.tenant(tenant);
    let version = tenants::config_version(&rows).await.map_err(Failure::from)?.ok_or(HostRefusal::NoSuchTenant)?;
    let present = tenant_hosts::of_tenant(&rows).await.map_err(Failure::from)?;
    if present.len() >= HostName::MOST && !present.iter().any(|present| present.name == *host) {
        return Err(HostRefusal::TooMany);
    }
    let now = platform.clock.now();
    let changes = recorded(platform, tenant, "host added")
        // What was counted above still holds.
        .one_or(tenants::bump_config_version_from(version), HostRefusal::Raced)
        .one_or(tenant_hosts::insert(host, verified.then_some(now)), HostRefusal::Taken);
    commit(platform, tenant, changes).await
}

/// Takes a host as shown to be the tenant's: from then on it is served.
pub async fn verify_host(platform: &Platform, tenant: TenantId, host: &HostName) -> Result<(), HostRefusal> {
    // The settings may have changed since it was added.
    if !platform.settings.hosts.may_be_a_tenants(host) {
        return Err(HostRefusal::Reserved);
    }
    change(platform, tenant, "host verified", tenant_hosts::verify(host, platform.clock.now())).await
}

/// Takes a host from the tenant. Tokens that name it as their issuer are refused from then on.
pub async fn remove_host(platform: &Platform, tenant: TenantId, host: &HostName) -> Result<(), HostRefusal> {
    let changes = recorded(platform, tenant, "host removed")
        .one_or(tenant_hosts::delete(host), HostRefusal::NoSuchHost)
        .extend(without_certificate(host))
        .one_or(tenants::bump_config_version(), HostRefusal::NoSuchTenant);
    commit(platform, tenant, changes).await
}

async fn change(
    platform: &Platform,
    tenant: TenantId,
    detail: &'static str,
    statement: Statement,
) -> Result<(), HostRefusal> {
    let changes = recorded(platform, tenant, detail)
        .one_or(statement, HostRefusal::NoSuchHost)
        .one_or(tenants::bump_config_version(), HostRefusal::NoSuchTenant);
    commit(platform, tenant, changes).await
}

/// Takes away what a host has that goes with it: its certificate, and the order of the next.
pub(crate) fn without_certificate(host: &HostName) -> [Statement; 3] {
    [host_certificates::delete(host), certificate_orders::delete(host), acme_challenges::delete(host)]
}

/// A set with its log row.
pub(crate) fn recorded<E>(platform: &Platform, tenant: TenantId, detail: &'static str) -> ChangeSet<E> {
    let (now, randomness) = (platform.clock.now(), platform.randomness.as_ref());
    let event = AuditEvent::unattended(EventKind::ConfigurationChanged, now, detail, randomness);
    ChangeSet::recorded(tenant, event)
}

async fn commit(platform: &Platform, tenant: TenantId, changes: ChangeSet<HostRefusal>) -> Result<(), HostRefusal> {
    match platform.storage.commit(changes).await {
        Ok(()) => {
            platform.directory.forget(tenant);
            Ok(())
        }
        Err(CommitError::Refused(refusal)) => Err(refusal),
        Err(CommitError::Storage(error)) => Err(Failure::from(error).into()),
    }
}
