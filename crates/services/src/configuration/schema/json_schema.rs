//! The tables as JSON Schema (draft 2020-12), by which editors complete and explain.

use super::{
    key::{Form, Key},
    tenant_keys,
};
use serde_json::{Map, Value, json};

const TITLE: &str = "Vestibule configuration";

/// The schema of configuration files.
pub fn json_schema() -> Value {
    let tenants = json!({
        "type": "array",
        "description": "the tenants",
        "items": object(tenant_keys()),
    });
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": TITLE,
        "type": "object",
        "properties": { "$schema": { "type": "string" }, "tenants": tenants },
        "required": ["tenants"],
        "additionalProperties": false,
    })
}

fn object<'k>(keys: impl Iterator<Item = &'k Key>) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for key in keys {
        let mut schema = of_form(key.form);
        if let Value::Object(schema) = &mut schema {
            schema.insert("description".to_owned(), Value::from(described(key)));
        }
        properties.insert(key.name.to_owned(), schema);
        if key.required {
            required.push(key.name);
        }
    }
    let mut schema = json!({ "type": "object", "properties": properties, "additionalProperties": false });
    if let (false, Value::Object(schema)) = (required.is_empty(), &mut schema) {
        schema.insert("required".to_owned(), json!(required));
    }
    schema
}

fn described(key: &Key) -> String {
    if key.graph.is_empty() { key.meaning.to_owned() } else { format!("{} (Graph: {})", key.meaning, key.graph) }
}

fn of_form(form: Form) -> Value {
    match form {
        Form::Text => json!({ "type": "string" }),
        Form::LongText | Form::Image => json!({ "oneOf": [{ "type": "string" }, {
            "type": "object",
            "properties": { "file": { "type": "string", "description": "a path below the folder of this file" } },
            "required": ["file"],
            "additionalProperties": false,
        }] }),
        Form::Localized(text) => json!({ "anyOf": [of_form(*text), {
            "type": "object",
            "properties": {
                "text": of_form(*text),
                "locales": { "type": "object", "additionalProperties": of_form(*text) },
            },
            "required": ["text"],
            "additionalProperties": false,
        }] }),
        Form::Id => json!({ "type": "string", "format": "uuid" }),
        Form::Flag => json!({ "type": "boolean" }),
        Form::Whole(least, most) => json!({ "type": "integer", "minimum": least, "maximum": most }),
        Form::Moment => json!({ "type": "string", "format": "date-time" }),
        Form::OneOf(words) => json!({ "enum": words }),
        Form::List(element) => json!({ "type": "array", "items": of_form(*element) }),
        Form::Map(value) => json!({ "type": "object", "additionalProperties": of_form(*value) }),
        Form::Object(keys) => object(keys.iter()),
        Form::Choice(keys) => {
            let mut schema = object(keys.iter());
            if let Value::Object(schema) = &mut schema {
                schema.insert("minProperties".to_owned(), json!(1));
                schema.insert("maxProperties".to_owned(), json!(1));
            }
            schema
        }
        Form::Any => json!({}),
    }
}
