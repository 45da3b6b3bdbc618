//! Planning and applying.

use super::{
    commit::commit,
    kinds::{group::Group, look::Look},
    model::TenantConfiguration,
    names::Names,
    outcome::Changing,
    plan::{Moves, Planning, TenantPlan},
    resolved::{Conflict, Resolved, resolve},
    stored::{Documents, Stored},
};
use crate::{
    Failure, Platform,
    memberships::{self, NewGroup},
};
use vestibule_domain::{
    application::Application, attribute::AttributeDefinition, branding::ImageName, flow::UserFlow, tenant::HostName,
    terms::TermsDocument, texts::TextOverrides,
};
use vestibule_storage::tenants;

/// Why nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum ApplyError {
    /// The files and the store can't be brought together.
    #[error(transparent)]
    Conflict(#[from] Conflict),
    /// The tenant was changed between reading and writing.
    #[error("the tenant was changed at the same moment; plan and apply again")]
    Raced,
    /// The domain name has become another tenant's.
    #[error("another tenant has this domain name")]
    DomainTaken,
    /// The tenant's id is another's.
    #[error("another tenant has this id")]
    IdTaken,
    /// An id in the files is taken in this tenant, as by a client that has registered itself.
    #[error("something else in this tenant has an id of the {0}")]
    DocumentIdTaken(String),
    /// An image that a branding names is neither in the files nor in the store.
    #[error("there is no image {0} with this tenant; write `{{ file: … }}`")]
    NoSuchImage(ImageName),
    /// A host is another tenant's.
    #[error("a tenant has the host {0} already")]
    HostTaken(HostName),
    /// A host is the deployment's own.
    #[error("the host {0} is the server's own")]
    HostReserved(HostName),
    /// The tenant would have more than [`HostName::MOST`].
    #[error("a tenant can have {} hosts of its own", HostName::MOST)]
    TooManyHosts,
    /// The infrastructure failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl From<vestibule_storage::StorageError> for ApplyError {
    fn from(error: vestibule_storage::StorageError) -> Self {
        Self::Failed(error.into())
    }
}

/// What applying would change, and what applying needs.
pub(super) struct Prepared {
    pub(super) plan: TenantPlan,
    pub(super) stored: Option<Stored>,
    pub(super) resolved: Resolved,
    pub(super) tenant: bool,
    pub(super) hosts: Moves<HostName>,
    pub(super) branding: Moves<Look>,
    pub(super) themes: Moves<Look>,
    pub(super) attributes: Moves<AttributeDefinition>,
    pub(super) terms: Moves<TermsDocument>,
    pub(super) flows: Moves<UserFlow>,
    pub(super) texts: Moves<TextOverrides>,
    pub(super) applications: Moves<Application>,
    pub(super) groups: Moves<Group>,
}

impl Prepared {
    pub(super) fn before(&self) -> impl Iterator<Item = &Documents> {
        self.stored.iter().map(|stored| &stored.documents)
    }

    /// Whether the tenant will hold together.
    fn outcome(&self) -> Result<(), Conflict> {
        let empty = Documents::default();
        let changing = Changing {
            before: self.before().next().unwrap_or(&empty),
            branding: &self.branding,
            themes: &self.themes,
            attributes: &self.attributes,
            terms: &self.terms,
            flows: &self.flows,
            texts: &self.texts,
            applications: &self.applications,
        };
        changing.check()
    }
}

/// What [`apply`] would change in a tenant. With `prune`, what the files leave out of the lists that they have goes.
pub async fn plan(platform: &Platform, wanted: &TenantConfiguration, prune: bool) -> Result<TenantPlan, ApplyError> {
    Ok(prepare(platform, wanted, prune).await?.plan.without_made_ids(wanted))
}

/// Makes a tenant, or makes it what the files say: all of it or nothing. What is told is what was changed.
pub async fn apply(platform: &Platform, wanted: &TenantConfiguration, prune: bool) -> Result<TenantPlan, ApplyError> {
    let prepared = prepare(platform, wanted, prune).await?;
    if !prepared.plan.is_empty() {
        commit(platform, wanted, &prepared).await?;
    }
    let groups = wanted.members.iter().filter(|(_, members)| !members.is_empty());
    let groups: Vec<NewGroup> = groups
        .map(|(name, members)| NewGroup {
            id: None,
            display_name: name.clone(),
            members: members.clone(),
            assigned: Vec::new(),
        })
        .collect();
    memberships::establish(platform, prepared.resolved.id, &groups, &[]).await?;
    Ok(prepared.plan)
}

async fn prepare(platform: &Platform, wanted: &TenantConfiguration, prune: bool) -> Result<Prepared, ApplyError> {
    let id = tenants::id_of_domain(&platform.storage.platform(), wanted.domain.as_str()).await?;
    let stored = match id {
        Some(id) => Stored::load(&platform.storage, id).await?,
        None => None,
    };
    let resolved = resolve(wanted, stored.as_ref(), platform.randomness.as_ref())?;
    let mut planning = Planning {
        changes: Vec::new(),
        besides: Vec::new(),
        before: stored.as_ref().map_or_else(Names::default, Stored::names),
        after: &resolved.names,
        prune,
    };
    let tenant = planning.tenant(wanted, &resolved, stored.as_ref());
    let hosts = planning.hosts(wanted.hosts.as_deref(), stored.as_ref());
    let empty = Documents::default();
    let before = stored.as_ref().map_or(&empty, |stored| &stored.documents);
    let branding = planning.documents(&before.branding, resolved.branding.as_deref());
    let themes = planning.documents(&before.themes, resolved.themes.as_deref());
    let attributes = planning.documents(&before.attributes, resolved.attributes.as_deref());
    let terms = planning.documents(&before.terms, resolved.terms.as_deref());
    let flows = planning.documents(&before.flows, resolved.flows.as_deref());
    let texts = planning.documents(&before.texts, resolved.texts.as_deref());
    let applications = planning.documents(&before.applications, resolved.applications.as_deref());
    let groups = planning.documents(&before.groups, resolved.groups.as_deref());
    let plan = TenantPlan {
        id: Some(resolved.id),
        domain: wanted.domain.to_string(),
        is_new: stored.is_none(),
        changes: planning.changes,
        besides: planning.besides,
    };
    let prepared = Prepared {
        plan,
        stored,
        resolved,
        tenant,
        hosts,
        branding,
        themes,
        attributes,
        terms,
        flows,
        texts,
        applications,
        groups,
    };
    prepared.outcome()?;
    Ok(prepared)
}
