//! Whose host a host is: what the edge asks of the tenant directory.

use futures_util::future::BoxFuture;
use std::sync::Arc;
use vestibule_domain::{ids::TenantId, tenant::HostName};
use vestibule_http::{HostDirectory, HostsUnknown};
use vestibule_services::{
    Platform,
    tenants::{TenantSnapshot, UnknownTenant},
};

/// The hosts of the platform's tenants.
pub fn tenant_hosts(platform: &Arc<Platform>) -> Arc<dyn HostDirectory> {
    Arc::new(PlatformHosts(Arc::clone(platform)))
}

struct PlatformHosts(Arc<Platform>);

impl HostDirectory for PlatformHosts {
    fn has_tenant(&self, id: TenantId) -> BoxFuture<'_, Result<bool, HostsUnknown>> {
        Box::pin(async move { Ok(found(self.0.directory.by_id(id).await)?.is_some()) })
    }

    fn tenant_of<'a>(&'a self, host: &'a str) -> BoxFuture<'a, Result<Option<TenantId>, HostsUnknown>> {
        Box::pin(async move {
            let Ok(name) = HostName::parse(host) else { return Ok(None) };
            // A host that the settings claim is not a tenant's, whatever was stored before they did.
            if name.as_str() != host || !self.0.settings.hosts.may_be_a_tenants(&name) {
                return Ok(None);
            }
            Ok(found(self.0.directory.of_host(&name).await)?.map(|tenant| tenant.id()))
        })
    }
}

fn found(asked: Result<Arc<TenantSnapshot>, UnknownTenant>) -> Result<Option<Arc<TenantSnapshot>>, HostsUnknown> {
    match asked {
        Ok(tenant) => Ok(Some(tenant)),
        Err(UnknownTenant::NoSuchTenant) => Ok(None),
        Err(UnknownTenant::Failed(failure)) => {
            tracing::error!(error = %failure, "a tenant could not be found by its host");
            Err(HostsUnknown)
        }
    }
}
