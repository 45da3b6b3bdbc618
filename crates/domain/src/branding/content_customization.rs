//! The words of a branding: Microsoft Graph's `contentCustomization`.

use crate::texts::Texts;
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error as _, SeqAccess, Visitor},
};
use std::fmt;

/// Words that pages and mails have in a theme, or in all of a tenant's brandings: under a flow's, over the tenant's texts.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ContentCustomization {
    /// Texts by the keys of Entra's language files, or ours. Their form is a list of `key` and `value`.
    #[serde(default, with = "key_values", skip_serializing_if = "Texts::is_empty")]
    pub attribute_collection: Texts,
    /// Texts of pages that there are not.
    #[serde(default, skip_serializing)]
    pub registration_campaign: NoTexts,
}

/// No texts: nothing but an empty list is read as such.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct NoTexts;

impl ContentCustomization {
    /// These over `lower`, text by text.
    pub(super) fn over(mut self, lower: Self) -> Self {
        for (key, text) in lower.attribute_collection {
            self.attribute_collection.entry(key).or_insert(text);
        }
        self
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeyValue<S> {
    key: S,
    value: S,
}

impl<'de> Deserialize<'de> for NoTexts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if Vec::<KeyValue<String>>::deserialize(deserializer)?.is_empty() {
            return Ok(Self);
        }
        Err(D::Error::custom("there are no pages of a registration campaign whose texts these could be"))
    }
}

mod key_values {
    use super::{Deserializer, KeyValue, KeyValues, Serializer, Texts};

    pub(super) fn serialize<S: Serializer>(texts: &Texts, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(texts.iter().map(|(key, value)| KeyValue { key, value }))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Texts, D::Error> {
        deserializer.deserialize_seq(KeyValues)
    }
}

struct KeyValues;

impl<'de> Visitor<'de> for KeyValues {
    type Value = Texts;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of objects with `key` and `value`")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Texts, A::Error> {
        let mut texts = Texts::new();
        while let Some(KeyValue { key, value }) = list.next_element::<KeyValue<String>>()? {
            if texts.contains_key(&key) {
                return Err(A::Error::custom(format_args!("`{key}` stands in it twice")));
            }
            texts.insert(key, value);
        }
        Ok(texts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(json: serde_json::Value) -> Result<ContentCustomization, String> {
        serde_json::from_value(json).map_err(|error| error.to_string())
    }

    #[test]
    fn texts_are_a_list_of_keys_and_values_as_graph_has_them() {
        let json = json!({ "attributeCollection": [{ "key": "SignIn_Title", "value": "Hello" }] });
        let read = read(json.clone()).unwrap();
        assert_eq!(read.attribute_collection.get("SignIn_Title").map(String::as_str), Some("Hello"));
        assert_eq!(serde_json::to_value(&read).unwrap(), json);
    }

    #[test]
    fn a_key_stands_there_once_and_nothing_else_does() {
        let text = json!({ "key": "SignIn_Title", "value": "Hello" });
        let twice = read(json!({ "attributeCollection": [text, text] })).unwrap_err();
        assert!(twice.contains("`SignIn_Title` stands in it twice"), "{twice}");
        let more = json!({ "key": "SignIn_Title", "value": "Hello", "more": "" });
        assert!(read(json!({ "attributeCollection": [more] })).is_err());
        assert!(read(json!({ "attributeCollection": { "SignIn_Title": "Hello" } })).is_err());
    }

    #[test]
    fn texts_of_pages_that_there_are_not_are_refused_and_none_are_none() {
        assert_eq!(read(json!({ "registrationCampaign": [] })), Ok(ContentCustomization::default()));
        let refused = read(json!({ "registrationCampaign": [{ "key": "a", "value": "b" }] })).unwrap_err();
        assert!(refused.contains("there are no pages of a registration campaign"), "{refused}");
    }

    #[test]
    fn texts_fall_back_one_by_one() {
        let texts = |pairs: &[(&str, &str)]| {
            let texts = pairs.iter().map(|(key, text)| ((*key).to_owned(), (*text).to_owned())).collect();
            ContentCustomization { attribute_collection: texts, ..ContentCustomization::default() }
        };
        let joined = texts(&[("a", "own")]).over(texts(&[("a", "below"), ("b", "below")]));
        assert_eq!(joined, texts(&[("a", "own"), ("b", "below")]));
    }
}
