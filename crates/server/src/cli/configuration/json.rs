//! Plans as JSON.

use serde_json::{Value, json};
use vestibule_services::configuration::{Action, Change, Subject, TenantPlan};

/// One JSON object, with its end.
pub(super) fn plans(plans: &[TenantPlan]) -> String {
    format!("{}\n", json!({ "tenants": plans.iter().map(plan).collect::<Vec<_>>() }))
}

fn plan(plan: &TenantPlan) -> Value {
    let besides = plan.besides.iter().map(|(subject, name)| json!({ "kind": subject.noun(), "name": name }));
    json!({
        "domain": plan.domain,
        "id": plan.id,
        "isNew": plan.is_new,
        "changes": plan.changes.iter().map(change).collect::<Vec<_>>(),
        "besides": besides.collect::<Vec<_>>(),
    })
}

fn change(change: &Change) -> Value {
    let subject: Subject = change.subject;
    let mut told = json!({ "kind": subject.noun(), "name": change.name });
    let action = match &change.action {
        Action::Create(value) => json!({ "action": "create", "document": value }),
        Action::Update(differences) => {
            let differences = differences.iter().map(
                |difference| json!({ "path": difference.path, "before": difference.before, "after": difference.after }),
            );
            json!({ "action": "update", "differences": differences.collect::<Vec<_>>() })
        }
        Action::Delete => json!({ "action": "delete" }),
    };
    if let (Value::Object(told), Value::Object(action)) = (&mut told, action) {
        told.extend(action);
    }
    told
}
