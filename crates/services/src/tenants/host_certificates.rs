//! Certificates of tenants' own hosts: given by operators or issued by an authority, served by name.

use super::{
    HostRefusal, UnknownTenant,
    hosts::{recorded, without_certificate},
};
use crate::{Failure, Platform};
use vestibule_domain::{clock::Timestamp, ids::TenantId, secret::Secret, tenant::HostName};
use vestibule_storage::{
    ChangeSet, CommitError, certificate_orders,
    host_certificates::{self, CertificateSource, StoredHostCertificate},
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
    let stored = sealed_certificate(platform, tenant, host, certificate, CertificateSource::Uploaded).await?;
    let changes = recorded(platform, tenant, "host certificate set")
        .one_or(tenant_hosts::guard(host), HostRefusal::NoSuchHost)
        .extend(without_certificate(host))
        .push(host_certificates::insert(host, &stored, not_after));
    commit(platform, changes).await
}

/// The certificate as it is stored from now on, its key sealed under the tenant's.
pub(crate) async fn sealed_certificate(
    platform: &Platform,
    tenant: TenantId,
    host: &HostName,
    certificate: &HostCertificate,
    source: CertificateSource,
) -> Result<StoredHostCertificate, Failure> {
    let snapshot = platform.directory.by_id(tenant).await.map_err(gone)?;
    let key = certificate.private_key.reveal().as_bytes();
    let context: [&[u8]; 2] = [CONTEXT, host.as_str().as_bytes()];
    let sealed_private_key = snapshot.keys().private_keys().seal(&context, key, platform.randomness.as_ref())?;
    let created_at = platform.clock.now();
    Ok(StoredHostCertificate { tenant, chain: certificate.chain.clone(), sealed_private_key, created_at, source })
}

/// Takes a host's certificate away: from then on it is served with the server's own, until the next is issued where certificates are
/// ordered from an authority.
pub async fn remove_certificate(platform: &Platform, tenant: TenantId, host: &HostName) -> Result<(), HostRefusal> {
    let changes = recorded(platform, tenant, "host certificate removed")
        .one_or(host_certificates::delete(host), HostRefusal::NoCertificate)
        .push(certificate_orders::delete(host));
    commit(platform, changes).await
}

/// The certificate of a verified host as it is stored; `None` where it has none of its own.
pub async fn stored_certificate(
    platform: &Platform,
    host: &HostName,
) -> Result<Option<StoredHostCertificate>, Failure> {
    Ok(host_certificates::of_host(&platform.storage.platform(), host).await?)
}

/// Opens a stored certificate.
pub async fn open_certificate(
    platform: &Platform,
    host: &HostName,
    stored: StoredHostCertificate,
) -> Result<HostCertificate, Failure> {
    let snapshot = platform.directory.by_id(stored.tenant).await.map_err(gone)?;
    let context: [&[u8]; 2] = [CONTEXT, host.as_str().as_bytes()];
    let opened = snapshot.keys().private_keys().open(&context, &stored.sealed_private_key)?;
    let key = String::from_utf8(opened).map_err(|_| Failure::Malformed("host certificate"))?;
    Ok(HostCertificate { chain: stored.chain, private_key: Secret::new(key) })
}

/// A tenant that a row names goes only between the row's reading and this.
fn gone(unknown: UnknownTenant) -> Failure {
    match unknown {
        UnknownTenant::NoSuchTenant => Failure::Contended,
        UnknownTenant::Failed(failure) => failure,
    }
}

async fn commit(platform: &Platform, changes: ChangeSet<HostRefusal>) -> Result<(), HostRefusal> {
    match platform.storage.commit(changes).await {
        Ok(()) => Ok(()),
        Err(CommitError::Refused(refusal)) => Err(refusal),
        Err(CommitError::Storage(error)) => Err(Failure::from(error).into()),
    }
}
