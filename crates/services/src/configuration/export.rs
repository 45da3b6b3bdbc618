//! The store as files: in one order and one form, so that the same configuration is always the same bytes.

use super::{
    document::Document,
    kinds::{self, Kind},
    model::TenantConfiguration,
    names::Names,
    stored::Stored,
};
use crate::{Failure, Platform, branding::PreparedImage};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use vestibule_domain::{branding::ImageName, ids::TenantId, tenant::HostName};
use vestibule_storage::brandings;

/// A tenant's configuration as it is stored. `None`: there is no such tenant. Secrets are their hashes; keys that sign tokens, users and
/// what people agreed to are no configuration.
pub async fn export(platform: &Platform, tenant: TenantId) -> Result<Option<TenantConfiguration>, Failure> {
    let Some(stored) = Stored::load(&platform.storage, tenant).await? else { return Ok(None) };
    let mut exported = exported(&stored);
    let rows = platform.storage.tenant(tenant);
    let looks = stored.documents.branding.iter().chain(&stored.documents.themes);
    let names: BTreeSet<ImageName> = looks.flat_map(|look| look.document.images().map(|(_, name)| *name)).collect();
    for name in names {
        // What a document names is kept; an image that is gone all the same is told by its name alone.
        if let Some(content) = brandings::image(&rows, name).await? {
            exported.images.insert(name, PreparedImage { name, content });
        }
    }
    Ok(Some(exported))
}

fn exported(stored: &Stored) -> TenantConfiguration {
    let (names, all) = (stored.names(), &stored.documents);
    let hosts = stored.hosts.iter().filter(|host| host.verified_at.is_some()).map(|host| host.name.clone());
    let hosts: Vec<HostName> = hosts.collect();
    let mut documents = BTreeMap::from([
        (Kind::Branding, written(&all.branding, &names)),
        (Kind::Theme, written(&all.themes, &names)),
        (Kind::Attribute, written(&all.attributes, &names)),
        (Kind::Terms, written(&all.terms, &names)),
        (Kind::UserFlow, written(&all.flows, &names)),
        (Kind::Text, written(&all.texts, &names)),
        (Kind::Application, written(&all.applications, &names)),
        (Kind::Group, written(&all.groups, &names)),
    ]);
    documents.retain(|_, values| !values.is_empty());
    TenantConfiguration {
        id: Some(stored.tenant.id),
        hosts: Some(hosts).filter(|hosts| !hosts.is_empty()),
        settings: kinds::settings::write(&stored.tenant.settings),
        documents,
        ..TenantConfiguration::new(stored.tenant.domain.clone(), stored.tenant.display_name.clone())
    }
}

fn written<D: Document>(documents: &[D], names: &Names) -> Vec<Value> {
    documents.iter().map(|document| document.written(names)).collect()
}
