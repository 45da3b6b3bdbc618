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
}

impl Default for HostSettings {
    fn default() -> Self {
        Self { pattern: None, shared_origin: true, reserved: Vec::new() }
    }
}

impl HostSettings {
    /// Whether a tenant may have this host as its own.
    pub fn may_be_a_tenants(&self, host: &HostName) -> bool {
        let of_pattern = self.pattern.as_ref().is_some_and(|pattern| pattern.has_host(host.as_str()));
        !of_pattern && !self.reserved.iter().any(|reserved| reserved == host.as_str())
    }
}
