//! Planning and applying: one change set a tenant, so that nobody ever sees half of it.

use super::{
    document::Stores,
    kinds::{group::Group, look::Look},
    model::TenantConfiguration,
    names::Names,
    outcome::Changing,
    plan::{Moves, Planning, TenantPlan},
    resolved::{Conflict, Resolved, resolve},
    stored::{Documents, Stored},
};
use crate::{
    Failure, Platform, branding,
    memberships::{self, NewGroup},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};
use vestibule_domain::{
    application::Application,
    attribute::AttributeDefinition,
    audit::{AuditEvent, EventKind},
    branding::ImageName,
    clock::Timestamp,
    flow::UserFlow,
    ids::TenantId,
    keys::DataKey,
    tenant::{HostName, Tenant, TenantKind},
    terms::TermsDocument,
    texts::TextOverrides,
};
use vestibule_storage::{ChangeSet, CommitError, Statement, TenantReader, brandings, tenant_hosts, tenants};

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
struct Prepared {
    plan: TenantPlan,
    stored: Option<Stored>,
    resolved: Resolved,
    tenant: bool,
    hosts: Moves<HostName>,
    branding: Moves<Look>,
    themes: Moves<Look>,
    attributes: Moves<AttributeDefinition>,
    terms: Moves<TermsDocument>,
    flows: Moves<UserFlow>,
    texts: Moves<TextOverrides>,
    applications: Moves<Application>,
    groups: Moves<Group>,
}

impl Prepared {
    fn before(&self) -> impl Iterator<Item = &Documents> {
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
            applications: &self.applications,
        };
        changing.check()
    }
}

/// What [`apply`] would change in a tenant. With `prune`, what the files leave out of the lists that they have goes.
pub async fn plan(platform: &Platform, wanted: &TenantConfiguration, prune: bool) -> Result<TenantPlan, ApplyError> {
    Ok(prepare(platform, wanted, prune).await?.plan)
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
    memberships::establish(platform, prepared.plan.id, &groups, &[]).await?;
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
        id: resolved.id,
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

async fn commit(platform: &Platform, wanted: &TenantConfiguration, prepared: &Prepared) -> Result<(), ApplyError> {
    let (now, id) = (platform.clock.now(), prepared.plan.id);
    let mut set = begun(platform, wanted, prepared, now)?;
    let rows = platform.storage.tenant(id);
    set = hosts(platform, set, prepared, now)?;
    // First what others name, then who names it.
    set = looks(set, wanted, prepared, now);
    set = documents(set, &rows, &prepared.attributes, now).await?;
    set = documents(set, &rows, &prepared.terms, now).await?;
    set = documents(set, &rows, &prepared.flows, now).await?;
    set = documents(set, &rows, &prepared.texts, now).await?;
    set = documents(set, &rows, &prepared.applications, now).await?;
    set = documents(set, &rows, &prepared.groups, now).await?;
    match platform.storage.commit_whole(set).await {
        Ok(()) => {
            platform.directory.forget(id);
            Ok(())
        }
        Err(CommitError::Refused(refusal)) => Err(refusal),
        Err(CommitError::Storage(error)) => Err(error.into()),
    }
}

/// A set that makes the tenant, or moves its version on: whoever changed it meanwhile refuses the set.
fn begun(
    platform: &Platform,
    wanted: &TenantConfiguration,
    prepared: &Prepared,
    now: Timestamp,
) -> Result<ChangeSet<ApplyError>, ApplyError> {
    let settings = &prepared.resolved.settings;
    let Some(stored) = &prepared.stored else {
        let set = recorded(platform, prepared.plan.id, EventKind::TenantCreated, now);
        let data_key = DataKey::generate(platform.randomness.as_ref());
        let sealed = platform.master_keys.current();
        let tenant = Tenant {
            id: prepared.plan.id,
            kind: TenantKind::Customer,
            domain: wanted.domain.clone(),
            display_name: wanted.name.clone(),
            settings: settings.clone(),
            sealed_data_key: sealed
                .seal_data_key(prepared.plan.id, &data_key, platform.randomness.as_ref())
                .map_err(Failure::from)?,
            config_version: 1,
            created_at: now,
        };
        return Ok(set
            .one_or(tenants::insert(&tenant), ApplyError::IdTaken)
            .one_or(tenants::insert_domain(&tenant.domain, tenant.id), ApplyError::DomainTaken));
    };
    let set = recorded(platform, prepared.plan.id, EventKind::ConfigurationChanged, now);
    let version = stored.tenant.config_version;
    Ok(if prepared.tenant {
        set.one_or(tenants::set_settings(settings, version), ApplyError::Raced)
            .one_or(tenants::set_display_name(&wanted.name), ApplyError::Raced)
    } else {
        set.one_or(tenants::bump_config_version_from(version), ApplyError::Raced)
    })
}

fn recorded(platform: &Platform, id: TenantId, kind: EventKind, now: Timestamp) -> ChangeSet<ApplyError> {
    ChangeSet::recorded(id, AuditEvent::unattended(kind, now, "configuration files", platform.randomness.as_ref()))
}

fn hosts(
    platform: &Platform,
    mut set: ChangeSet<ApplyError>,
    prepared: &Prepared,
    now: Timestamp,
) -> Result<ChangeSet<ApplyError>, ApplyError> {
    let Moves { made, replaced, deleted } = &prepared.hosts;
    if let Some(host) = made.iter().chain(replaced).find(|host| !platform.settings.hosts.may_be_a_tenants(host)) {
        return Err(ApplyError::HostReserved(host.clone()));
    }
    let stored = prepared.stored.as_ref().map_or(0, |stored| stored.hosts.len());
    if !made.is_empty() && stored + made.len() - deleted.len() > HostName::MOST {
        return Err(ApplyError::TooManyHosts);
    }
    for host in deleted {
        set = set.one_or(tenant_hosts::delete(host), ApplyError::Raced);
    }
    for host in made {
        set = set.one_or(tenant_hosts::insert(host, Some(now)), ApplyError::HostTaken(host.clone()));
    }
    for host in replaced {
        set = set.one_or(tenant_hosts::verify(host, now), ApplyError::Raced);
    }
    Ok(set)
}

/// What its branding and themes will be, with the images that they name.
fn looks(
    mut set: ChangeSet<ApplyError>,
    wanted: &TenantConfiguration,
    prepared: &Prepared,
    now: Timestamp,
) -> ChangeSet<ApplyError> {
    let before: BTreeMap<_, _> = prepared
        .before()
        .flat_map(|documents| documents.branding.iter().chain(&documents.themes))
        .map(|look| (look.theme.clone(), look.document.clone()))
        .collect();
    let mut after = before.clone();
    for moves in [&prepared.branding, &prepared.themes] {
        for look in &moves.deleted {
            after.remove(&look.theme);
        }
        for look in moves.made.iter().chain(&moves.replaced) {
            after.insert(look.theme.clone(), look.document.clone());
        }
    }
    if after == before {
        return set;
    }
    let named: BTreeSet<ImageName> =
        after.values().flat_map(|document| document.images().map(|(_, name)| *name)).collect();
    let kept: BTreeSet<ImageName> =
        before.values().flat_map(|document| document.images().map(|(_, name)| *name)).collect();
    for image in wanted.images.values().filter(|image| named.contains(&image.name) && !kept.contains(&image.name)) {
        set = set.push(brandings::store_image(image.name, &image.content, now));
    }
    branding::replace(set, &before, &after, now, ApplyError::NoSuchImage)
}

async fn documents<D: Stores>(
    mut set: ChangeSet<ApplyError>,
    rows: &TenantReader,
    moves: &Moves<D>,
    now: Timestamp,
) -> Result<ChangeSet<ApplyError>, ApplyError> {
    for document in &moves.deleted {
        set = first_must(set, document.deleted(rows, now).await?.ok_or(ApplyError::Raced)?, || ApplyError::Raced);
    }
    let mut at = now;
    for document in &moves.made {
        let taken = || ApplyError::DocumentIdTaken(format!("{} {}", document.kind().noun(), document.name()));
        set = first_must(set, document.inserted(at), taken);
        // So that they stay in the order of the files.
        at = at.plus(Duration::from_micros(1));
    }
    for document in &moves.replaced {
        let statements = document.replaced(rows, now).await?.ok_or(ApplyError::Raced)?;
        set = if D::ADDS_ONLY { set.extend(statements) } else { first_must(set, statements, || ApplyError::Raced) };
    }
    Ok(set)
}

/// The first statement must touch its row; the others follow from it.
fn first_must(
    set: ChangeSet<ApplyError>,
    statements: Vec<Statement>,
    refusal: impl Fn() -> ApplyError,
) -> ChangeSet<ApplyError> {
    let mut statements = statements.into_iter();
    match statements.next() {
        Some(first) => set.one_or(first, refusal()).extend(statements),
        None => set,
    }
}
