//! The attributes that a person has.

use super::{AttributeName, AttributeValue};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Values by name, ordered. Of a [`crate::user::User`] it holds what has no member of its own: not the names, not the address.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct UserAttributes(BTreeMap<AttributeName, AttributeValue>);

impl UserAttributes {
    /// None.
    pub const fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// The value of an attribute.
    pub fn get(&self, name: &AttributeName) -> Option<&AttributeValue> {
        self.0.get(name)
    }

    /// Sets a value.
    pub fn set(&mut self, name: AttributeName, value: AttributeValue) {
        self.0.insert(name, value);
    }

    /// Takes a value out.
    pub fn remove(&mut self, name: &AttributeName) -> Option<AttributeValue> {
        self.0.remove(name)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Every value, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&AttributeName, &AttributeValue)> {
        self.0.iter()
    }
}

impl FromIterator<(AttributeName, AttributeValue)> for UserAttributes {
    fn from_iter<I: IntoIterator<Item = (AttributeName, AttributeValue)>>(values: I) -> Self {
        Self(values.into_iter().collect())
    }
}

impl Extend<(AttributeName, AttributeValue)> for UserAttributes {
    fn extend<I: IntoIterator<Item = (AttributeName, AttributeValue)>>(&mut self, values: I) {
        self.0.extend(values);
    }
}
