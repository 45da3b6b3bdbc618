//! Documents that customers agree to.

use super::{
    super::source::{Misfit, Node},
    form,
};
use serde_json::{Value, json};
use vestibule_domain::terms::TermsDocument;

/// Reads a document of a file.
pub(in crate::configuration) fn read(node: &Node) -> Result<TermsDocument, Misfit> {
    let mut stored = node.clone();
    if stored.get("version").is_none() {
        stored.put("version", node.beside(Node::of(&json!(1)).content));
    }
    let document: TermsDocument = stored.read()?;
    document.check().map_err(|error| Misfit::at(node, error.to_string()))?;
    Ok(document)
}

/// The document as files have it.
pub(in crate::configuration) fn write(document: &TermsDocument) -> Value {
    let mut members = form::members(document);
    if document.required {
        members.remove("required");
    }
    Value::Object(members)
}
