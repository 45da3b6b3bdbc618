//! Groups of customers, without their members.

use super::super::{
    names::Names,
    source::{Content, Misfit, Node},
};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use vestibule_domain::{
    ids::{AppId, GroupId},
    user::EmailAddress,
};

/// A group.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::configuration) struct Group {
    pub(in crate::configuration) id: Option<GroupId>,
    pub(in crate::configuration) display_name: String,
    /// Addresses; none of a group that is stored.
    pub(in crate::configuration) members: Vec<EmailAddress>,
    pub(in crate::configuration) assigned: Vec<(AppId, Option<String>)>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Written {
    id: Option<GroupId>,
    display_name: String,
    #[serde(default)]
    members: Vec<EmailAddress>,
}

/// Reads a group of a file.
pub(in crate::configuration) fn read(node: &Node, names: &Names) -> Result<Group, Misfit> {
    let assigned = assignments(node, names)?;
    let mut plain = node.clone();
    plain.take("appRoleAssignments");
    let Written { id, display_name, members } = plain.read()?;
    Ok(Group { id, display_name, members, assigned })
}

/// What somebody is assigned to, of a group or of a user.
pub(in crate::configuration) fn assignments(
    node: &Node,
    names: &Names,
) -> Result<Vec<(AppId, Option<String>)>, Misfit> {
    let Some(list) = node.get("appRoleAssignments") else { return Ok(Vec::new()) };
    let Content::List(nodes) = &list.content else {
        return Err(Misfit::at(list, "expected a list, such as `[value]`"));
    };
    let read = nodes.iter().map(|node| {
        let named = node.get("application").ok_or_else(|| Misfit::missing(node, "application"))?;
        let application = names.application(named)?;
        if let Some(role) = node.get("appRole") {
            Names::offered(std::slice::from_ref(role), &application.user_roles)?;
        }
        Ok((application.app_id, node.text_at("appRole").map(str::to_owned)))
    });
    read.collect()
}

/// The group as files have it.
pub(in crate::configuration) fn write(group: &Group, names: &Names) -> Value {
    let mut members = Map::new();
    members.insert("displayName".to_owned(), json!(group.display_name));
    if let Some(id) = group.id {
        members.insert("id".to_owned(), json!(id));
    }
    if !group.assigned.is_empty() {
        let mut assigned: Vec<(String, Option<&String>)> =
            group.assigned.iter().map(|(app, role)| (names.name_of(*app), role.as_ref())).collect();
        assigned.sort();
        assigned.dedup();
        let written = assigned.into_iter().map(|(application, role)| match role {
            Some(role) => json!({ "application": application, "appRole": role }),
            None => json!({ "application": application }),
        });
        members.insert("appRoleAssignments".to_owned(), written.collect());
    }
    Value::Object(members)
}
