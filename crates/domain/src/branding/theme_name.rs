//! The name of a theme.

use serde::{Deserialize, Serialize};

/// The name of a theme: at most 64 of a-z, 0-9 and hyphens, beginning with a letter or digit. Applications name the theme
/// that their customers see by it.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ThemeName(String);

/// The text is no name of a theme.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error(
    "a theme's name has at most 64 characters of a-z, 0-9 and -, and begins with a letter or digit, such as `club-2026`"
)]
pub struct InvalidThemeName;

impl ThemeName {
    /// The longest name, in bytes.
    pub const LONGEST: usize = 64;

    /// Parses a name.
    pub fn parse(text: &str) -> Result<Self, InvalidThemeName> {
        let plain = text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'));
        let fits = plain && text.len() <= Self::LONGEST && !text.is_empty() && !text.starts_with('-');
        if fits { Ok(Self(text.to_owned())) } else { Err(InvalidThemeName) }
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for ThemeName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for ThemeName {
    type Error = InvalidThemeName;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<ThemeName> for String {
    fn from(name: ThemeName) -> Self {
        name.0
    }
}

#[cfg(test)]
mod tests {
    use super::ThemeName;

    #[test]
    fn a_name_is_plain_and_short() {
        assert!(ThemeName::parse("club-2026").is_ok());
        for text in ["", "-club", "Club", "a b", "a/b", "é", &"a".repeat(65)] {
            assert!(ThemeName::parse(text).is_err(), "{text}");
        }
    }
}
