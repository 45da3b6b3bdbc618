//! An error with what only these endpoints add to it.

use crate::errors::{ErrorBody, ErrorContext, OAuthError};
use serde::Serialize;

/// What kind of value an attribute takes. On the wire every value is a string.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum AttributeType {
    /// Text.
    String,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Int64,
    /// A moment or a day.
    DateTime,
    /// Several texts, joined by commas.
    StringCollection,
}

/// An attribute that the person still owes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RequiredAttribute {
    /// Its name.
    pub name: String,
    /// What kind of value it takes.
    #[serde(rename = "type")]
    pub kind: AttributeType,
    /// Whether the account can't do without it.
    pub required: bool,
    /// What the value must be like.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<AttributeOptions>,
}

/// What a value must be like.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AttributeOptions {
    /// A pattern that the whole value matches.
    pub regex: String,
}

/// An attribute whose value is refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InvalidAttribute {
    /// Its name.
    pub name: String,
    /// Why, in a sentence for developers.
    pub reason: String,
}

/// The JSON body of an error (wire.md §7.5).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NativeErrorBody<'a> {
    /// What every error says.
    #[serde(flatten)]
    pub error: ErrorBody,
    /// The step to go on with, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub continuation_token: Option<&'a str>,
    /// What is still owed.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub required_attributes: &'a [RequiredAttribute],
    /// What is refused.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub invalid_attributes: &'a [InvalidAttribute],
}

impl NativeErrorBody<'_> {
    /// An error with nothing added.
    pub fn of(error: &OAuthError, context: &ErrorContext<'_>) -> Self {
        Self { error: error.body(context), continuation_token: None, required_attributes: &[], invalid_attributes: &[] }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn what_is_owed_stands_beside_the_error() {
        let context = ErrorContext {
            trace_id: Uuid::nil(),
            correlation_id: Uuid::nil(),
            now_seconds: 0,
            base_url: "https://id.example",
        };
        let owed = [RequiredAttribute {
            name: "postalCode".to_owned(),
            kind: AttributeType::String,
            required: true,
            options: Some(AttributeOptions { regex: "^[0-9]*$".to_owned() }),
        }];
        let body = NativeErrorBody {
            continuation_token: Some("AQ"),
            required_attributes: &owed,
            ..NativeErrorBody::of(&OAuthError::attributes_required(), &context)
        };
        let json = serde_json::to_value(&body).unwrap();
        assert_eq!(json["error"], "attributes_required");
        assert_eq!(json["error_codes"], serde_json::json!([55_106]));
        assert_eq!(
            json["required_attributes"],
            serde_json::json!([{ "name": "postalCode", "type": "string", "required": true, "options": { "regex": "^[0-9]*$" } }])
        );
        assert!(json.get("invalid_attributes").is_none());
    }
}
