//! What a host answers an authority, on whichever node it asks.

use crate::{Failure, Platform};
use vestibule_domain::tenant::HostName;
use vestibule_storage::acme_challenges::{self, AcmeChallenge};

/// What a verified host of a tenant answers now; nothing while no certificate is ordered for it.
pub async fn answer_of(platform: &Platform, host: &HostName) -> Result<Option<AcmeChallenge>, Failure> {
    if !platform.settings.hosts.may_be_a_tenants(host) {
        return Ok(None);
    }
    Ok(acme_challenges::of_host(&platform.storage.platform(), host, platform.clock.now()).await?)
}
