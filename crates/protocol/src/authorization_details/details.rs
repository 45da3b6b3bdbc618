//! `authorization_details`.

use crate::{errors::OAuthError, jose::is_object_of_unique_members};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The longest `authorization_details`, in bytes.
const MAX_BYTES: usize = 8 * 1024;
/// The most of them in one request.
const MOST: usize = 20;
/// Members that are lists of words, of which fewer may be asked for than were granted (RFC 9396 §2.2).
pub const COMMON_LISTS: [&str; 4] = ["locations", "actions", "datatypes", "privileges"];

/// What a client wants to do: objects whose `type` says what their members mean.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AuthorizationDetails(Vec<Detail>);

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Detail(Map<String, Value>);

impl AuthorizationDetails {
    /// Reads a JSON list of at most twenty objects and 8 KiB, each of which has a `type`; no object has a member twice.
    pub fn parse(text: &str) -> Result<Self, OAuthError> {
        let strict = text.len() <= MAX_BYTES && is_object_of_unique_members(format!(r#"{{"list":{text}}}"#).as_bytes());
        let read: Option<Self> = if strict { serde_json::from_str(text).ok() } else { None };
        let fits = |details: &Self| {
            (1..=MOST).contains(&details.0.len()) && details.0.iter().all(|detail| !detail.kind().is_empty())
        };
        read.filter(fits).ok_or_else(OAuthError::malformed_authorization_details)
    }

    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = &Detail> {
        self.0.iter()
    }

    /// Those that some condition holds of; `None` if it holds of none.
    pub fn only(&self, holds: impl Fn(&Detail) -> bool) -> Option<Self> {
        let kept: Vec<Detail> = self.0.iter().filter(|detail| holds(detail)).cloned().collect();
        (!kept.is_empty()).then_some(Self(kept))
    }

    /// Whether each of these goes no further than one of `granted` (RFC 9396 §6).
    pub fn are_within(&self, granted: &Self) -> bool {
        self.0.iter().all(|asked| granted.0.iter().any(|granted| asked.is_within(granted)))
    }
}

impl Detail {
    /// Its `type`.
    pub fn kind(&self) -> &str {
        self.0.get("type").and_then(Value::as_str).unwrap_or_default()
    }

    /// Its members' names.
    pub fn members(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// Its members with their values.
    pub fn values(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// The words of a list among its members: none where it is absent, an error where it is anything else.
    pub fn words(&self, member: &str) -> Result<Vec<&str>, OAuthError> {
        match self.0.get(member) {
            None => Ok(Vec::new()),
            Some(Value::Array(list)) => {
                let words: Option<Vec<&str>> = list.iter().map(Value::as_str).collect();
                words.ok_or_else(OAuthError::malformed_authorization_details)
            }
            Some(_) => Err(OAuthError::malformed_authorization_details()),
        }
    }

    /// The same object, or one with fewer words in its lists. A list may not be left out: that could mean everything.
    fn is_within(&self, granted: &Self) -> bool {
        self.0.len() == granted.0.len()
            && self.0.iter().all(|(name, asked)| match (asked, granted.0.get(name)) {
                (Value::Array(asked), Some(Value::Array(granted))) if COMMON_LISTS.contains(&name.as_str()) => {
                    !asked.is_empty() && asked.iter().all(|word| granted.contains(word))
                }
                (asked, granted) => granted == Some(asked),
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> AuthorizationDetails {
        AuthorizationDetails::parse(text).unwrap()
    }

    #[test]
    fn a_list_of_typed_objects_is_read_and_nothing_else() {
        let details =
            read(r#"[{"type":"payment","actions":["initiate"],"amount":{"currency":"EUR"}},{"type":"account"}]"#);
        assert_eq!(details.iter().map(Detail::kind).collect::<Vec<_>>(), ["payment", "account"]);
        let many = format!("[{}]", vec![r#"{"type":"a"}"#; 21].join(","));
        let long = format!(r#"[{{"type":"{}"}}]"#, "a".repeat(MAX_BYTES));
        for refused in [
            "",
            "{}",
            "[]",
            "[1]",
            "[{}]",
            r#"[{"type":""}]"#,
            r#"[{"type":1}]"#,
            r#"[{"type":"a","type":"b"}]"#,
            r#"[{"type":"a"}],"x":[1]"#,
            r#"[{"type":"a"}"#,
            &many,
            &long,
        ] {
            let number = AuthorizationDetails::parse(refused).unwrap_err().number;
            assert_eq!(number, 7_000_280, "{}", refused.get(..60).unwrap_or(refused));
        }
    }

    #[test]
    fn what_is_asked_for_goes_no_further_than_what_was_granted() {
        let granted = read(r#"[{"type":"a","actions":["read","write"],"account":"1"},{"type":"b"}]"#);
        for (asked, within) in [
            (r#"[{"type":"b"}]"#, true),
            (r#"[{"type":"a","actions":["read"],"account":"1"}]"#, true),
            (r#"[{"type":"a","actions":["read","erase"],"account":"1"}]"#, false),
            (r#"[{"type":"a","actions":[],"account":"1"}]"#, false),
            (r#"[{"type":"a","account":"1"}]"#, false),
            (r#"[{"type":"a","actions":["read"],"account":"2"}]"#, false),
            (r#"[{"type":"a","actions":["read"],"account":"1","more":1}]"#, false),
            (r#"[{"type":"c"}]"#, false),
        ] {
            assert_eq!(read(asked).are_within(&granted), within, "{asked}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_reading_panic(text in any::<String>(), json in r#"\[\{"type":"[a-z]{1,3}","[a-z]{1,4}":[0-9\[\]{}]{0,9}\}\]"#) {
            let _ = AuthorizationDetails::parse(&text);
            if let Ok(details) = AuthorizationDetails::parse(&json) {
                prop_assert!(details.are_within(&details));
            }
        }
    }
}
