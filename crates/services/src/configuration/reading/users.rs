//! The users of a development seed.

use super::{
    super::{
        kinds::group,
        mistakes::Told,
        model::SeedUser,
        names::Names,
        source::{Misfit, Node},
    },
    unique,
};
use serde::Deserialize;
use std::collections::HashSet;
use vestibule_domain::{credential::Password, secret::Secret, user::EmailAddress};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Written {
    email: EmailAddress,
    display_name: Option<String>,
    #[serde(default)]
    is_administrator: bool,
    #[serde(default)]
    force_change_password_next_sign_in: bool,
}

/// Reads the users of a tenant.
pub(super) fn read(tenant: &Node, names: &Names, told: &mut Told) -> Vec<SeedUser> {
    let nodes = tenant.list_at("users");
    let users = nodes.iter().filter_map(|node| told.read(node, |node| user(node, names))).collect();
    unique::told("email", keys(nodes), told);
    members(tenant, told);
    users
}

fn keys(nodes: &[Node]) -> impl Iterator<Item = (&Node, String)> {
    let addresses = nodes.iter().filter_map(|node| node.get("email"));
    addresses.filter_map(|node| Some((node, EmailAddress::parse(node.text()?).ok()?.key())))
}

/// Whether the members of groups are among the users.
fn members(tenant: &Node, told: &mut Told) {
    let users: HashSet<String> = keys(tenant.list_at("users")).map(|(_, key)| key).collect();
    let members = tenant.list_at("groups").iter().flat_map(|group| group.list_at("members"));
    for node in members {
        let address = node.text().and_then(|text| EmailAddress::parse(text).ok());
        if let Some(address) = address.filter(|address| !users.contains(&address.key())) {
            told.add(node.id, format!("there is no user `{address}` in this tenant"));
        }
    }
}

fn user(node: &Node, names: &Names) -> Result<SeedUser, Misfit> {
    // Told here, where it can be said which part is wrong.
    group::assignments(node, names)?;
    let assigned = node.list_at("appRoleAssignments").iter().filter_map(|assignment| {
        let application = assignment.text_at("application")?.to_owned();
        Some((application, assignment.text_at("appRole").map(str::to_owned)))
    });
    let given = node.text_at("password").map(Password::parse).transpose();
    let given =
        given.map_err(|error| Misfit::at(node.get("password").unwrap_or(node), format!("not a password: {error}")))?;
    let mut plain = node.clone();
    plain.take("appRoleAssignments");
    plain.take("password");
    let Written { email, display_name, is_administrator, force_change_password_next_sign_in } = plain.read()?;
    let password = given.ok_or_else(|| Misfit::missing(node, "password"))?;
    let written_password = Secret::new(node.text_at("password").unwrap_or_default().to_owned());
    Ok(SeedUser {
        email,
        password,
        written_password,
        must_change_password: force_change_password_next_sign_in,
        display_name,
        is_administrator,
        assigned: assigned.collect(),
    })
}
