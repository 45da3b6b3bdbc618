//! Between the two forms of a document: what both ways have in common.

use serde::Serialize;
use serde_json::{Map, Value};

/// The members of a document as it is stored. One that does not serialise has none, and then does not read.
pub(super) fn members(document: &impl Serialize) -> Map<String, Value> {
    match serde_json::to_value(document) {
        Ok(Value::Object(members)) => members,
        _ => Map::new(),
    }
}

/// Leaves out what a document has anyhow: members that are as in `usual`.
pub(super) fn without_usual(members: Map<String, Value>, usual: &Map<String, Value>) -> Map<String, Value> {
    members
        .into_iter()
        .filter(|(name, value)| usual.get(name) != Some(value))
        .map(|(name, value)| (name, without_nulls(value)))
        .filter(|(_, value)| !value.is_null())
        .collect()
}

/// Leaves out members that say nothing.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(members) => Value::Object(
            members
                .into_iter()
                .filter(|(_, value)| !value.is_null())
                .map(|(name, value)| (name, without_nulls(value)))
                .collect(),
        ),
        Value::Array(values) => Value::Array(values.into_iter().map(without_nulls).collect()),
        value => value,
    }
}

/// Gives a member another name.
pub(super) fn rename(members: &mut Map<String, Value>, from: &str, to: &str) {
    if let Some(value) = members.remove(from) {
        members.insert(to.to_owned(), value);
    }
}

/// Takes the members of a member up beside it.
pub(super) fn lift(members: &mut Map<String, Value>, from: &str) {
    if let Some(Value::Object(inner)) = members.remove(from) {
        members.extend(inner);
    }
}
