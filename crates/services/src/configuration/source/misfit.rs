//! What does not fit, by the number of the value or key that it is about.

use super::node::{Entry, Node};
use serde::de::{self, Unexpected};
use std::fmt;

/// What does not fit, and which value or key it is about.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::configuration) struct Misfit {
    pub(in crate::configuration) at: Option<u32>,
    pub(in crate::configuration) what: What,
}

/// What does not fit.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::configuration) enum What {
    /// A key that is none here.
    UnknownKey(String, Vec<&'static str>),
    /// A word that is none here.
    UnknownValue(String, Vec<&'static str>),
    /// A name that nothing in the tenant has, and what it was probably meant to be.
    NoSuch(String, String),
    /// A key that must be there.
    Missing(&'static str),
    /// One of these keys must be there.
    MissingOneOf(&'static [&'static str]),
    /// Anything else, in words.
    Other(String),
}

impl Misfit {
    /// About this value.
    pub(in crate::configuration) fn at(node: &Node, problem: impl Into<String>) -> Self {
        Self { at: Some(node.id), what: What::Other(problem.into()) }
    }

    /// About the key itself.
    pub(in crate::configuration) fn unknown_key(entry: &Entry, known: Vec<&'static str>) -> Self {
        Self { at: Some(entry.id), what: What::UnknownKey(entry.key.clone(), known) }
    }

    /// A key of this map that must be there.
    pub(in crate::configuration) const fn missing(node: &Node, key: &'static str) -> Self {
        Self { at: Some(node.id), what: What::Missing(key) }
    }

    pub(super) const fn new(what: What) -> Self {
        Self { at: None, what }
    }

    /// The innermost value that is known to be meant.
    pub(super) const fn or_at(mut self, id: u32) -> Self {
        if self.at.is_none() {
            self.at = Some(id);
        }
        self
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.what)
    }
}

impl std::error::Error for Misfit {}

impl de::Error for Misfit {
    fn custom<T: fmt::Display>(message: T) -> Self {
        let message = message.to_string();
        if message.starts_with("data did not match any variant of untagged enum") {
            return Self::new(What::Other("expected a text, or `{ text: …, locales: { de: … } }`".to_owned()));
        }
        Self::new(What::Other(if message.starts_with("UUID parsing failed") {
            "expected an id, such as `6f1c3a52-0000-4000-8000-000000000001`".to_owned()
        } else {
            message
        }))
    }

    fn invalid_type(_: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::new(What::Other(format!("expected {expected}")))
    }

    fn invalid_value(_: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::new(What::Other(format!("expected {expected}")))
    }

    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {
        Self::new(What::UnknownKey(field.to_owned(), expected.to_vec()))
    }

    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        Self::new(What::UnknownValue(variant.to_owned(), expected.to_vec()))
    }

    fn missing_field(field: &'static str) -> Self {
        Self::new(What::Missing(field))
    }
}
