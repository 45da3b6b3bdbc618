//! Names in place of ids: files name applications, APIs and user flows as people do, the store by their ids.

use super::{
    source::{Misfit, Node, What},
    suggestion::{ending, nearest},
};
use std::collections::HashMap;
use vestibule_domain::{
    application::{Application, DIRECTORY, MemberType},
    ids::{AppId, FlowId},
};

/// What is told of an application by others.
#[derive(Clone, Debug)]
pub(super) struct NamedApplication {
    pub(super) app_id: AppId,
    pub(super) display_name: String,
    pub(super) identifier_uris: Vec<String>,
    pub(super) scopes: Vec<String>,
    pub(super) app_roles: Vec<String>,
    /// Those of the roles that people can have.
    pub(super) user_roles: Vec<String>,
}

/// The names of one tenant.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    applications: Vec<NamedApplication>,
    by_name: HashMap<String, Named>,
    by_resource: HashMap<String, usize>,
    flows: Vec<(String, FlowId)>,
}

#[derive(Clone, Copy, Debug)]
enum Named {
    One(usize),
    Several,
}

impl Names {
    pub(super) fn new(applications: Vec<NamedApplication>, flows: Vec<(String, FlowId)>) -> Self {
        let mut by_name: HashMap<String, Named> = HashMap::new();
        let mut by_resource = HashMap::new();
        for (index, application) in applications.iter().enumerate() {
            by_name
                .entry(application.display_name.clone())
                .and_modify(|named| *named = Named::Several)
                .or_insert(Named::One(index));
            by_resource.insert(application.app_id.to_string(), index);
            for uri in &application.identifier_uris {
                by_resource.entry(uri.clone()).or_insert(index);
            }
        }
        Self { applications, by_name, by_resource, flows }
    }

    /// The names in the store.
    pub(super) fn stored(applications: &[Application], flows: Vec<(String, FlowId)>) -> Self {
        Self::new(applications.iter().map(NamedApplication::stored).collect(), flows)
    }

    /// The flow that this value names.
    pub(super) fn flow(&self, node: &Node) -> Result<FlowId, Misfit> {
        let name = text(node)?;
        match self.flows.iter().find(|(known, _)| known == name) {
            Some((_, id)) => Ok(*id),
            None => Err(unknown(node, name, self.flows.iter().map(|(name, _)| name.as_str()))),
        }
    }

    /// The application that this value names: by display name or client id.
    pub(super) fn application(&self, node: &Node) -> Result<&NamedApplication, Misfit> {
        let name = text(node)?;
        match self.by_name.get(name) {
            Some(Named::One(index)) => self.applications.get(*index),
            Some(Named::Several) => {
                return Err(Misfit::at(
                    node,
                    format!("several applications are called `{name}`: write the appId of one"),
                ));
            }
            None => AppId::parse(name).and_then(|_| self.by_resource.get(name)).and_then(|i| self.applications.get(*i)),
        }
        .ok_or_else(|| unknown(node, name, self.applications.iter().map(|named| named.display_name.as_str())))
    }

    /// The application whose API this value names: by identifier URI or client id. `None`: the directory.
    pub(super) fn resource(&self, node: &Node) -> Result<Option<&NamedApplication>, Misfit> {
        let name = text(node)?;
        if AppId::parse(name) == Some(DIRECTORY) {
            return Ok(None);
        }
        let key = AppId::parse(name).map_or_else(|| name.to_owned(), |id| id.to_string());
        let found = self.by_resource.get(&key).and_then(|index| self.applications.get(*index));
        let uris = self.applications.iter().flat_map(|named| named.identifier_uris.iter().map(String::as_str));
        found.map(Some).ok_or_else(|| unknown(node, name, uris))
    }

    /// Whether each of these values is one of `offered`.
    pub(super) fn offered(nodes: &[Node], offered: &[String]) -> Result<(), Misfit> {
        nodes.iter().try_for_each(|node| {
            let name = text(node)?;
            if offered.iter().any(|offered| offered == name) {
                return Ok(());
            }
            Err(unknown(node, name, offered.iter().map(String::as_str)))
        })
    }

    /// What an application is called by others: its display name, or its client id where others have that name too.
    pub(super) fn name_of(&self, id: AppId) -> String {
        let named = self.by_resource.get(&id.to_string()).and_then(|index| self.applications.get(*index));
        match named {
            Some(named) if matches!(self.by_name.get(&named.display_name), Some(Named::One(_))) => {
                named.display_name.clone()
            }
            _ => id.to_string(),
        }
    }

    /// What an API is called: its first identifier URI, or its client id.
    pub(super) fn resource_name_of(&self, id: AppId) -> String {
        let named = self.by_resource.get(&id.to_string()).and_then(|index| self.applications.get(*index));
        named.and_then(|named| named.identifier_uris.first().cloned()).unwrap_or_else(|| id.to_string())
    }

    /// A flow's name.
    pub(super) fn flow_name(&self, id: FlowId) -> Option<&str> {
        self.flows.iter().find(|(_, known)| *known == id).map(|(name, _)| name.as_str())
    }
}

impl NamedApplication {
    /// As the store has it.
    pub(super) fn stored(application: &Application) -> Self {
        let roles = |of_users: bool| {
            let roles = application.app_roles.iter();
            let roles = roles.filter(|role| !of_users || role.allowed_member_types.contains(&MemberType::User));
            roles.map(|role| role.value.clone()).collect()
        };
        Self {
            app_id: application.app_id,
            display_name: application.display_name.clone(),
            identifier_uris: application.identifier_uris.clone(),
            scopes: application.scopes.iter().map(|scope| scope.value.clone()).collect(),
            app_roles: roles(false),
            user_roles: roles(true),
        }
    }

    /// As a file has it, under this client id.
    pub(super) fn of(node: &Node, app_id: AppId) -> Self {
        let texts = |key: &str, of: &dyn Fn(&Node) -> Option<String>| node.list_at(key).iter().filter_map(of).collect();
        let value = |node: &Node| node.text_at("value").map(str::to_owned);
        let for_users = |node: &Node| {
            let users = node.list_at("allowedMemberTypes").iter().any(|kind| kind.text() == Some("User"));
            users.then(|| value(node)).flatten()
        };
        Self {
            app_id,
            display_name: node.text_at("displayName").unwrap_or_default().to_owned(),
            identifier_uris: texts("identifierUris", &|node| node.text().map(str::to_owned)),
            scopes: texts("scopes", &value),
            app_roles: texts("appRoles", &value),
            user_roles: texts("appRoles", &for_users),
        }
    }
}

fn text(node: &Node) -> Result<&str, Misfit> {
    node.text().ok_or_else(|| Misfit::at(node, "expected a text"))
}

fn unknown<'a>(node: &Node, name: &str, known: impl Iterator<Item = &'a str>) -> Misfit {
    let suggestion = ending(nearest(name, known));
    Misfit { at: Some(node.id), what: What::NoSuch(name.to_owned(), suggestion) }
}
