//! The members of a row, by name, whatever format they came in.

use serde::{
    Deserialize, Deserializer,
    de::{Error as _, MapAccess, Visitor},
};
use serde_json::Value;

/// Members in the order in which they stand, no name twice.
#[derive(Debug, Default)]
pub(in crate::users) struct Members(Vec<(String, Value)>);

impl Members {
    /// Adds a member; `false` where there is one of that name.
    pub(super) fn add(&mut self, name: String, value: Value) -> bool {
        let is_new = !self.0.iter().any(|(known, _)| *known == name);
        self.0.push((name, value));
        is_new
    }

    /// Sets a text, in the place of what may be there.
    pub(in crate::users) fn put(&mut self, name: &str, text: &str) {
        self.0.retain(|(known, _)| known != name);
        self.0.push((name.to_owned(), Value::String(text.to_owned())));
    }

    /// Takes a member out. Null is as good as absent.
    pub(in crate::users) fn take(&mut self, name: &str) -> Option<Value> {
        let at = self.0.iter().position(|(known, _)| known == name)?;
        Some(self.0.swap_remove(at).1).filter(|value| !value.is_null())
    }

    /// What is left.
    pub(in crate::users) fn rest(self) -> impl Iterator<Item = (String, Value)> {
        self.0.into_iter().filter(|(_, value)| !value.is_null())
    }
}

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Members;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members = Members::default();
                while let Some((name, value)) = map.next_entry()? {
                    if !members.add(name, value) {
                        return Err(A::Error::custom("a member twice"));
                    }
                }
                Ok(members)
            }
        }
        deserializer.deserialize_map(Reader)
    }
}
