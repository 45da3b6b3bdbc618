//! The attributes that a tenant defines itself.

use super::{AttributeDataType, AttributeName, AttributeValue, CustomAttributeName, InvalidValue};
use serde::{Deserialize, Serialize};

/// The most attributes that a tenant defines, and so the most that a person has besides the built-in ones.
pub const MOST_DEFINITIONS: usize = 100;
/// The most characters of a custom value, or of each of its elements.
pub const LONGEST_CUSTOM_VALUE: usize = 250;
/// The most characters of a definition's display name.
pub const LONGEST_DISPLAY_NAME: usize = 128;
/// The most characters of a definition's description.
pub const LONGEST_DESCRIPTION: usize = 256;

/// An attribute of a tenant's own (Graph's `identityUserFlowAttribute` of the type `custom`).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AttributeDefinition {
    /// Its name. On the wire it is `extension_{owner without dashes}_{name}`.
    pub name: CustomAttributeName,
    /// Its label wherever a user flow names no other: at most [`LONGEST_DISPLAY_NAME`] characters.
    pub display_name: String,
    /// What it is for, for administrators: at most [`LONGEST_DESCRIPTION`] characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What it holds. It can't be changed once somebody has a value.
    pub data_type: AttributeDataType,
}

/// A tenant's own attributes: at most [`MOST_DEFINITIONS`], no name twice in any case.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(try_from = "Vec<AttributeDefinition>", into = "Vec<AttributeDefinition>")]
pub struct AttributeDefinitions(Vec<AttributeDefinition>);

/// Definitions that can't be.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum InvalidDefinitions {
    /// Too many.
    #[error("a tenant has at most {MOST_DEFINITIONS} attributes of its own")]
    TooMany,
    /// The name stands there twice.
    #[error("the attribute `{0}` is defined twice (upper and lower case count as the same)")]
    Twice(String),
    /// The display name is empty, too long or can't be shown.
    #[error(
        "the attribute `{0}` needs a `displayName` of 1 to {LONGEST_DISPLAY_NAME} characters and a `description` of at most \
         {LONGEST_DESCRIPTION}, without control characters"
    )]
    Text(String),
}

impl AttributeDefinition {
    /// Reads a value from text.
    pub fn parse(&self, text: &str) -> Result<AttributeValue, InvalidValue> {
        AttributeValue::parse(self.data_type, LONGEST_CUSTOM_VALUE, text)
    }

    /// Reads a value from JSON.
    pub fn parse_json(&self, json: &serde_json::Value) -> Result<AttributeValue, InvalidValue> {
        AttributeValue::parse_json(self.data_type, LONGEST_CUSTOM_VALUE, json)
    }

    fn has_good_texts(&self) -> bool {
        let is_text = |text: &str, most| text.chars().count() <= most && !text.chars().any(char::is_control);
        let named = !self.display_name.trim().is_empty() && is_text(&self.display_name, LONGEST_DISPLAY_NAME);
        named && self.description.as_ref().is_none_or(|text| is_text(text, LONGEST_DESCRIPTION))
    }
}

impl AttributeDefinitions {
    /// The definition with this name.
    pub fn find(&self, name: &CustomAttributeName) -> Option<&AttributeDefinition> {
        self.0.iter().find(|definition| definition.name == *name)
    }

    /// Every definition, in their order.
    pub fn iter(&self) -> impl Iterator<Item = &AttributeDefinition> {
        self.0.iter()
    }

    /// Whether there are none.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The type of an attribute; `None` for one that nobody has defined.
    pub fn data_type(&self, name: &AttributeName) -> Option<AttributeDataType> {
        match name {
            AttributeName::BuiltIn(_) => Some(AttributeDataType::String),
            AttributeName::Custom(name) => self.find(name).map(|definition| definition.data_type),
        }
    }

    /// The most characters of a value, or of each of its elements.
    pub const fn longest(name: &AttributeName) -> usize {
        match name {
            AttributeName::BuiltIn(known) => known.longest(),
            AttributeName::Custom(_) => LONGEST_CUSTOM_VALUE,
        }
    }

    /// Reads a value of an attribute from text; `None` for one that nobody has defined.
    pub fn parse(&self, name: &AttributeName, text: &str) -> Option<Result<AttributeValue, InvalidValue>> {
        match name {
            AttributeName::BuiltIn(known) => Some(known.parse(text)),
            AttributeName::Custom(name) => self.find(name).map(|definition| definition.parse(text)),
        }
    }

    /// Reads a value of an attribute from JSON; `None` for one that nobody has defined.
    pub fn parse_json(
        &self,
        name: &AttributeName,
        json: &serde_json::Value,
    ) -> Option<Result<AttributeValue, InvalidValue>> {
        match name {
            AttributeName::BuiltIn(known) => Some(known.parse_json(json)),
            AttributeName::Custom(name) => self.find(name).map(|definition| definition.parse_json(json)),
        }
    }
}

impl TryFrom<Vec<AttributeDefinition>> for AttributeDefinitions {
    type Error = InvalidDefinitions;
    fn try_from(list: Vec<AttributeDefinition>) -> Result<Self, Self::Error> {
        if list.len() > MOST_DEFINITIONS {
            return Err(InvalidDefinitions::TooMany);
        }
        let mut keys = std::collections::BTreeSet::new();
        for definition in &list {
            let name = || definition.name.as_str().to_owned();
            if !keys.insert(definition.name.key()) {
                return Err(InvalidDefinitions::Twice(name()));
            }
            if !definition.has_good_texts() {
                return Err(InvalidDefinitions::Text(name()));
            }
        }
        Ok(Self(list))
    }
}

impl From<AttributeDefinitions> for Vec<AttributeDefinition> {
    fn from(definitions: AttributeDefinitions) -> Self {
        definitions.0
    }
}
