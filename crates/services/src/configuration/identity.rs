//! Which documents of files are which in the store.

use super::{
    kinds::{application::Identity, group::Group},
    resolved::Conflict,
    source::Node,
    stored::{Documents, Stored},
};
use vestibule_domain::{
    ids::{AppId, ApplicationId, FlowId, GroupId, ServicePrincipalId},
    randomness::Randomness,
};

pub(super) fn flow_id(node: &Node, stored: Option<&Stored>) -> Option<FlowId> {
    let name = node.text_at("displayName")?;
    stored?.documents.flows.iter().find(|flow| flow.display_name == name).map(|flow| flow.id)
}

/// An application is the same one when it has the same client id, or where the file says none, the same name.
pub(super) fn identity(
    node: &Node,
    stored: Option<&Stored>,
    randomness: &dyn Randomness,
) -> Result<Identity, Conflict> {
    let app_id = node.text_at("appId").and_then(AppId::parse);
    let name = node.text_at("displayName").unwrap_or_default();
    let known = stored.map_or(&[][..], |stored| &stored.documents.applications).iter().find(|stored| match app_id {
        Some(app_id) => stored.app_id == app_id,
        None => stored.display_name == name,
    });
    let id = node.text_at("id").and_then(ApplicationId::parse);
    let principal = node.text_at("servicePrincipalId").and_then(ServicePrincipalId::parse);
    let Some(known) = known else {
        return Ok(Identity {
            id: id.unwrap_or_else(|| ApplicationId::random(randomness)),
            app_id: app_id.unwrap_or_else(|| AppId::random(randomness)),
            service_principal_id: principal.unwrap_or_else(|| ServicePrincipalId::random(randomness)),
            granted: Vec::new(),
        });
    };
    let what = || format!("application {name}");
    if id.is_some_and(|id| id != known.id) {
        return Err(Conflict::Id { what: what(), key: "id", stored: known.id.to_string() });
    }
    if principal.is_some_and(|id| id != known.service_principal_id) {
        let stored = known.service_principal_id.to_string();
        return Err(Conflict::Id { what: what(), key: "servicePrincipalId", stored });
    }
    Ok(Identity {
        id: known.id,
        app_id: known.app_id,
        service_principal_id: known.service_principal_id,
        granted: known.consent.granted.clone(),
    })
}

pub(super) fn stored_group<'s>(node: &Node, before: &'s Documents) -> Option<&'s Group> {
    let id = node.text_at("id").and_then(GroupId::parse);
    let name = node.text_at("displayName")?;
    let groups = &before.groups;
    groups
        .iter()
        .find(|group| id.is_some() && group.id == id)
        .or_else(|| groups.iter().find(|group| group.display_name == name))
}

/// A group of the files with what it has in the store: assignments are added and never taken away, and a name stays.
pub(super) fn joined(mut group: Group, stored: Option<&Group>, randomness: &dyn Randomness) -> Group {
    group.members = Vec::new();
    if let Some(stored) = stored {
        group.id = stored.id;
        group.display_name.clone_from(&stored.display_name);
        let added = group.assigned.into_iter().filter(|assigned| !stored.assigned.contains(assigned));
        group.assigned = stored.assigned.iter().cloned().chain(added).collect();
    } else if group.id.is_none() {
        group.id = Some(GroupId::random(randomness));
    }
    group
}
