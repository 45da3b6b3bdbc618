//! What may stand there once only.

use super::super::{mistakes::Told, source::Node};
use std::collections::HashSet;
use vestibule_domain::tenant::HostName;

/// Tells every value that another has already.
pub(super) fn told<'n>(what: &str, nodes: impl Iterator<Item = (&'n Node, String)>, told: &mut Told) {
    let mut seen = HashSet::new();
    for (node, value) in nodes {
        if !seen.insert(value.clone()) {
            told.add(node.id, format!("{what} `{value}` stands there twice"));
        }
    }
}

/// The texts at a key of each of these.
pub(super) fn at<'n>(nodes: &'n [Node], key: &'static str) -> impl Iterator<Item = (&'n Node, String)> {
    nodes.iter().filter_map(move |node| node.get(key)).filter_map(|node| Some((node, node.text()?.to_owned())))
}

/// A host is one tenant's.
pub(super) fn hosts(tenants: &[Node], found: &mut Told) {
    let hosts = tenants.iter().flat_map(|tenant| tenant.list_at("hosts"));
    let hosts = hosts.filter_map(|node| Some((node, HostName::parse(node.text()?).ok()?.to_string())));
    told("host", hosts, found);
}
