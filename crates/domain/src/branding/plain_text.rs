//! Texts of a tenant's own: bounded, and nothing but text.

use serde::{Deserialize, Serialize};

/// A text of one to `MOST` characters on one line.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PlainText<const MOST: usize>(String);

/// The text does not fit.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum InvalidText {
    /// Empty, or too long.
    #[error("a text of 1 to {0} characters")]
    Length(usize),
    /// Control characters, or such as turn the direction of what follows.
    #[error("a text without control characters")]
    Control,
    /// A link where there can be none.
    #[error("a text without links")]
    Link,
    /// A link that leads nowhere allowed.
    #[error("a text whose links lead to https or mailto addresses of at most 2,048 characters")]
    Target,
}

/// Characters that can make a text look like another: controls, and overrides of the direction (Unicode UAX 9 §2.2).
pub(super) fn is_deceptive(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
}

impl<const MOST: usize> PlainText<MOST> {
    /// Parses a text. Space around it is dropped.
    pub fn parse(text: &str) -> Result<Self, InvalidText> {
        let text = text.trim();
        if text.chars().any(is_deceptive) {
            return Err(InvalidText::Control);
        }
        match text.chars().count() {
            count if (1..=MOST).contains(&count) => Ok(Self(text.to_owned())),
            _ => Err(InvalidText::Length(MOST)),
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<const MOST: usize> TryFrom<String> for PlainText<MOST> {
    type Error = InvalidText;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl<const MOST: usize> From<PlainText<MOST>> for String {
    fn from(text: PlainText<MOST>) -> Self {
        text.0
    }
}

/// The example in the field for the user name: at most 64 characters, and no link.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct UsernameHint(PlainText<64>);

impl UsernameHint {
    /// The text.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl TryFrom<String> for UsernameHint {
    type Error = InvalidText;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let lower = text.to_lowercase();
        if lower.contains("://") || lower.contains("www.") || lower.contains("](") {
            return Err(InvalidText::Link);
        }
        PlainText::parse(&text).map(Self)
    }
}

impl From<UsernameHint> for String {
    fn from(hint: UsernameHint) -> Self {
        hint.0.into()
    }
}
