//! Certificates of tenants' own hosts: given by operators, served by name.

use super::{HostRefusal, hosts::recorded};
use crate::{Failure, Platform};
use vestibule_domain::{clock::Timestamp, ids::TenantId, secret::Secret, tenant::HostName};
use vestibule_storage::{
    ChangeSet, CommitError,
    host_certificates::{self, StoredHostCertificate},
    tenant_hosts,
};

/// Context under which private keys are sealed.
const CONTEXT: &[u8] = b"host certificate";

/// A chain with its private key, both in PEM.
#[derive(Clone, Debug)]
pub struct HostCertificate {
    /// The host's own certificate, and those that lead from it to an authority.
    pub chain: String,
    /// Its private key.
    pub private_key: Secret<String>,
}

/// Gives a verified host of the tenant its certificate, in place of the one that it may have. That it is the host's own and in force
/// has been looked at; it ends at `not_after`.
pub async fn set_certificate(
    platform: &Platform,
    tenant: TenantId,
    host: &HostName,
    certificate: &HostCertificate,
    not_after: Timestamp,
) -> Result<(), HostRefusal> {
    let snapshot = platform.directory.by_id(tenant).await.map_err(HostRefusal::of_tenant)?;
    let key = certificate.private_key.reveal().as_bytes();
    let context: [&[u8]; 2] = [CONTEXT, host.as_str().as_bytes()];
    let sealed = snapshot.keys().private_keys().seal(&context, key, platform.randomness.as_ref());
    let stored = StoredHostCertificate {
        tenant,
        chain: certificate.chain.clone(),
        sealed_private_key: sealed.map_err(Failure::from)?,
        created_at: platform.clock.now(),
    };
    let changes = recorded(platform, tenant, "host certificate set")
        .one_or(tenant_hosts::guard(host), HostRefusal::NoSuchHost)
        .push(host_certificates::delete(host))
        .push(host_certificates::insert(host, &stored, not_after));
    commit(platform, changes).await
}

/// Takes a host's certificate away: from then on it is served with the server's own.
pub async fn remove_certificate(platform: &Platform, tenant: TenantId, host: &HostName) -> Result<(), HostRefusal> {
    let changes = recorded(platform, tenant, "host certificate removed")
        .one_or(host_certificates::delete(host), HostRefusal::NoCertificate);
    commit(platform, changes).await
}

/// The certificate of a verified host, opened; `None` where it has none of its own.
pub async fn certificate_of(platform: &Platform, host: &HostName) -> Result<Option<HostCertificate>, Failure> {
    let Some(stored) = host_certificates::of_host(&platform.storage.platform(), host).await? else { return Ok(None) };
    let snapshot = match platform.directory.by_id(stored.tenant).await {
        Ok(snapshot) => snapshot,
        Err(super::UnknownTenant::NoSuchTenant) => return Ok(None),
        Err(super::UnknownTenant::Failed(failure)) => return Err(failure),
    };
    let context: [&[u8]; 2] = [CONTEXT, host.as_str().as_bytes()];
    let opened = snapshot.keys().private_keys().open(&context, &stored.sealed_private_key)?;
    let key = String::from_utf8(opened).map_err(|_| Failure::Malformed("host certificate"))?;
    Ok(Some(HostCertificate { chain: stored.chain, private_key: Secret::new(key) }))
}

async fn commit(platform: &Platform, changes: ChangeSet<HostRefusal>) -> Result<(), HostRefusal> {
    match platform.storage.commit(changes).await {
        Ok(()) => Ok(()),
        Err(CommitError::Refused(refusal)) => Err(refusal),
        Err(CommitError::Storage(error)) => Err(Failure::from(error).into()),
    }
}
