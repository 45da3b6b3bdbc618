//! Where a tenant's own links lead.

use crate::outbound_url::is_localhost;
use serde::{Deserialize, Serialize};
use url::Url;

/// Where a link on a page leads: an `https` address, a `mailto` one, or `http` on this machine for development; at most
/// [`LinkUrl::LONGEST`] characters.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LinkUrl(String);

/// The text is no address for a link.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("an https or mailto address of at most 128 characters, such as https://shop.example/privacy")]
pub struct InvalidLinkUrl;

impl LinkUrl {
    /// The longest of a link that has a property of its own, in characters.
    pub const LONGEST: usize = 128;

    /// Parses an address of at most [`LinkUrl::LONGEST`] characters.
    pub fn parse(text: &str) -> Result<Self, InvalidLinkUrl> {
        if text.chars().count() > Self::LONGEST { Err(InvalidLinkUrl) } else { Self::parse_any_length(text) }
    }

    /// Parses an address within a text whose own length is bounded.
    pub(super) fn parse_any_length(text: &str) -> Result<Self, InvalidLinkUrl> {
        if text.chars().any(|c| c.is_whitespace() || super::plain_text::is_deceptive(c)) {
            return Err(InvalidLinkUrl);
        }
        let url = Url::parse(text).map_err(|_| InvalidLinkUrl)?;
        let bare = url.username().is_empty() && url.password().is_none();
        let allowed = match url.scheme() {
            "https" => url.has_host(),
            "http" => url.host_str().is_some_and(|host| is_localhost(host) || host == "127.0.0.1" || host == "[::1]"),
            "mailto" => url.path().contains('@'),
            _ => false,
        };
        if bare && allowed { Ok(Self(text.to_owned())) } else { Err(InvalidLinkUrl) }
    }

    /// The address, as it was given.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for LinkUrl {
    type Error = InvalidLinkUrl;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<LinkUrl> for String {
    fn from(url: LinkUrl) -> Self {
        url.0
    }
}

#[cfg(test)]
mod tests {
    use super::LinkUrl;

    #[test]
    fn only_harmless_addresses_are_links() {
        for text in ["https://shop.example/privacy#cookies", "mailto:care@shop.example", "http://localhost:3000/terms"]
        {
            assert_eq!(LinkUrl::parse(text).unwrap().as_str(), text);
        }
        for text in [
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            "data:text/html,x",
            "http://shop.example/",
            "//shop.example",
            "/terms",
            "https://user@shop.example/",
            "https://a b.example/",
            "vbscript:x",
            "file:///etc/passwd",
            "",
            "https://",
            "mailto:",
            "\u{1}javascript:alert(1)",
            "java\nscript:alert(1)",
            "https://shop.example/\u{202e}x",
        ] {
            assert!(LinkUrl::parse(text).is_err(), "{text}");
        }
        assert!(LinkUrl::parse(&format!("https://shop.example/{}", "a".repeat(128))).is_err());
    }
}
