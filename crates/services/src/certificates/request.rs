//! Asking for a certificate now, instead of waiting for its time.

use super::pace::LEAST_PAUSE;
use crate::{
    Failure, Platform,
    tenants::{HostRefusal, recorded},
};
use vestibule_domain::{clock::Timestamp, ids::TenantId, tenant::HostName};
use vestibule_storage::{
    CommitError, certificate_orders,
    host_certificates::{self, CertificateSource},
    tenant_hosts,
};

/// Why no certificate is asked for.
#[derive(Debug, thiserror::Error)]
pub enum RequestRefusal {
    /// The host can have none.
    #[error(transparent)]
    Host(#[from] HostRefusal),
    /// It has one that an operator has given.
    #[error("the host has a certificate that was set; remove it first by `vestibule tenant host remove-certificate`")]
    Uploaded,
    /// It was tried a moment ago: authorities lock out who fails too often.
    #[error("it was tried less than 12 minutes ago, and authorities refuse who fails too often")]
    TooSoon(Timestamp),
    /// A node is at it.
    #[error("a certificate is being ordered right now")]
    UnderWay,
}

impl From<Failure> for RequestRefusal {
    fn from(failure: Failure) -> Self {
        Self::Host(HostRefusal::Failed(failure))
    }
}

/// Has a certificate ordered for a verified host of the tenant now, by whichever node is first.
pub async fn request(platform: &Platform, tenant: TenantId, host: &HostName) -> Result<(), RequestRefusal> {
    let rows = platform.storage.tenant(tenant);
    if host_certificates::source(&rows, host).await.map_err(Failure::from)? == Some(CertificateSource::Uploaded) {
        return Err(RequestRefusal::Uploaded);
    }
    let now = platform.clock.now();
    let order = certificate_orders::find(&rows, host).await.map_err(Failure::from)?;
    let statement = match &order {
        None => certificate_orders::insert(host, now),
        Some(order) => {
            let again = order.tried_at.map(|tried| tried.plus(LEAST_PAUSE)).filter(|again| *again > now);
            if let Some(again) = again {
                return Err(RequestRefusal::TooSoon(again));
            }
            certificate_orders::bring_forward(host, now)
        }
    };
    let set = recorded(platform, tenant, "host certificate requested")
        .one_or(tenant_hosts::guard(host), RequestRefusal::Host(HostRefusal::NoSuchHost))
        .one_or(statement, RequestRefusal::UnderWay);
    match platform.storage.commit(set).await {
        Ok(()) => Ok(()),
        Err(CommitError::Refused(refusal)) => Err(refusal),
        Err(CommitError::Storage(error)) => Err(Failure::from(error).into()),
    }
}
