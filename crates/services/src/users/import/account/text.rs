//! Members of simple types. CSV has nothing but text, so that text is taken for any of them.

use super::super::{RowProblem, records::Members};
use serde_json::Value;

/// A text.
pub(super) fn text(members: &mut Members, name: &str) -> Result<Option<String>, RowProblem> {
    match members.take(name) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(RowProblem::of(name, "must be a text")),
    }
}

/// Yes or no.
pub(super) fn flag(members: &mut Members, name: &str) -> Result<Option<bool>, RowProblem> {
    members.take(name).map(|value| read_flag(name, &value)).transpose()
}

/// Reads yes or no.
pub(super) fn read_flag(name: &str, value: &Value) -> Result<bool, RowProblem> {
    match value {
        Value::Bool(flag) => Ok(*flag),
        Value::String(text) if text == "true" => Ok(true),
        Value::String(text) if text == "false" => Ok(false),
        _ => Err(RowProblem::of(name, "must be true or false")),
    }
}
