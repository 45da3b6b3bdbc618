//! Attributes of the tenant's own.

use super::{
    super::source::{Misfit, Node},
    form,
};
use serde_json::Value;
use vestibule_domain::attribute::AttributeDefinition;

/// Reads an attribute of a file.
pub(in crate::configuration) fn read(node: &Node) -> Result<AttributeDefinition, Misfit> {
    node.read()
}

/// The attribute as files have it.
pub(in crate::configuration) fn write(definition: &AttributeDefinition) -> Value {
    Value::Object(form::members(definition))
}
