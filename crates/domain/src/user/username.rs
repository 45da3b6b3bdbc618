//! Usernames: identifiers that are no mailbox.

use serde::{Deserialize, Serialize};

/// A username: 1 to 64 letters, digits, dots, hyphens and underscores, in lower case.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Username(String);

/// A text that is no username.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("a username is 1 to 64 letters, digits, dots, hyphens and underscores")]
pub struct InvalidUsername;

impl Username {
    /// Parses a username in any case; surrounding white space is dropped.
    pub fn parse(text: &str) -> Result<Self, InvalidUsername> {
        let text = text.trim();
        let allowed = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_');
        if text.is_empty() || text.len() > 64 || !text.bytes().all(allowed) {
            return Err(InvalidUsername);
        }
        Ok(Self(text.to_ascii_lowercase()))
    }

    /// The username.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Username {
    type Error = InvalidUsername;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<Username> for String {
    fn from(name: Username) -> Self {
        name.0
    }
}

impl std::fmt::Display for Username {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usernames_are_lower_case_and_hold_nothing_unusual() {
        assert_eq!(Username::parse(" Operator ").unwrap().as_str(), "operator");
        for bad in ["", "a b", "a@b", "é", "a\nb", &"a".repeat(65)] {
            assert!(Username::parse(bad).is_err(), "{bad:?}");
        }
    }
}
