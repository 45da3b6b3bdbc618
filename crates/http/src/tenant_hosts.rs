//! Origins of single tenants: which hosts are a tenant's is not in the settings but in the store.

use futures_util::future::BoxFuture;
use std::{fmt, sync::Arc};
use vestibule_domain::{ids::TenantId, tenant::TenantHostPattern};

use crate::{
    base_url::BaseUrl,
    origins::{HostError, RequestOrigin},
};

/// Knows tenants and the hosts that are theirs. Asked on every request to such a host: it should answer from memory.
pub trait HostDirectory: Send + Sync {
    /// Whether there is a tenant with this id.
    fn has_tenant(&self, id: TenantId) -> BoxFuture<'_, Result<bool, HostsUnknown>>;

    /// The tenant whose own host this is. `host` is in lower case and has no port; it may be nonsense.
    fn tenant_of<'a>(&'a self, host: &'a str) -> BoxFuture<'a, Result<Option<TenantId>, HostsUnknown>>;
}

/// The store that knows can't be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("whose host this is can't be looked up")]
pub struct HostsUnknown;

/// Where tenants have hosts.
#[derive(Clone)]
pub(crate) struct TenantHosts {
    pub(crate) pattern: Option<TenantHostPattern>,
    pub(crate) directory: Arc<dyn HostDirectory>,
}

impl fmt::Debug for TenantHosts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TenantHosts").field("pattern", &self.pattern).finish_non_exhaustive()
    }
}

impl TenantHosts {
    /// The origin of the tenant whose host `authority` names, in canonical spelling. A tenant's own host has scheme and port of
    /// the canonical origin.
    pub(crate) async fn find(&self, authority: &str, canonical: &BaseUrl) -> Result<RequestOrigin, HostError> {
        let named = self.pattern.as_ref().and_then(|pattern| Some((pattern, pattern.tenant_of(authority)?)));
        let (tenant, origin) = if let Some((pattern, tenant)) = named {
            if !self.directory.has_tenant(tenant).await? {
                return Err(HostError::Unknown);
            }
            (tenant, pattern.origin(tenant))
        } else {
            let host = authority.strip_suffix(canonical.port_suffix()).ok_or(HostError::Unknown)?;
            if host.contains(':') {
                return Err(HostError::Unknown);
            }
            let tenant = self.directory.tenant_of(host).await?.ok_or(HostError::Unknown)?;
            // The host equals a stored one byte for byte, so these are the store's bytes.
            (tenant, format!("{}://{authority}", canonical.scheme()))
        };
        Ok(RequestOrigin::of_tenant(BaseUrl::known(origin, canonical.is_secure()), tenant))
    }
}

impl From<HostsUnknown> for HostError {
    fn from(_: HostsUnknown) -> Self {
        Self::Unavailable
    }
}
