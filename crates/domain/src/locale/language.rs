//! One language, by its BCP 47 tag.

use serde::{Deserialize, Serialize};
use unic_langid::{CharacterDirection, LanguageIdentifier};
use unicode_normalization::UnicodeNormalization as _;

/// Which way a language is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
    /// Left to right.
    LeftToRight,
    /// Right to left.
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    pub const fn html(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// The longest language tag that is read; real ones are far shorter.
const LONGEST_TAG: usize = 35;

/// A language, by its BCP 47 tag, such as `en`, `de` or `zh-Hant-TW`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Language(LanguageIdentifier);

impl Language {
    /// English: the language that every catalogue has.
    pub fn english() -> Self {
        Self("en".parse().unwrap_or_default())
    }

    /// Parses a BCP 47 tag of at most 35 characters.
    pub fn parse(tag: &str) -> Option<Self> {
        (tag.len() <= LONGEST_TAG).then(|| tag.parse().ok().map(Self)).flatten()
    }

    /// Which way this language is written.
    pub fn direction(&self) -> Direction {
        match self.0.character_direction() {
            CharacterDirection::RTL => Direction::RightToLeft,
            CharacterDirection::LTR | CharacterDirection::TTB => Direction::LeftToRight,
        }
    }

    /// The language without script and region: `pt` of `pt-BR`.
    pub fn primary(&self) -> &str {
        self.0.language.as_str()
    }

    pub(super) const fn identifier(&self) -> &LanguageIdentifier {
        &self.0
    }
}

/// What puts names of languages in order: without case and accents, so that "Čeština" stands among the names with C.
pub fn sorting_key(name: &str) -> String {
    name.nfd().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

impl std::fmt::Display for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl TryFrom<String> for Language {
    type Error = NotALanguage;

    fn try_from(tag: String) -> Result<Self, Self::Error> {
        Self::parse(&tag).ok_or(NotALanguage)
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.to_string()
    }
}

/// The text is not a language tag.
#[derive(Debug, thiserror::Error)]
#[error("not a BCP 47 language tag")]
pub struct NotALanguage;
