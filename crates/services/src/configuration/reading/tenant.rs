//! One tenant: its parts by their own types, with names in place of ids held against each other.

use super::{
    super::{
        DEFAULT_FLOW,
        kinds::{self, Kind, application::Identity},
        mistakes::Told,
        model::TenantConfiguration,
        names::{NamedApplication, Names},
        schema,
        source::{Content, Misfit, Node},
    },
    Reading, Users, unique, users,
};
use crate::branding::PreparedImage;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use uuid::Uuid;
use vestibule_domain::{
    attribute::AttributeDefinitions,
    branding::ImageName,
    ids::{AppId, ApplicationId, FlowId, ServicePrincipalId},
    tenant::{DomainName, HostName},
    terms::TermsDocument,
    texts::KnownTexts,
    user::EmailAddress,
};

/// Reads a tenant. `None` where it is not even known which it is, which is then told.
pub(super) fn read(node: &mut Node, reading: Reading<'_>, told: &mut Told) -> Option<TenantConfiguration> {
    if !matches!(node.content, Content::Map(_)) {
        told.add(node.id, "expected keys and values, such as `{ key: value }`");
        return None;
    }
    let images = images(node, told);
    let node = &*node;
    let domain: Option<DomainName> = required(node, "domain", told);
    let name: Option<String> = required(node, "name", told);
    let id = part(node, "id", told);
    let hosts: Option<Vec<HostName>> = part(node, "hosts", told);
    if let (Users::Refused, Some(entry)) = (reading.users, node.entry("users")) {
        told.add(
            entry.id,
            "users are no configuration: `vestibule dev --seed` makes them for development, `vestibule users import` brings \
             them in",
        );
    }
    let settings = settings(node, reading.texts, told);
    let names = names(node);
    let checking = Checking::new(node, &names, reading.texts);
    let mut documents = BTreeMap::new();
    for kind in Kind::ALL {
        let Some(list) = node.get(kind.key()) else { continue };
        let nodes = match &list.content {
            Content::List(nodes) if !kind.is_single() => nodes.as_slice(),
            Content::Map(_) if kind.is_single() => std::slice::from_ref(list),
            _ => {
                let expected = if kind.is_single() {
                    "keys and values, such as `{ key: value }`"
                } else {
                    "a list, such as `[value]`"
                };
                told.add(list.id, format!("expected {expected}"));
                continue;
            }
        };
        for (index, node) in nodes.iter().enumerate() {
            told.read(node, |left| checking.check(kind, index, left, node));
        }
        once(kind, nodes, told);
        documents.insert(kind, nodes.iter().map(Node::value).collect());
    }
    let users = if reading.users == Users::Seeded { users::read(node, &names, told) } else { Vec::new() };
    Some(TenantConfiguration {
        id,
        hosts,
        settings,
        documents,
        images,
        members: members(node),
        users,
        ..TenantConfiguration::new(domain?, name?)
    })
}

/// The images of its looks; their names stand there from now on.
fn images(node: &mut Node, told: &mut Told) -> BTreeMap<ImageName, PreparedImage> {
    let mut images = Vec::new();
    let mut tell = |id: u32, problem: String| {
        told.add(id, problem);
        told.silence(id);
    };
    let Content::Map(entries) = &mut node.content else { return BTreeMap::new() };
    for entry in entries {
        match (entry.key.as_str(), &mut entry.value.content) {
            ("branding", _) => images.extend(kinds::look::take_images(&mut entry.value, &mut tell)),
            ("themes", Content::List(themes)) => {
                images.extend(themes.iter_mut().flat_map(|theme| kinds::look::take_images(theme, &mut tell)));
            }
            _ => {}
        }
    }
    images.into_iter().map(|image| (image.name, image)).collect()
}

fn required<T: DeserializeOwned>(node: &Node, key: &'static str, told: &mut Told) -> Option<T> {
    if node.get(key).is_none() {
        told.add(node.id, format!("`{key}` is missing"));
    }
    part(node, key, told)
}

fn part<T: DeserializeOwned>(node: &Node, key: &'static str, told: &mut Told) -> Option<T> {
    told.read(node.get(key)?, Node::read::<T>)
}

/// Everything that is no part, checked as settings, in the files' form.
fn settings(node: &Node, texts: &KnownTexts, told: &mut Told) -> serde_json::Value {
    let known = schema::names(schema::SETTINGS);
    let entries = node.entries().iter().filter(|entry| known.contains(&entry.key.as_str())).cloned();
    let node = node.beside(Content::Map(entries.collect()));
    told.read(&node, |left| {
        kinds::language::check(left.get("defaultLanguage").into_iter().chain(left.list_at("languages")), texts)?;
        kinds::settings::read(left)
    });
    node.value()
}

/// The names of what the files have, under ids that only hold here.
fn names(node: &Node) -> Names {
    let applications = node.list_at("applications").iter().enumerate().map(|(index, application)| {
        let id = application.text_at("appId").and_then(AppId::parse);
        NamedApplication::of(application, id.unwrap_or_else(|| AppId::from_uuid(stand_in(index))))
    });
    let flows = node.list_at("userFlows").iter().enumerate();
    let mut flows: Vec<(String, FlowId)> = flows
        .filter_map(|(index, flow)| Some((flow.text_at("displayName")?.to_owned(), FlowId::from_uuid(stand_in(index)))))
        .collect();
    if node.get("userFlows").is_none() {
        flows.push((DEFAULT_FLOW.to_owned(), FlowId::from_uuid(stand_in(0))));
    }
    Names::new(applications.collect(), flows)
}

/// An id that stands in for one that is only made in the store.
fn stand_in(index: usize) -> Uuid {
    Uuid::from_u64_pair(0, u64::try_from(index).unwrap_or(u64::MAX))
}

/// What documents are checked against.
struct Checking<'a> {
    names: &'a Names,
    texts: &'a KnownTexts,
    attributes: Option<AttributeDefinitions>,
    terms: Option<Vec<TermsDocument>>,
    themes: Option<Vec<String>>,
}

impl<'a> Checking<'a> {
    fn new(node: &Node, names: &'a Names, texts: &'a KnownTexts) -> Self {
        // What does not read is told elsewhere.
        let attributes = node.get("attributes").map(|list| {
            let read = list.elements().iter().filter_map(|node| kinds::attribute::read(node).ok());
            AttributeDefinitions::try_from(read.collect::<Vec<_>>()).unwrap_or_default()
        });
        let terms = node
            .get("terms")
            .map(|list| list.elements().iter().filter_map(|node| kinds::terms::read(node).ok()).collect());
        let themes = node
            .get("themes")
            .map(|list| list.elements().iter().filter_map(|node| node.text_at("name").map(str::to_owned)).collect());
        Self { names, texts, attributes, terms, themes }
    }

    /// `whole` is the document with what was left out of it since it does not fit.
    fn check(&self, kind: Kind, index: usize, node: &Node, whole: &Node) -> Result<(), Misfit> {
        let id = stand_in(index);
        match kind {
            Kind::Branding | Kind::Theme => kinds::look::check(node, &kinds::look::read(node)?, self.texts),
            Kind::Attribute => kinds::attribute::read(node).map(drop),
            Kind::Terms => kinds::terms::read(node).map(drop),
            Kind::Text => {
                let overrides = kinds::text::read(node, self.names)?;
                kinds::text::check(node, &overrides, self.texts)
            }
            Kind::UserFlow => {
                kinds::language::check(node.list_at("languages"), self.texts)?;
                let flow = kinds::user_flow::read(node, FlowId::from_uuid(id))?;
                kinds::user_flow::check((node, whole), &flow, self.attributes.as_ref(), self.terms.as_deref())
            }
            Kind::Application => {
                let identity = Identity {
                    id: ApplicationId::from_uuid(id),
                    app_id: AppId::from_uuid(id),
                    service_principal_id: ServicePrincipalId::from_uuid(id),
                    granted: Vec::new(),
                };
                kinds::application::read(node, &identity, self.names)?;
                match (&self.themes, node.get("brandingTheme")) {
                    (Some(themes), Some(theme)) => Names::offered(std::slice::from_ref(theme), themes),
                    _ => Ok(()),
                }
            }
            Kind::Group => kinds::group::read(node, self.names).map(drop),
        }
    }
}

/// Names and ids that may stand there once only.
fn once(kind: Kind, nodes: &[Node], told: &mut Told) {
    match kind {
        Kind::Application => {
            // Several may have one name where each says which it is.
            let is_vague = |name: &str| {
                let mut called = nodes.iter().filter(|node| node.text_at("displayName") == Some(name));
                called.any(|node| node.get("appId").is_none())
            };
            let named = unique::at(nodes, "displayName").filter(|(_, name)| is_vague(name));
            unique::told("displayName", named, told);
            for key in ["appId", "id", "servicePrincipalId"] {
                let ids = unique::at(nodes, key).map(|(node, id)| (node, id.to_lowercase()));
                unique::told(key, ids, told);
            }
            let uris = nodes.iter().flat_map(|node| node.list_at("identifierUris"));
            let uris = uris.filter_map(|node| Some((node, node.text()?.to_owned())));
            unique::told("identifierUris", uris, told);
        }
        Kind::Text => {
            let texts = nodes.iter().filter_map(|node| {
                let flow = node.text_at("userFlow").unwrap_or_default();
                Some((node, format!("{} {flow}", node.text_at("locale")?).trim_end().to_owned()))
            });
            unique::told("locale", texts, told);
        }
        Kind::Attribute => {
            let names = unique::at(nodes, "name").map(|(node, name)| (node, name.to_lowercase()));
            unique::told("name", names, told);
        }
        Kind::Branding | Kind::Theme | Kind::Terms | Kind::UserFlow | Kind::Group => {
            unique::told(kind.name_key(), unique::at(nodes, kind.name_key()), told);
            unique::told("id", unique::at(nodes, "id"), told);
        }
    }
}

fn members(node: &Node) -> Vec<(String, Vec<EmailAddress>)> {
    let groups = node.list_at("groups").iter().map(|group| {
        let members = group.list_at("members").iter();
        let members = members.filter_map(|node| EmailAddress::parse(node.text()?).ok());
        (group.text_at("displayName").unwrap_or_default().to_owned(), members.collect())
    });
    groups.collect()
}
