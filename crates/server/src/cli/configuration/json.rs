//! Plans as JSON, with keys in the order in which a person would say them.

use serde::Serialize;
use serde_json::Value;
use vestibule_domain::ids::TenantId;
use vestibule_services::configuration::{Action, Change, Difference, TenantPlan};

#[derive(Serialize)]
struct Told<'p> {
    tenants: Vec<ToldTenant<'p>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ToldTenant<'p> {
    domain: &'p str,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<TenantId>,
    is_new: bool,
    changes: Vec<ToldChange<'p>>,
    besides: Vec<Named<'p>>,
}

#[derive(Serialize)]
struct Named<'p> {
    kind: &'static str,
    name: &'p str,
}

#[derive(Serialize)]
struct ToldChange<'p> {
    action: &'static str,
    #[serde(flatten)]
    of: Named<'p>,
    #[serde(skip_serializing_if = "Option::is_none")]
    document: Option<&'p Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    differences: Option<Vec<ToldDifference<'p>>>,
}

#[derive(Serialize)]
struct ToldDifference<'p> {
    path: &'p str,
    before: Option<&'p Value>,
    after: Option<&'p Value>,
}

/// One JSON object, with its end. The same plans are always the same text.
pub(super) fn plans(plans: &[TenantPlan]) -> anyhow::Result<String> {
    let told = Told { tenants: plans.iter().map(tenant).collect() };
    Ok(format!("{}\n", serde_json::to_string(&told)?))
}

fn tenant(plan: &TenantPlan) -> ToldTenant<'_> {
    ToldTenant {
        domain: &plan.domain,
        id: plan.id,
        is_new: plan.is_new,
        changes: plan.changes.iter().map(change).collect(),
        besides: plan.besides.iter().map(|(subject, name)| Named { kind: subject.noun(), name }).collect(),
    }
}

fn change(change: &Change) -> ToldChange<'_> {
    let (action, document, differences) = match &change.action {
        Action::Create(document) => ("create", Some(document), None),
        Action::Update(differences) => ("update", None, Some(differences.iter().map(difference).collect())),
        Action::Delete => ("delete", None, None),
    };
    ToldChange { action, of: Named { kind: change.subject.noun(), name: &change.name }, document, differences }
}

fn difference(difference: &Difference) -> ToldDifference<'_> {
    ToldDifference { path: &difference.path, before: difference.before.as_ref(), after: difference.after.as_ref() }
}
