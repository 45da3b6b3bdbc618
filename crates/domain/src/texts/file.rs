//! The files that texts come in and go out as.

use super::Texts;
use serde::{
    Deserialize, Deserializer,
    de::{Error as _, MapAccess, SeqAccess, Visitor},
};
use std::fmt;

/// The most bytes of a file.
pub const MOST_FILE_BYTES: usize = 1024 * 1024;

/// Why a file can't be read.
#[derive(Debug, thiserror::Error)]
pub enum TextFileError {
    /// It is too big to hold nothing but texts.
    #[error("a file of texts has at most {MOST_FILE_BYTES} bytes")]
    TooBig,
    /// It is not what a file of texts looks like.
    #[error("not a file of texts: {0}")]
    Malformed(#[from] serde_json::Error),
}

/// Reads a file of texts: an object of keys and texts, as Entra's language files are, or the list of `key` and `value` of Graph's
/// `contentCustomization`, alone or under its member. No key may stand in it twice.
pub fn read_file(file: &[u8]) -> Result<Texts, TextFileError> {
    if file.len() > MOST_FILE_BYTES {
        return Err(TextFileError::TooBig);
    }
    // Editors on Windows put a byte order mark in front.
    let file = file.strip_prefix("\u{feff}".as_bytes()).unwrap_or(file);
    Ok(serde_json::from_slice::<File>(file)?.0)
}

/// Writes a file of texts: an object of keys and texts, in the order of the keys.
pub fn write_file(texts: &Texts) -> String {
    // Keys and values are strings, which always serialise.
    serde_json::to_string_pretty(texts).unwrap_or_default()
}

struct File(Texts);

#[derive(Deserialize)]
struct KeyValue {
    key: String,
    value: String,
}

/// What an object's member holds.
#[derive(Deserialize)]
#[serde(untagged, expecting = "a text, or a list of objects with `key` and `value`")]
enum Member {
    Text(String),
    List(Vec<KeyValue>),
    Customization {
        #[serde(rename = "attributeCollection")]
        texts: Vec<KeyValue>,
    },
}

impl<'de> Deserialize<'de> for File {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FileVisitor)
    }
}

struct FileVisitor;

impl<'de> Visitor<'de> for FileVisitor {
    type Value = File;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object of keys and texts")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<File, A::Error> {
        let mut texts = Texts::new();
        while let Some((name, member)) = map.next_entry::<String, Member>()? {
            match (name.as_str(), member) {
                (_, Member::Text(text)) => add(&mut texts, name, text)?,
                ("attributeCollection", Member::List(list))
                | ("contentCustomization", Member::Customization { texts: list }) => add_all(&mut texts, list)?,
                _ => return Err(A::Error::custom(format_args!("`{name}` is not a text"))),
            }
        }
        Ok(File(texts))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<File, A::Error> {
        let mut texts = Texts::new();
        while let Some(KeyValue { key, value }) = seq.next_element()? {
            add(&mut texts, key, value)?;
        }
        Ok(File(texts))
    }
}

fn add_all<E: serde::de::Error>(texts: &mut Texts, list: Vec<KeyValue>) -> Result<(), E> {
    list.into_iter().try_for_each(|KeyValue { key, value }| add(texts, key, value))
}

fn add<E: serde::de::Error>(texts: &mut Texts, key: String, text: String) -> Result<(), E> {
    if texts.contains_key(&key) {
        return Err(E::custom(format_args!("`{key}` stands in it twice")));
    }
    texts.insert(key, text);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn entras_files_and_graphs_lists_are_read() {
        let expected = Texts::from([
            ("SignIn_Title".to_owned(), "Anmelden".to_owned()),
            ("SignUp_Title".to_owned(), "Konto erstellen".to_owned()),
        ]);
        let pairs = r#"[{"key":"SignIn_Title","value":"Anmelden"},{"key":"SignUp_Title","value":"Konto erstellen"}]"#;
        for file in [
            r#"{"SignIn_Title":"Anmelden","SignUp_Title":"Konto erstellen"}"#.to_owned(),
            "\u{feff}{\"SignIn_Title\":\"Anmelden\",\n\"SignUp_Title\":\"Konto erstellen\"}".to_owned(),
            pairs.to_owned(),
            format!(r#"{{"attributeCollection":{pairs}}}"#),
            format!(r#"{{"contentCustomization":{{"attributeCollection":{pairs},"registrationCampaign":[]}}}}"#),
        ] {
            assert_eq!(read_file(file.as_bytes()).unwrap(), expected, "{file}");
        }
        assert_eq!(read_file(write_file(&expected).as_bytes()).unwrap(), expected);
    }

    #[test]
    fn anything_else_is_refused() {
        for file in [
            "",
            "1",
            "\"x\"",
            r#"{"a":1}"#,
            r#"{"a":null}"#,
            r#"{"a":{"b":"c"}}"#,
            r#"{"a":"1","a":"2"}"#,
            r#"[{"key":"a","value":"1"},{"key":"a","value":"2"}]"#,
            r#"[{"key":"a"}]"#,
            r#"{"other":[{"key":"a","value":"1"}]}"#,
            r#"{"a":"1"} x"#,
        ] {
            assert!(matches!(read_file(file.as_bytes()), Err(TextFileError::Malformed(_))), "{file}");
        }
        assert!(matches!(read_file(&vec![b' '; MOST_FILE_BYTES + 1]), Err(TextFileError::TooBig)));
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = read_file(&bytes);
        }
    }
}
