//! RFC 8725 §2.4 and RFC 7519 §4: a member that stands twice means one thing to one reader and another to the next.

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use std::{collections::BTreeSet, fmt};

/// Whether text is one JSON object in which no object, at any depth, has a member twice.
pub(crate) fn is_object_of_unique_members(json: &[u8]) -> bool {
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    json.trim_ascii_start().first() == Some(&b'{')
        && Unique.deserialize(&mut deserializer).is_ok()
        && deserializer.end().is_ok()
}

struct Unique;

impl<'de> DeserializeSeed<'de> for Unique {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Unique {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON without repeated members")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut seen = BTreeSet::new();
        while let Some(key) = map.next_key::<String>()? {
            if !seen.insert(key) {
                return Err(A::Error::custom("a member stands twice"));
            }
            map.next_value_seed(Self)?;
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        while seq.next_element_seed(Self)?.is_some() {}
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeated_members_are_found_at_any_depth() {
        for json in [r#"{"a":1,"a":2}"#, r#"{"a":{"b":1,"b":1}}"#, r#"{"a":[{"b":1,"\u0062":1}]}"#] {
            assert!(!is_object_of_unique_members(json.as_bytes()), "{json}");
        }
        let fine = r#" {"a":{"b":1},"b":{"b":[null,true,-1,1.5,"x"]}} "#;
        assert!(is_object_of_unique_members(fine.as_bytes()));
    }

    #[test]
    fn anything_but_one_object_is_refused() {
        for json in ["", "[]", "1", "{", "{} {}", "null", "\"{}\""] {
            assert!(!is_object_of_unique_members(json.as_bytes()), "{json}");
        }
        let deep = format!("{}1{}", "{\"a\":".repeat(200), "}".repeat(200));
        assert!(!is_object_of_unique_members(deep.as_bytes()));
    }
}
