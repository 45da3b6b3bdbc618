//! What the store holds of a tenant's configuration at one version of it.

use super::{
    kinds::{group::Group, look::Look},
    names::Names,
};
use crate::Failure;
use vestibule_domain::{
    application::Application,
    attribute::AttributeDefinition,
    flow::UserFlow,
    ids::{FlowId, TenantId},
    tenant::Tenant,
    terms::TermsDocument,
    texts::TextOverrides,
};
use vestibule_storage::{
    Storage, TenantReader, app_role_assignments, applications, attribute_definitions, brandings, groups, tenant_hosts,
    tenant_hosts::TenantHost, tenants, terms_documents, text_overrides, user_flows,
};

/// How often a tenant is read again while others change it.
const MOST_READS: usize = 5;

/// A tenant as stored.
#[derive(Debug)]
pub(super) struct Stored {
    pub(super) tenant: Tenant,
    pub(super) hosts: Vec<TenantHost>,
    pub(super) documents: Documents,
}

/// The documents of a tenant, in the order in which files have them.
#[derive(Debug, Default)]
pub(super) struct Documents {
    pub(super) branding: Vec<Look>,
    pub(super) themes: Vec<Look>,
    pub(super) attributes: Vec<AttributeDefinition>,
    pub(super) terms: Vec<TermsDocument>,
    /// First the one of applications that name none.
    pub(super) flows: Vec<UserFlow>,
    pub(super) texts: Vec<TextOverrides>,
    /// Without those that have registered themselves: they are nothing of the administrators'.
    pub(super) applications: Vec<Application>,
    pub(super) groups: Vec<Group>,
}

impl Stored {
    /// Reads a tenant at one version of its configuration. `None`: there is none of that id.
    pub(super) async fn load(storage: &Storage, id: TenantId) -> Result<Option<Self>, Failure> {
        for _ in 0..MOST_READS {
            let Some(tenant) = tenants::by_id(&storage.platform(), id).await? else { return Ok(None) };
            let rows = storage.tenant(id);
            let hosts = tenant_hosts::of_tenant(&rows).await?;
            let documents = documents(&rows, tenant.settings.default_user_flow).await?;
            // Else somebody has changed it in between.
            if tenants::config_version(&rows).await? == Some(tenant.config_version) {
                return Ok(Some(Self { tenant, hosts, documents }));
            }
        }
        Err(Failure::Contended)
    }

    /// What its documents are called.
    pub(super) fn names(&self) -> Names {
        let flows = self.documents.flows.iter().map(|flow| (flow.display_name.clone(), flow.id));
        Names::stored(&self.documents.applications, flows.collect())
    }
}

async fn documents(rows: &TenantReader, first_flow: Option<FlowId>) -> Result<Documents, Failure> {
    let mut applications = applications::all(rows).await?;
    applications.retain(|application| application.registration.is_none());
    applications.sort_by(|a, b| (&a.display_name, a.app_id).cmp(&(&b.display_name, b.app_id)));
    let flows = in_order(user_flows::all(rows).await?, first_flow);
    let looks = brandings::all(rows).await?.into_iter().map(|(theme, document)| Look { theme, document });
    let (themes, branding) = looks.partition(|look| look.theme.is_some());
    let mut attributes: Vec<_> = attribute_definitions::all(rows).await?.iter().cloned().collect();
    attributes.sort_by_key(|definition| definition.name.key());
    let mut texts = text_overrides::all(rows).await?;
    let place = |overrides: &TextOverrides| flows.iter().position(|flow| Some(flow.id) == overrides.flow);
    texts.sort_by_key(|overrides| (place(overrides), overrides.locale.to_string()));
    Ok(Documents {
        branding,
        themes,
        attributes,
        terms: terms_documents::current(rows).await?,
        flows,
        texts,
        applications,
        groups: stored_groups(rows).await?,
    })
}

fn in_order(mut flows: Vec<UserFlow>, first: Option<FlowId>) -> Vec<UserFlow> {
    if let Some(index) = flows.iter().position(|flow| Some(flow.id) == first) {
        let first = flows.remove(index);
        flows.insert(0, first);
    }
    flows
}

async fn stored_groups(rows: &TenantReader) -> Result<Vec<Group>, Failure> {
    let assignments = app_role_assignments::of_groups(rows).await?;
    let of = |id| {
        let assigned = assignments.iter().filter(move |assignment| assignment.group == Some(id));
        assigned
            .map(|assignment| (assignment.app_id, Some(assignment.app_role.clone()).filter(|role| !role.is_empty())))
    };
    let stored = groups::all(rows).await?.into_iter();
    let mut stored: Vec<Group> = stored
        .map(|(id, display_name)| Group { id: Some(id), display_name, members: Vec::new(), assigned: of(id).collect() })
        .collect();
    stored.sort_by(|a, b| (&a.display_name, a.id).cmp(&(&b.display_name, b.id)));
    Ok(stored)
}
