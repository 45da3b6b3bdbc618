//! Under which origins tenants are reached, as the deployment has set it.

use vestibule_domain::tenant::{HostName, TenantHostPattern};

/// The origins of tenants beside the canonical one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HostSettings {
    /// A host for every tenant.
    pub pattern: Option<TenantHostPattern>,
    /// Whether the canonical origin serves tenants too.
    pub shared_origin: bool,
    /// Host names that can be no tenant's: the canonical origin's and the admin center's. In lower case, without port.
    pub reserved: Vec<String>,
    /// Whether clients are asked for certificates, and where.
    pub client_certificates: ClientCertificates,
}

/// Where clients may prove themselves by certificates (RFC 8705).
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum ClientCertificates {
    /// Nowhere.
    #[default]
    NotAsked,
    /// At the canonical origin itself: a proxy asks for them there.
    AtCanonicalOrigin,
    /// At an origin of their own, without a slash at its end, so that no browser asks its user which one to show.
    At(String),
}

impl Default for HostSettings {
    fn default() -> Self {
        Self {
            pattern: None,
            shared_origin: true,
            reserved: Vec::new(),
            client_certificates: ClientCertificates::NotAsked,
        }
    }
}

impl HostSettings {
    /// Whether a tenant may have this host as its own.
    pub fn may_be_a_tenants(&self, host: &HostName) -> bool {
        let of_pattern = self.pattern.as_ref().is_some_and(|pattern| pattern.has_host(host.as_str()));
        !of_pattern && !self.reserved.iter().any(|reserved| reserved == host.as_str())
    }
}
