//! What files say of a tenant, under the ids that it has in the store or is about to get.

use super::{
    DEFAULT_FLOW,
    identity::{flow_id, identity, joined, stored_group},
    kinds::{self, Kind, application::Identity, group::Group, look::Look},
    model::TenantConfiguration,
    names::{NamedApplication, Names},
    source::{Misfit, Node, What},
    stored::{Documents, Stored},
};
use serde_json::{Value, json};
use vestibule_domain::{
    application::Application,
    attribute::AttributeDefinition,
    flow::UserFlow,
    ids::{FlowId, TenantId},
    randomness::Randomness,
    tenant::TenantSettings,
    terms::TermsDocument,
    texts::TextOverrides,
};

/// A tenant as it should be. A kind that the files say nothing of is `None`.
#[derive(Debug)]
pub(super) struct Resolved {
    pub(super) id: TenantId,
    pub(super) settings: TenantSettings,
    pub(super) branding: Option<Vec<Look>>,
    pub(super) themes: Option<Vec<Look>>,
    pub(super) attributes: Option<Vec<AttributeDefinition>>,
    pub(super) terms: Option<Vec<TermsDocument>>,
    pub(super) flows: Option<Vec<UserFlow>>,
    pub(super) texts: Option<Vec<TextOverrides>>,
    pub(super) applications: Option<Vec<Application>>,
    pub(super) groups: Option<Vec<Group>>,
    pub(super) names: Names,
}

/// Why what files say can't be had in this store.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Conflict {
    /// The tenant is there under another id.
    #[error("tenant {domain} is stored under the id {stored}, not {wanted}: a tenant keeps its id")]
    TenantId {
        /// Its domain name.
        domain: String,
        /// The id in the store.
        stored: TenantId,
        /// The id in the files.
        wanted: TenantId,
    },
    /// A document is there under another id.
    #[error("{what}: `{key}` is {stored} in the store: what has been made keeps its ids")]
    Id {
        /// The document, such as `application Shop`.
        what: String,
        /// Which of its ids.
        key: &'static str,
        /// The id in the store.
        stored: String,
    },
    /// A document names what is neither in the files nor in the store.
    #[error("{what}: {problem}")]
    Unfitting {
        /// The document, such as `application Shop`.
        what: String,
        /// What does not fit.
        problem: String,
    },
}

/// Puts ids in place of names: those in the store, those that the files say, or new ones.
pub(super) fn resolve(
    wanted: &TenantConfiguration,
    stored: Option<&Stored>,
    randomness: &dyn Randomness,
) -> Result<Resolved, Conflict> {
    let id = match (wanted.id, stored.map(|stored| stored.tenant.id)) {
        (Some(wanted_id), Some(stored)) if wanted_id != stored => {
            return Err(Conflict::TenantId { domain: wanted.domain.to_string(), stored, wanted: wanted_id });
        }
        (wanted, stored) => wanted.or(stored).unwrap_or_else(|| TenantId::random(randomness)),
    };
    let flow_nodes = flow_nodes(wanted, stored);
    let flow_ids: Option<Vec<FlowId>> = flow_nodes.as_ref().map(|nodes| {
        let ids = nodes.iter().map(|node| flow_id(node, stored).unwrap_or_else(|| FlowId::random(randomness)));
        ids.collect()
    });
    let application_nodes = nodes(wanted, Kind::Application);
    let identities = application_nodes
        .as_ref()
        .map(|nodes| nodes.iter().map(|node| identity(node, stored, randomness)).collect::<Result<Vec<_>, Conflict>>());
    let identities = identities.transpose()?;
    let names = names(
        (application_nodes.as_deref().unwrap_or_default(), identities.as_deref().unwrap_or_default()),
        (flow_nodes.as_deref().unwrap_or_default(), flow_ids.as_deref().unwrap_or_default()),
        stored,
    );
    let empty = Documents::default();
    let before = stored.map_or(&empty, |stored| &stored.documents);
    let mut flows = each(Kind::UserFlow, flow_nodes.as_deref(), flow_ids, kinds::user_flow::read)?;
    for flow in flows.iter_mut().flatten() {
        if let Some(stored) = before.flows.iter().find(|stored| stored.id == flow.id) {
            follow(flow, stored);
        }
    }
    let applications = each(Kind::Application, application_nodes.as_deref(), identities, |node, identity| {
        kinds::application::read(node, &identity, &names)
    })?;
    let group_nodes = nodes(wanted, Kind::Group);
    let group_ids = group_nodes.as_ref().map(|nodes| nodes.iter().map(|node| stored_group(node, before)).collect());
    let groups = each(Kind::Group, group_nodes.as_deref(), group_ids, |node, stored: Option<&Group>| {
        let group = kinds::group::read(node, &names)?;
        Ok(joined(group, stored, randomness))
    })?;
    let mut branding = plain(wanted, Kind::Branding, kinds::look::read)?;
    // An empty branding is none.
    if let Some(branding) = &mut branding {
        branding.retain(|look| !look.document.is_empty());
    }
    let themes = plain(wanted, Kind::Theme, kinds::look::read)?;
    let attributes = plain(wanted, Kind::Attribute, kinds::attribute::read)?;
    let terms = plain(wanted, Kind::Terms, kinds::terms::read)?;
    let texts = plain(wanted, Kind::Text, |node| kinds::text::read(node, &names))?;
    keep_types(attributes.as_deref().unwrap_or_default(), before)?;
    keep_versions(terms.as_deref().unwrap_or_default(), before)?;
    let mut settings = kinds::settings::read(&Node::of(&wanted.settings))
        .map_err(|misfit| unfitting("tenant", wanted.domain.as_str(), &misfit))?;
    if let Some(stored) = stored {
        settings.administrators.clone_from(&stored.tenant.settings.administrators);
        settings.default_user_flow = stored.tenant.settings.default_user_flow;
    }
    // The first flow of the files is the first of the tenant, which it is by its age where all are new.
    if let (Some(stored), Some(first)) = (stored, flows.as_ref().and_then(|flows| flows.first()))
        && stored.documents.flows.first().is_some_and(|stored| stored.id != first.id)
    {
        settings.default_user_flow = Some(first.id);
    }
    Ok(Resolved { id, settings, branding, themes, attributes, terms, flows, texts, applications, groups, names })
}

fn nodes(wanted: &TenantConfiguration, kind: Kind) -> Option<Vec<Node>> {
    wanted.documents.get(&kind).map(|values| values.iter().map(Node::of).collect())
}

/// A new tenant of which no flow is known gets one.
fn flow_nodes(wanted: &TenantConfiguration, stored: Option<&Stored>) -> Option<Vec<Node>> {
    let usual = || {
        let flow = json!({ "displayName": DEFAULT_FLOW, "methods": ["emailPassword", "emailOneTimeCode"] });
        vec![Node::of(&flow)]
    };
    nodes(wanted, Kind::UserFlow).or_else(|| stored.is_none().then(usual))
}

/// The names of the files' documents and of those in the store that they leave alone.
fn names(
    (nodes, identities): (&[Node], &[Identity]),
    (flow_nodes, flow_ids): (&[Node], &[FlowId]),
    stored: Option<&Stored>,
) -> Names {
    let wanted = nodes.iter().zip(identities);
    let mut applications: Vec<NamedApplication> =
        wanted.map(|(node, identity)| NamedApplication::of(node, identity.app_id)).collect();
    let flows = flow_nodes.iter().zip(flow_ids);
    let mut flows: Vec<(String, FlowId)> =
        flows.filter_map(|(node, id)| Some((node.text_at("displayName")?.to_owned(), *id))).collect();
    if let Some(stored) = stored {
        for application in &stored.documents.applications {
            if !applications.iter().any(|named| named.app_id == application.app_id) {
                applications.push(NamedApplication::stored(application));
            }
        }
        for flow in &stored.documents.flows {
            if !flows.iter().any(|(_, id)| *id == flow.id) {
                flows.push((flow.display_name.clone(), flow.id));
            }
        }
    }
    Names::new(applications, flows)
}

fn each<I, D>(
    kind: Kind,
    nodes: Option<&[Node]>,
    ids: Option<Vec<I>>,
    read: impl Fn(&Node, I) -> Result<D, Misfit>,
) -> Result<Option<Vec<D>>, Conflict> {
    let (Some(nodes), Some(ids)) = (nodes, ids) else { return Ok(None) };
    let documents = nodes.iter().zip(ids).map(|(node, id)| {
        let name = node.text_at(kind.name_key()).unwrap_or_default();
        read(node, id).map_err(|misfit| unfitting(kind.noun(), name, &misfit))
    });
    documents.collect::<Result<Vec<D>, Conflict>>().map(Some)
}

/// Documents that name nothing by an id.
fn plain<D>(
    wanted: &TenantConfiguration,
    kind: Kind,
    read: impl Fn(&Node) -> Result<D, Misfit>,
) -> Result<Option<Vec<D>>, Conflict> {
    let nodes = nodes(wanted, kind);
    let none = nodes.as_ref().map(|nodes| vec![(); nodes.len()]);
    each(kind, nodes.as_deref(), none, |node, ()| read(node))
}

/// A flow in place of one that is stored. Ways in that it has no more stay open to those who have them, where the file does not say
/// which do.
fn follow(flow: &mut UserFlow, stored: &UserFlow) {
    flow.version = stored.version;
    if flow.former_methods.is_empty() {
        let before = stored.former_methods.iter().chain(&stored.methods);
        flow.former_methods = before.copied().filter(|method| !flow.methods.contains(method)).collect();
    }
}

/// What an attribute holds stays what it is: people have values of that type.
fn keep_types(wanted: &[AttributeDefinition], before: &Documents) -> Result<(), Conflict> {
    for definition in wanted {
        let stored = before.attributes.iter().find(|stored| stored.name.key() == definition.name.key());
        if let Some(stored) = stored.filter(|stored| stored.data_type != definition.data_type) {
            return Err(Conflict::Unfitting {
                what: format!("attribute {}", definition.name.as_str()),
                problem: format!(
                    "`dataType` is {} in the store and stays so; define another attribute",
                    stored.data_type.as_str()
                ),
            });
        }
    }
    Ok(())
}

/// People agree to a version of a document: another text is another version.
fn keep_versions(wanted: &[TermsDocument], before: &Documents) -> Result<(), Conflict> {
    for document in wanted {
        let stored = before.terms.iter().find(|stored| stored.name == document.name);
        if let Some(stored) = stored.filter(|stored| *stored != document && stored.version >= document.version) {
            return Err(Conflict::Unfitting {
                what: format!("terms document {}", document.name),
                problem: format!(
                    "version {} is stored with another text: people agree to a version, so give this one a `version` of {} or more",
                    stored.version,
                    stored.version.saturating_add(1)
                ),
            });
        }
    }
    Ok(())
}

fn unfitting(noun: &str, name: &str, misfit: &Misfit) -> Conflict {
    let problem = match &misfit.what {
        What::NoSuch(name, suggestion) => {
            format!("there is no `{name}`, neither in the files nor in the store{suggestion}")
        }
        other => other.to_string(),
    };
    Conflict::Unfitting { what: format!("{noun} {name}"), problem }
}

impl Resolved {
    /// The settings as files have them.
    pub(super) fn written_settings(&self) -> Value {
        kinds::settings::write(&self.settings)
    }
}
