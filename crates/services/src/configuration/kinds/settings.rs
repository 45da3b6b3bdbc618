//! What is set for a tenant as a whole.

use super::{
    super::source::{Misfit, Node},
    form,
};
use serde_json::Value;
use vestibule_domain::tenant::TenantSettings;

/// Reads a tenant's settings: a map of nothing else.
pub(in crate::configuration) fn read(node: &Node) -> Result<TenantSettings, Misfit> {
    let mut stored = node.clone();
    if let Some(lifetimes) = stored.take("sessionLifetimes") {
        stored.put("sessions", lifetimes.value);
    }
    stored.read()
}

/// The settings as files have them.
pub(in crate::configuration) fn write(settings: &TenantSettings) -> Value {
    let mut members = form::without_usual(form::members(settings), &form::members(&TenantSettings::default()));
    form::rename(&mut members, "sessions", "sessionLifetimes");
    // Who they are is the directory's business, which flow is the first is said by their order.
    for dropped in ["administrators", "defaultUserFlow"] {
        members.remove(dropped);
    }
    Value::Object(members)
}
