//! One text in several languages.

use crate::{locale::Language, unknown_member::UnknownMember};
use serde::{
    Deserialize, Deserializer, Serialize,
    de::{Error, MapAccess, Visitor},
};
use std::{collections::BTreeMap, fmt};

/// The most languages of one text besides its first.
pub const MOST_LOCALES: usize = 64;

/// A text, and what it is in other languages. In documents it is just the text where there are no others.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(into = "Written")]
pub struct LocalizedText {
    /// What stands wherever no other language fits.
    pub text: String,
    /// The text by language.
    pub locales: BTreeMap<Language, String>,
}

/// As documents have it.
#[derive(Serialize)]
#[serde(untagged)]
enum Written {
    Plain(String),
    Localized(Localized),
}

#[derive(Serialize)]
struct Localized {
    text: String,
    locales: BTreeMap<Language, String>,
}

/// A text that can't be shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum InvalidText {
    /// Nothing but white space, in some language.
    #[error("a text is empty")]
    Empty,
    /// More characters than fit, which are these.
    #[error("a text has more than {0} characters")]
    TooLong(usize),
    /// Control characters, or those that turn the direction of writing.
    #[error("a text has control characters")]
    Characters,
    /// Too many languages.
    #[error("a text has more than {MOST_LOCALES} languages")]
    TooManyLocales,
}

impl LocalizedText {
    /// The text in a language: its own, else that of the language without its region, else the first.
    pub fn in_language(&self, language: &Language) -> &str {
        if self.locales.is_empty() {
            return &self.text;
        }
        let tag = language.to_string();
        let without_region = tag.split('-').next().and_then(Language::parse);
        let text = self.locales.get(language).or_else(|| self.locales.get(&without_region?));
        text.map_or(self.text.as_str(), String::as_str)
    }

    /// Whether every text of it can be shown: at most `longest` characters, on one line unless `lines`.
    pub fn check(&self, longest: usize, lines: bool) -> Result<(), InvalidText> {
        if self.locales.len() > MOST_LOCALES {
            return Err(InvalidText::TooManyLocales);
        }
        std::iter::once(&self.text).chain(self.locales.values()).try_for_each(|text| check(text, longest, lines))
    }
}

fn check(text: &str, longest: usize, lines: bool) -> Result<(), InvalidText> {
    if text.trim().is_empty() {
        return Err(InvalidText::Empty);
    }
    if text.chars().count() > longest {
        return Err(InvalidText::TooLong(longest));
    }
    let turns = |c| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    if text.chars().any(|c| turns(c) || (c.is_control() && !(lines && matches!(c, '\n' | '\r' | '\t')))) {
        return Err(InvalidText::Characters);
    }
    Ok(())
}

impl From<&str> for LocalizedText {
    fn from(text: &str) -> Self {
        Self { text: text.to_owned(), locales: BTreeMap::new() }
    }
}

impl<'de> Deserialize<'de> for LocalizedText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

const MEMBERS: &[&str] = &["text", "locales"];

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = LocalizedText;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text, or an object with `text` and `locales`")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<LocalizedText, E> {
        Ok(text.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<LocalizedText, A::Error> {
        let (mut text, mut locales) = (None, None);
        while let Some(name) = members.next_key::<String>()? {
            match name.as_str() {
                "text" if text.is_none() => text = Some(members.next_value()?),
                "text" => return Err(A::Error::duplicate_field("text")),
                "locales" if locales.is_none() => locales = Some(members.next_value()?),
                "locales" => return Err(A::Error::duplicate_field("locales")),
                unknown => members.next_value_seed(UnknownMember { name: unknown, known: MEMBERS })?,
            }
        }
        let text = text.ok_or_else(|| A::Error::missing_field("text"))?;
        Ok(LocalizedText { text, locales: locales.unwrap_or_default() })
    }
}

impl From<LocalizedText> for Written {
    fn from(text: LocalizedText) -> Self {
        match text {
            LocalizedText { text, locales } if locales.is_empty() => Self::Plain(text),
            LocalizedText { text, locales } => Self::Localized(Localized { text, locales }),
        }
    }
}
