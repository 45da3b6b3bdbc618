//! Showing that a host is a tenant's: by a TXT record that only the owner of its domain can make.

use super::{HostRefusal, TenantSnapshot, verify_host};
use crate::Platform;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use vestibule_domain::tenant::HostName;

/// The record by which a tenant shows that a host is its own.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HostChallenge {
    /// The name of the record.
    pub name: String,
    /// Its text. It says nothing to anybody else, and stays the same.
    pub text: String,
}

impl HostChallenge {
    /// The record for a host of the tenant. It follows from the tenant's own key, so that no other tenant's record is this one.
    pub fn new(tenant: &TenantSnapshot, host: &HostName) -> Self {
        let proof = tenant.keys().hosts().mac(&[host.as_str().as_bytes()]);
        Self {
            name: format!("_vestibule-challenge.{host}"),
            text: format!("vestibule-host={}", URL_SAFE_NO_PAD.encode(proof)),
        }
    }
}

/// Takes a host as the tenant's once its record is there: from then on it is served.
pub async fn prove_host(platform: &Platform, tenant: &TenantSnapshot, host: &HostName) -> Result<(), HostRefusal> {
    let challenge = HostChallenge::new(tenant, host);
    let texts = platform.txt_records.of(&challenge.name).await?;
    // Nothing is secret here: whoever sees the record is not led to make it.
    if !texts.contains(&challenge.text) {
        return Err(HostRefusal::NotProven(challenge));
    }
    verify_host(platform, tenant.id(), host).await
}
