//! User flows.

use super::{
    super::source::{Misfit, Node},
    form,
};
use serde_json::{Value, json};
use vestibule_domain::{
    attribute::AttributeDefinitions,
    flow::{FlowProblem, UserFlow},
    ids::FlowId,
    terms::TermsDocument,
};

/// Reads a user flow of a file.
pub(in crate::configuration) fn read(node: &Node, id: FlowId) -> Result<UserFlow, Misfit> {
    let mut stored = node.clone();
    stored.put("id", node.text_beside(id.to_string()));
    if stored.get("isSignUpAllowed").is_none() {
        stored.put("isSignUpAllowed", node.beside(Node::of(&json!(true)).content));
    }
    stored.read()
}

/// Whether it can be gone through with these; where the file does not say which there are, the store's may do.
pub(in crate::configuration) fn check(
    (node, whole): (&Node, &Node),
    flow: &UserFlow,
    attributes: Option<&AttributeDefinitions>,
    terms: Option<&[TermsDocument]>,
) -> Result<(), Misfit> {
    let none = AttributeDefinitions::default();
    let checked = flow.check(attributes.unwrap_or(&none), terms.unwrap_or_default().iter());
    let Err(invalid) = checked else { return Ok(()) };
    let told_elsewhere = match &invalid.problem {
        FlowProblem::UnknownAttribute(_) => attributes.is_none(),
        FlowProblem::UnknownTerms(_) => terms.is_none(),
        // Those that there were have been told.
        FlowProblem::NoMethod => !whole.list_at("methods").is_empty(),
        _ => false,
    };
    if told_elsewhere {
        return Ok(());
    }
    Err(Misfit::at(node.nearest(&invalid.member), invalid.problem.to_string()))
}

/// The user flow as files have it.
pub(in crate::configuration) fn write(flow: &UserFlow) -> Value {
    let mut members = form::members(flow);
    members.remove("id");
    if flow.is_sign_up_allowed {
        members.remove("isSignUpAllowed");
    }
    Value::Object(members)
}
