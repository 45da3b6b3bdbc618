//! A URL that a tenant or a client has given, for the server to call.

use serde::{Deserialize, Serialize};
use std::net::IpAddr;
use url::{Host, Url};

/// A URL that may be called as far as its text tells: `https`, or `http` at this machine's loopback, without user
/// information and fragment, at most [`OutboundUrl::LONGEST`] bytes. Whether its host's addresses may be reached is
/// decided when it is called, by what the operator allows.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct OutboundUrl(Url);

/// The text is no URL that the server would call.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error(
    "a URL that the server calls is an https URL without user information and fragment, such as https://app.example/keys"
)]
pub struct InvalidOutboundUrl;

impl OutboundUrl {
    /// The longest URL, in bytes.
    pub const LONGEST: usize = 2_048;

    /// Parses a URL.
    pub fn parse(text: &str) -> Result<Self, InvalidOutboundUrl> {
        if text.len() > Self::LONGEST || text.chars().any(|c| c.is_control() || c.is_whitespace()) {
            return Err(InvalidOutboundUrl);
        }
        let url = Url::parse(text).map_err(|_| InvalidOutboundUrl)?;
        let bare = url.username().is_empty() && url.password().is_none() && url.fragment().is_none();
        let named = url.host().is_some() && url.port() != Some(0);
        let this = Self(url);
        let protected = match this.0.scheme() {
            "https" => true,
            "http" => this.is_loopback(),
            _ => false,
        };
        if bare && named && protected { Ok(this) } else { Err(InvalidOutboundUrl) }
    }

    /// Whether the host is this machine by its very name: a loopback address, or a name that RFC 6761 §6.3 reserves.
    pub fn is_loopback(&self) -> bool {
        match self.0.host() {
            Some(Host::Domain(name)) => is_localhost(name),
            Some(Host::Ipv4(address)) => address.is_loopback(),
            Some(Host::Ipv6(address)) => address.to_canonical().is_loopback(),
            None => false,
        }
    }

    /// The host's address, where the URL holds one instead of a name.
    pub fn address(&self) -> Option<IpAddr> {
        match self.0.host()? {
            Host::Domain(_) => None,
            Host::Ipv4(address) => Some(address.into()),
            Host::Ipv6(address) => Some(address.into()),
        }
    }

    /// The URL as it is called: normalised.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

/// RFC 6761 §6.3: `localhost` and every name below it is this machine, whatever a name server says.
pub fn is_localhost(name: &str) -> bool {
    let name = name.strip_suffix('.').unwrap_or(name).to_ascii_lowercase();
    name == "localhost" || name.ends_with(".localhost")
}

impl TryFrom<String> for OutboundUrl {
    type Error = InvalidOutboundUrl;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<OutboundUrl> for String {
    fn from(url: OutboundUrl) -> Self {
        url.0.into()
    }
}

impl std::fmt::Display for OutboundUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn https_urls_and_plain_ones_of_this_machine_are_taken() {
        for text in [
            "https://app.example/keys?v=1",
            "https://app.example:8443",
            "https://192.0.2.7/",
            "http://localhost:8080/keys",
            "http://app.localhost/keys",
            "http://127.0.0.1/",
            "http://[::1]:9/",
        ] {
            assert!(OutboundUrl::parse(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn other_schemes_plain_text_and_hidden_parts_are_refused() {
        let long = format!("https://app.example/{}", "a".repeat(OutboundUrl::LONGEST));
        for text in [
            "",
            "keys",
            "http://app.example/",
            "http://192.168.0.1/",
            "http://localhost.example/",
            "http://notlocalhost/",
            "ftp://app.example/",
            "file:///etc/passwd",
            "gopher://localhost/",
            "https://user@app.example/",
            "https://user:password@app.example/",
            "https://app.example/#top",
            "https://app.example/ x",
            "https://app.example/\n",
            "https://app.example:0/",
            "https://",
            &long,
        ] {
            assert_eq!(OutboundUrl::parse(text), Err(InvalidOutboundUrl), "{text}");
        }
    }

    #[test]
    fn an_address_in_disguise_is_seen_as_what_it_is() {
        let loopback: IpAddr = [127, 0, 0, 1].into();
        for text in
            ["https://0x7f.1/", "https://2130706433/", "https://127.1/", "https://0177.0.0.1/", "https://127.0.0.1./"]
        {
            assert_eq!(OutboundUrl::parse(text).unwrap().address(), Some(loopback), "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_parses_is_https_or_this_machines(text in "(https?|ftp)://[a-z0-9.@:\\[\\]#/-]{0,30}") {
            if let Ok(url) = OutboundUrl::parse(&text) {
                prop_assert!(url.as_str().starts_with("https://") || url.is_loopback());
                prop_assert!(!url.as_str().contains('#') && OutboundUrl::parse(url.as_str()) == Ok(url.clone()));
            }
        }
    }
}
