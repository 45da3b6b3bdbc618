//! Names of people, as they write them.

use unicode_normalization::UnicodeNormalization;

/// A name: 1 to 64 characters in NFC, without control or direction-overriding characters.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PersonName(String);

/// A text that is no name.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum InvalidName {
    /// Nothing but white space.
    #[error("the name is empty")]
    Empty,
    /// More than 64 characters.
    #[error("the name is longer than 64 characters")]
    TooLong,
    /// Contains characters that can't be shown as a name, or that turn it into a link or markup.
    #[error("the name contains characters that names don't have")]
    Characters,
}

impl PersonName {
    /// Parses a name; surrounding white space is dropped.
    pub fn parse(text: &str) -> Result<Self, InvalidName> {
        let name: String = text.trim().nfc().collect();
        if name.is_empty() {
            return Err(InvalidName::Empty);
        }
        if name.chars().count() > 64 {
            return Err(InvalidName::TooLong);
        }
        if name.chars().any(is_forbidden) || name.contains("://") {
            return Err(InvalidName::Characters);
        }
        Ok(Self(name))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Controls, line and paragraph separators, and the direction overrides that make a text read as another.
fn is_forbidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '<' | '>' | '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_many_scripts_are_names() {
        for name in ["Avery", "O’Brien", "José María", "李小龍", "أمل", "Jean-Luc", "D. J."] {
            assert_eq!(PersonName::parse(name).unwrap().as_str(), name);
        }
    }

    #[test]
    fn controls_overrides_links_and_oversized_names_are_refused() {
        for bad in ["a\r\nb", "a\u{0}", "a\u{202e}b", "<b>", "http://evil.example"] {
            assert_eq!(PersonName::parse(bad), Err(InvalidName::Characters), "{bad:?}");
        }
        assert_eq!(PersonName::parse("   "), Err(InvalidName::Empty));
        assert_eq!(PersonName::parse(&"a".repeat(65)), Err(InvalidName::TooLong));
    }
}
