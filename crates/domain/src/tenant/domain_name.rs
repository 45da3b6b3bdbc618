//! A tenant's domain name: an identifier in paths, never a host name in URLs of ours.

use serde::{Deserialize, Serialize};

/// First path segments that belong to the server itself and can't name a tenant.
pub const RESERVED_SEGMENTS: [&str; 14] = [
    "admin",
    "graph",
    "scim",
    "common",
    "assets",
    "error",
    "health",
    "metrics",
    "dev",
    "samples",
    "login.srf",
    "v1.0",
    "beta",
    ".well-known",
];

/// A domain name in its canonical form: lower-case ASCII (IDNA A-labels), at least two labels.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DomainName(String);

/// Why a text is no tenant domain name.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum InvalidDomainName {
    /// Not a domain name of two or more labels.
    #[error("a tenant's domain must be a domain name such as shop.example")]
    Malformed,
    /// One of [`RESERVED_SEGMENTS`].
    #[error("this name is reserved for the server's own paths")]
    Reserved,
}

impl DomainName {
    /// Parses a domain name in any case or script.
    pub fn parse(text: &str) -> Result<Self, InvalidDomainName> {
        if RESERVED_SEGMENTS.iter().any(|reserved| reserved.eq_ignore_ascii_case(text)) {
            return Err(InvalidDomainName::Reserved);
        }
        canonical(text).map(Self).ok_or(InvalidDomainName::Malformed)
    }

    /// The canonical form.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A domain name of two or more labels as lower-case A-labels; an IP address is none.
pub(super) fn canonical(text: &str) -> Option<String> {
    let ascii = idna::domain_to_ascii_strict(text).ok()?;
    let labelled = ascii.len() <= 253 && ascii.split('.').count() >= 2;
    let numeric = ascii.rsplit('.').next().is_some_and(|last| last.bytes().all(|b| b.is_ascii_digit()));
    (labelled && !numeric && !ascii.split('.').any(str::is_empty)).then_some(ascii)
}

impl TryFrom<String> for DomainName {
    type Error = InvalidDomainName;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<DomainName> for String {
    fn from(name: DomainName) -> Self {
        name.0
    }
}

impl std::fmt::Display for DomainName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_stored_in_lower_case_ascii() {
        assert_eq!(DomainName::parse("Fable.Example").unwrap().as_str(), "fable.example");
        assert_eq!(DomainName::parse("bücher.example").unwrap().as_str(), "xn--bcher-kva.example");
    }

    #[test]
    fn reserved_numeric_and_malformed_names_are_refused() {
        assert_eq!(DomainName::parse("LOGIN.srf"), Err(InvalidDomainName::Reserved));
        for bad in ["", "fable", "a..b", ".a.b", "10.0.0.1", "a b.example", "a/b.example", "-a.example", "a.example."] {
            assert_eq!(DomainName::parse(bad), Err(InvalidDomainName::Malformed), "{bad}");
        }
    }
}
