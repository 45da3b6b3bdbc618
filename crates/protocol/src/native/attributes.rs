//! Attributes as an app submits them: a JSON object in a parameter, every value a string (wire.md §7).

use crate::{errors::OAuthError, jose::is_object_of_unique_members, parameters::Parameters};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What was submitted, by name. Which of the names there are, and what values they take, is not looked at yet.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SubmittedAttributes(BTreeMap<String, String>);

impl SubmittedAttributes {
    /// The most attributes at once.
    pub const MOST: usize = 200;
    /// The longest name, in bytes.
    const LONGEST_NAME: usize = 256;
    /// The longest value, in bytes: four for each character of the longest built-in attribute.
    const LONGEST_VALUE: usize = 4 * 1024;

    /// Reads `attributes`; none when left out.
    pub fn parse(parameters: &Parameters) -> Result<Self, OAuthError> {
        parameters.get("attributes").map_or_else(|| Ok(Self::default()), Self::read)
    }

    /// Reads a parameter that the message cannot do without.
    pub fn require(parameters: &Parameters) -> Result<Self, OAuthError> {
        Self::read(parameters.require("attributes")?)
    }

    fn read(json: &str) -> Result<Self, OAuthError> {
        let bad = || OAuthError::bad_parameter("attributes");
        if !is_object_of_unique_members(json.as_bytes()) {
            return Err(bad());
        }
        let members: BTreeMap<String, serde_json::Value> = serde_json::from_str(json).map_err(|_| bad())?;
        if members.len() > Self::MOST {
            return Err(OAuthError::request_too_large());
        }
        let mut read = BTreeMap::new();
        for (name, value) in members {
            let value = match value {
                serde_json::Value::String(text) => text,
                // The same as to leave it out.
                serde_json::Value::Null => continue,
                _ => return Err(bad()),
            };
            if name.len() > Self::LONGEST_NAME || value.len() > Self::LONGEST_VALUE {
                return Err(OAuthError::request_too_large());
            }
            read.insert(name, value);
        }
        Ok(Self(read))
    }

    /// Names and values, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The value of a name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds what was submitted later, which counts where both name an attribute.
    pub fn merge(&mut self, later: Self) {
        self.0.extend(later.0);
    }

    /// Leaves out what is not of use.
    pub fn retain(&mut self, keep: impl Fn(&str) -> bool) {
        self.0.retain(|name, _| keep(name));
    }
}

impl std::fmt::Debug for SubmittedAttributes {
    /// Names only: values are somebody's.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_object_of_strings_is_read() {
        let read = SubmittedAttributes::read(r#"{"givenName":"Robin","city":null,"displayName":"R \u00c9"}"#).unwrap();
        assert_eq!(read.iter().collect::<Vec<_>>(), [("displayName", "R É"), ("givenName", "Robin")]);
        assert!(!format!("{read:?}").contains("Robin"));
    }

    #[test]
    fn anything_else_is_refused() {
        for json in
            ["[]", "\"a\"", "{", "{\"a\":1}", "{\"a\":true}", "{\"a\":{}}", "{\"a\":\"1\",\"a\":\"2\"}", "{} {}"]
        {
            assert_eq!(SubmittedAttributes::read(json).unwrap_err().number, 90_100, "{json}");
        }
        let many: BTreeMap<String, &str> = (0..=SubmittedAttributes::MOST).map(|n| (n.to_string(), "v")).collect();
        let long = serde_json::json!({ "a": "v".repeat(SubmittedAttributes::LONGEST_VALUE + 1) });
        for json in [serde_json::to_string(&many).unwrap(), long.to_string()] {
            assert_eq!(SubmittedAttributes::read(&json).unwrap_err().number, 90_015);
        }
    }

    #[test]
    fn what_is_submitted_later_counts() {
        let mut first = SubmittedAttributes::read(r#"{"a":"1","b":"1"}"#).unwrap();
        first.merge(SubmittedAttributes::read(r#"{"b":"2"}"#).unwrap());
        assert_eq!((first.get("a"), first.get("b")), (Some("1"), Some("2")));
    }

    proptest! {
        #[test]
        fn no_text_makes_reading_panic(json in "[\\[\\]{}:,\"a-z0-9\\\\ ]{0,60}") {
            let _ = SubmittedAttributes::read(&json);
        }
    }
}
