//! What would change: documents that are to be made, changed and taken away, each with what is different.

use super::{
    document::Document,
    kinds::{self, Kind},
    model::TenantConfiguration,
    names::Names,
    resolved::Resolved,
    stored::Stored,
};
use serde_json::{Value, json};
use vestibule_domain::{ids::TenantId, tenant::HostName};

/// Keys of ids that are made where files say none.
const MADE: [&str; 3] = ["id", "appId", "servicePrincipalId"];

/// What a change is of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Subject {
    /// The tenant: its name and its settings.
    Tenant,
    /// A host of its own.
    Host,
    /// A document.
    Document(Kind),
}

/// What happens to it.
#[derive(Clone, PartialEq, Debug)]
pub enum Action {
    /// It is made, with this.
    Create(Value),
    /// These of its members change.
    Update(Vec<Difference>),
    /// It is taken away.
    Delete,
}

/// A change.
#[derive(Clone, PartialEq, Debug)]
pub struct Change {
    /// What of.
    pub subject: Subject,
    /// What it is called.
    pub name: String,
    /// What happens to it.
    pub action: Action,
}

/// A member that changes.
#[derive(Clone, PartialEq, Debug)]
pub struct Difference {
    /// The keys that lead to it, such as `redirectUris.web[0]`.
    pub path: String,
    /// What is stored; `None`: nothing, or what is usual.
    pub before: Option<Value>,
    /// What the files say; `None`: nothing, so that it becomes what is usual.
    pub after: Option<Value>,
}

/// What would change in one tenant.
#[derive(Clone, PartialEq, Debug)]
pub struct TenantPlan {
    /// Its id; `None` where it only gets one when this is applied.
    pub id: Option<TenantId>,
    /// Its domain name.
    pub domain: String,
    /// Whether it is made.
    pub is_new: bool,
    /// What changes, in the order in which it is written. Empty: nothing does.
    pub changes: Vec<Change>,
    /// What the store has besides, of the kinds that the files speak of; it is left alone.
    pub besides: Vec<(Subject, String)>,
}

impl Subject {
    /// What one of them is called.
    pub const fn noun(self) -> &'static str {
        match self {
            Self::Tenant => "tenant",
            Self::Host => "host",
            Self::Document(kind) => kind.noun(),
        }
    }
}

impl TenantPlan {
    /// Whether nothing would be written.
    pub const fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// Leaves out ids that nothing has yet and the files don't say: applying makes others.
    pub(super) fn without_made_ids(mut self, wanted: &TenantConfiguration) -> Self {
        if self.is_new {
            self.id = wanted.id;
        }
        for Change { subject, name, action } in &mut self.changes {
            let (Subject::Document(kind), Action::Create(Value::Object(members))) = (*subject, action) else {
                continue;
            };
            let is_said = |key: &str, id: &Value| {
                let same = |said: &Value| match (said.as_str(), id.as_str()) {
                    (Some(said), Some(id)) => said.eq_ignore_ascii_case(id),
                    _ => false,
                };
                wanted.documents.get(&kind).into_iter().flatten().any(|document| {
                    document.get(kind.name_key()).and_then(Value::as_str) == Some(name.as_str())
                        && document.get(key).is_some_and(same)
                })
            };
            members.retain(|key, id| !MADE.contains(&key.as_str()) || is_said(key, id));
        }
        self
    }
}

/// What is to be written for one kind: what is new, what replaces something, and what goes.
#[derive(Debug)]
pub(super) struct Moves<D> {
    pub(super) made: Vec<D>,
    pub(super) replaced: Vec<D>,
    pub(super) deleted: Vec<D>,
}

impl<D> Moves<D> {
    const fn none() -> Self {
        Self { made: Vec::new(), replaced: Vec::new(), deleted: Vec::new() }
    }
}

/// The plan as it is built up.
pub(super) struct Planning<'a> {
    pub(super) changes: Vec<Change>,
    pub(super) besides: Vec<(Subject, String)>,
    pub(super) before: Names,
    pub(super) after: &'a Names,
    pub(super) prune: bool,
}

impl Planning<'_> {
    /// Holds the documents of one kind against each other.
    pub(super) fn documents<D: Document>(&mut self, stored: &[D], wanted: Option<&[D]>) -> Moves<D> {
        let mut moves = Moves::none();
        let Some(wanted) = wanted else { return moves };
        for document in wanted {
            let action = match stored.iter().find(|stored| stored.key() == document.key()) {
                None => {
                    moves.made.push(document.clone());
                    Action::Create(document.written(self.after))
                }
                Some(stored) if stored == document => continue,
                Some(stored) => {
                    moves.replaced.push(document.clone());
                    Action::Update(differences(&stored.written(&self.before), &document.written(self.after)))
                }
            };
            self.changes.push(Change { subject: Subject::Document(document.kind()), name: document.name(), action });
        }
        for document in stored.iter().filter(|stored| !wanted.iter().any(|wanted| wanted.key() == stored.key())) {
            let (kind, name) = (document.kind(), document.name());
            // The one branding that there may be is said to be none, not left out.
            if kind.can_be_pruned() && (self.prune || kind.is_single()) {
                moves.deleted.push(document.clone());
                self.changes.push(Change { subject: Subject::Document(kind), name, action: Action::Delete });
            } else {
                self.besides.push((Subject::Document(kind), name));
            }
        }
        moves
    }

    /// Holds the tenant's own members against each other. Whether any changes.
    pub(super) fn tenant(
        &mut self,
        wanted: &TenantConfiguration,
        resolved: &Resolved,
        stored: Option<&Stored>,
    ) -> bool {
        let own = |name: &str, settings: Value, first: Option<&str>| {
            let mut value = settings;
            if let Value::Object(members) = &mut value {
                members.insert("name".to_owned(), json!(name));
                members.extend(first.map(|first| ("userFlows[0]".to_owned(), json!(first))));
            }
            value
        };
        let name = wanted.domain.to_string();
        let action = match stored {
            None => Action::Create(own(&wanted.name, resolved.written_settings(), None)),
            Some(stored) => {
                let order = resolved.settings.default_user_flow != stored.tenant.settings.default_user_flow;
                let first = |id, names: &Names| order.then(|| names.flow_name(id).map(str::to_owned)).flatten();
                let was = stored.documents.flows.first().and_then(|flow| first(flow.id, &self.before));
                let is = resolved.settings.default_user_flow.and_then(|id| first(id, self.after));
                let before =
                    own(&stored.tenant.display_name, kinds::settings::write(&stored.tenant.settings), was.as_deref());
                let after = own(&wanted.name, resolved.written_settings(), is.as_deref());
                let differences = differences(&before, &after);
                if differences.is_empty() {
                    return false;
                }
                Action::Update(differences)
            }
        };
        self.changes.push(Change { subject: Subject::Tenant, name, action });
        true
    }

    /// Holds the hosts against each other: those to add or to take as the tenant's, and those to take away.
    pub(super) fn hosts(&mut self, wanted: Option<&[HostName]>, stored: Option<&Stored>) -> Moves<HostName> {
        let mut moves = Moves::none();
        let Some(wanted) = wanted else { return moves };
        let stored = stored.map_or(&[][..], |stored| &stored.hosts);
        for host in wanted {
            match stored.iter().find(|stored| stored.name == *host) {
                Some(stored) if stored.verified_at.is_some() => continue,
                Some(_) => moves.replaced.push(host.clone()),
                None => moves.made.push(host.clone()),
            }
            let action = Action::Create(json!({}));
            self.changes.push(Change { subject: Subject::Host, name: host.to_string(), action });
        }
        for host in stored.iter().filter(|stored| !wanted.contains(&stored.name)) {
            if self.prune {
                moves.deleted.push(host.name.clone());
                let name = host.name.to_string();
                self.changes.push(Change { subject: Subject::Host, name, action: Action::Delete });
            } else {
                self.besides.push((Subject::Host, host.name.to_string()));
            }
        }
        moves
    }
}

/// Which members differ, by the keys that lead to them.
pub(super) fn differences(before: &Value, after: &Value) -> Vec<Difference> {
    let mut found = Vec::new();
    compare("", Some(before), Some(after), &mut found);
    found
}

fn compare(path: &str, before: Option<&Value>, after: Option<&Value>, found: &mut Vec<Difference>) {
    match (before, after) {
        (before, after) if before == after => {}
        (Some(Value::Object(before)), Some(Value::Object(after))) => {
            let mut keys: Vec<&String> = before.keys().chain(after.keys()).collect();
            keys.sort_unstable();
            keys.dedup();
            for key in keys {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                compare(&path, before.get(key), after.get(key), found);
            }
        }
        (Some(Value::Array(before)), Some(Value::Array(after)))
            if [before, after].iter().all(|list| list.iter().any(Value::is_object)) =>
        {
            for index in 0..before.len().max(after.len()) {
                compare(&format!("{path}[{index}]"), before.get(index), after.get(index), found);
            }
        }
        (before, after) => {
            found.push(Difference { path: path.to_owned(), before: before.cloned(), after: after.cloned() });
        }
    }
}
