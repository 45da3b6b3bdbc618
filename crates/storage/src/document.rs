//! Open-ended documents: JSON in a TEXT column, beside the columns that are searched.

use crate::{StorageError, lenient, row::Row, value::Value};
use serde::{Serialize, de::DeserializeOwned};

/// A document with the version of its row, for compare-and-set.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Versioned<T> {
    /// The document.
    pub document: T,
    /// The version that an update must name.
    pub version: i64,
}

/// The document as a value to bind. One that does not serialise becomes NULL, which no document column takes: the whole
/// set is then refused instead of storing half a document.
pub(crate) fn value(document: &impl Serialize) -> Value {
    serde_json::to_string(document).map_or(Value::Null, Value::Text)
}

/// Reads the document in `column`.
pub(crate) fn read<T: DeserializeOwned>(row: &Row, column: usize) -> Result<T, StorageError> {
    parsed(row.text(column)?).ok_or_else(|| row.malformed())
}

/// Reads the document in `column`, if there is one.
pub(crate) fn read_opt<T: DeserializeOwned>(row: &Row, column: usize) -> Result<Option<T>, StorageError> {
    let text = row.text_opt(column)?;
    text.map(|text| parsed(text).ok_or_else(|| row.malformed())).transpose()
}

/// As it stands, which is the ordinary case and the fastest; else without what only a later version knows.
fn parsed<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_str(text).or_else(|_| lenient::from_str(text)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value as Json, json};
    use vestibule_domain::{
        application::Application,
        attribute::AttributeDefinition,
        flow::UserFlow,
        tenant::TenantSettings,
        terms::TermsDocument,
        token::{Approval, GrantDetails},
    };

    #[test]
    fn a_document_that_does_not_serialise_is_null_and_no_half_of_it() {
        let unserialisable = std::collections::BTreeMap::from([(vec![1_u8], 1)]);
        assert_eq!(value(&unserialisable), Value::Null);
        assert_eq!(value(&["a"]), Value::Text("[\"a\"]".to_owned()));
    }

    #[test]
    fn a_text_that_is_no_document_is_malformed() {
        let row = Row::new("test.document", vec![Value::Text("{".to_owned())]);
        assert!(matches!(read::<Vec<i64>>(&row, 0), Err(StorageError::Malformed("test.document"))));
    }

    /// With a member more in every object, as a later version might write it.
    fn of_a_later_version(value: &Json) -> Json {
        match value {
            Json::Object(members) => {
                // The names of languages are no members.
                let later = |name: &str, value: &Json| match name {
                    "locales" => value.clone(),
                    _ => of_a_later_version(value),
                };
                let known = members.iter().map(|(name, value)| (name.clone(), later(name, value)));
                let added = [("addedLater".to_owned(), json!({ "a": [1, null] }))];
                Json::Object(known.chain(added).collect())
            }
            Json::Array(values) => values.iter().map(of_a_later_version).collect(),
            other => other.clone(),
        }
    }

    /// Whether the document is read in the form of a later version as it is in our own.
    fn survives<T: DeserializeOwned + PartialEq + std::fmt::Debug>(ours: &Json) {
        let read = |json: &Json| read::<T>(&Row::new("test", vec![Value::Text(json.to_string())]), 0);
        let expected = read(ours).unwrap();
        assert_eq!(read(&of_a_later_version(ours)).unwrap(), expected);
    }

    #[test]
    fn a_later_versions_members_are_passed_over_at_every_level_of_every_document() {
        let id = "6f1c3a52-0000-4000-8000-000000000001";
        survives::<Application>(&json!({
            "id": id, "appId": id, "servicePrincipalId": id, "displayName": "Reader", "enabled": true,
            "redirectUris": { "web": ["https://reader.example/cb"] },
            "backChannelLogout": { "uri": "https://reader.example/out" },
            "secrets": [{ "displayName": "one", "hash": vec![7; 32], "hint": "abc" }],
            "federatedIdentityCredentials":
                [{ "name": "ci", "issuer": "https://ci.example", "subject": "main", "audiences": ["api://x"] }],
            "scopes": [{ "value": "Books.Read" }],
            "appRoles": [{ "value": "Books.Sync", "allowedMemberTypes": ["Application"] }],
            "permissions": [{ "resource": id, "scopes": ["Books.Read"] }],
            "senderConstraint": { "dpopBoundAccessTokens": true },
            "requestObject": { "required": true },
            "implicitGrantSettings": { "enableIdTokenIssuance": true },
            "tokenExchange": { "allowed": ["delegation"], "mayAct": id },
            "tokenClaims": {
                "optionalClaims": { "idToken": [{ "name": "email" }] },
                "claimsMapping": [{ "claim": "shelf", "source": { "constant": "x" } }],
            },
            "tokenLifetimes": { "accessTokenMinutes": 30 },
        }));
        survives::<TenantSettings>(&json!({
            "signingAlgorithm": "ES256", "tokenLifetimes": { "accessTokenMinutes": 30 },
            "sessions": { "idleMinutes": 60, "absoluteMinutes": 600 },
        }));
        survives::<UserFlow>(&json!({
            "id": id, "displayName": "default", "methods": ["emailPassword"], "isSignUpAllowed": true,
        }));
        survives::<UserFlow>(&json!({
            "id": id, "displayName": "default", "methods": ["emailPassword"], "isSignUpAllowed": true,
            "attributeCollection": { "pages": [{ "title": "About you", "inputs": [{
                "attribute": "city", "label": "City", "options": [{ "value": "a", "label": "A" }],
                "shownWhen": { "attribute": "state", "equals": "x" },
            }] }] },
        }));
        let text = json!({ "text": "About you", "locales": { "de": "Über Sie" } });
        survives::<UserFlow>(&json!({
            "id": id, "displayName": "default", "methods": ["emailPassword"], "isSignUpAllowed": true,
            "attributeCollection": { "pages": [{ "title": text, "inputs": [{ "attribute": "city", "label": text }] }] },
        }));
        survives::<TermsDocument>(&json!({ "name": "terms", "version": 1, "title": text, "label": text }));
        survives::<AttributeDefinition>(&json!({ "name": "tier", "displayName": "Tier", "dataType": "string" }));
        survives::<TermsDocument>(&json!({ "name": "terms", "version": 1, "title": "Terms", "label": "I agree" }));
        survives::<Approval>(&json!({
            "userId": id, "sessionId": id, "authenticatedAt": 1, "methods": "pwd", "securityVersion": 1,
            "approvedAt": 2,
        }));
        survives::<GrantDetails>(&json!({ "derivedFrom": id, "actor": { "sub": "s", "client_id": id } }));
    }

    #[test]
    fn what_no_version_writes_stays_malformed() {
        for text in ["{}", r#"{"id":1}"#, "[1]", r#"{"displayName":"x","methods":["by magic"]}"#] {
            let row = Row::new("test.document", vec![Value::Text(text.to_owned())]);
            assert!(matches!(read::<UserFlow>(&row, 0), Err(StorageError::Malformed("test.document"))), "{text}");
        }
    }
}
