//! What documents are called.

use serde::{Deserialize, Serialize};

/// The name of a document: a small letter, then at most 63 small letters, digits and hyphens.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TermsName(String);

/// A text that names no document.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error(
    "a document's name is a small letter followed by at most 63 small letters, digits and hyphens, such as `terms-of-use`"
)]
pub struct InvalidTermsName;

impl TermsName {
    /// Parses a name.
    pub fn parse(text: &str) -> Result<Self, InvalidTermsName> {
        let rest = text.strip_prefix(|c: char| c.is_ascii_lowercase()).ok_or(InvalidTermsName)?;
        let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if rest.len() > 63 || !rest.bytes().all(allowed) {
            return Err(InvalidTermsName);
        }
        Ok(Self(text.to_owned()))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for TermsName {
    type Error = InvalidTermsName;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<TermsName> for String {
    fn from(name: TermsName) -> Self {
        name.0
    }
}

impl std::fmt::Display for TermsName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
