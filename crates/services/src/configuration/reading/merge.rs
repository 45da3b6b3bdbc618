//! Several files may speak of one tenant: their lists follow each other, and each other key stands in one of them.

use super::super::{
    mistakes::Told,
    source::{Content, Node},
};
use std::collections::HashMap;
use vestibule_domain::tenant::DomainName;

/// The tenants of all files, each once.
pub(super) fn tenants(trees: &[Node], told: &mut Told) -> Vec<Node> {
    let mut merged: Vec<Node> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for tenant in trees.iter().flat_map(|tree| tree.list_at("tenants")) {
        let domain = tenant.text_at("domain").map(|text| match DomainName::parse(text) {
            Ok(domain) => domain.as_str().to_owned(),
            Err(_) => text.to_owned(),
        });
        let place = domain.as_ref().and_then(|domain| places.get(domain));
        match place.and_then(|place| merged.get_mut(*place)) {
            Some(before) if before.place.file == tenant.place.file => {
                let at = tenant.get("domain").unwrap_or(tenant);
                told.add(at.id, format!("domain `{}` stands there twice", domain.unwrap_or_default()));
            }
            Some(before) => join(before, tenant, told),
            None => {
                places.extend(domain.map(|domain| (domain, merged.len())));
                merged.push(tenant.clone());
            }
        }
    }
    merged
}

fn join(before: &mut Node, tenant: &Node, told: &mut Told) {
    let Content::Map(entries) = &mut before.content else { return };
    for entry in tenant.entries() {
        let Some(known) = entries.iter_mut().find(|known| known.key == entry.key) else {
            entries.push(entry.clone());
            continue;
        };
        match (&mut known.value.content, &entry.value.content) {
            (Content::List(all), Content::List(more)) => all.extend(more.iter().cloned()),
            // The same said again, such as the tenant's name.
            (Content::Scalar(one), Content::Scalar(other)) if one.text.eq_ignore_ascii_case(&other.text) => {}
            _ => told.add(entry.id, format!("another file says `{}` of this tenant, too", entry.key)),
        }
    }
}
