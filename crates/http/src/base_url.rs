//! An origin of ours.

use std::sync::Arc;
use url::Url;

/// An origin of ours, `scheme://host[:port]`, as browsers write it in `Origin` (RFC 6454 §6.2).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BaseUrl {
    text: Arc<str>,
    secure: bool,
}

/// The text is not `http://host[:port]` or `https://host[:port]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an origin: write http://host[:port] or https://host[:port], without path, query or user")]
pub struct InvalidBaseUrl;

impl BaseUrl {
    /// Parses an origin; a single trailing slash is accepted.
    pub fn parse(text: &str) -> Result<Self, InvalidBaseUrl> {
        let url = Url::parse(text).map_err(|_| InvalidBaseUrl)?;
        let bare = url.path() == "/"
            && url.query().is_none()
            && url.fragment().is_none()
            && url.username().is_empty()
            && url.password().is_none();
        if !bare || !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
            return Err(InvalidBaseUrl);
        }
        Ok(Self { text: url.origin().ascii_serialization().into(), secure: url.scheme() == "https" })
    }

    /// The origin of a listener on this machine, under the name that `dev` advertises.
    pub fn localhost(port: u16, secure: bool) -> Self {
        Self::of("localhost", port, secure)
    }

    pub(crate) fn of(host: &str, port: u16, secure: bool) -> Self {
        let scheme = if secure { "https" } else { "http" };
        let text = if port == default_port(secure) {
            format!("{scheme}://{host}")
        } else {
            format!("{scheme}://{host}:{port}")
        };
        Self { text: text.into(), secure }
    }

    /// An origin that is known to be one: made by us, in the form of [`as_str`](Self::as_str).
    pub(crate) fn known(text: String, secure: bool) -> Self {
        Self { text: text.into(), secure }
    }

    /// `scheme://host[:port]`, without a trailing slash.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The same, to keep.
    pub fn shared(&self) -> Arc<str> {
        Arc::clone(&self.text)
    }

    /// Whether browsers reach it over TLS. Decides cookie prefixes and `Secure`.
    pub const fn is_secure(&self) -> bool {
        self.secure
    }

    /// The absolute URL of a path that begins with a slash.
    pub fn join(&self, path: &str) -> String {
        format!("{}{path}", self.text)
    }

    /// The host without its port; an IPv6 address in brackets.
    pub fn host(&self) -> &str {
        let authority = self.authority();
        authority.strip_suffix(self.port_suffix()).unwrap_or(authority)
    }

    /// The same host at another port.
    #[must_use]
    pub fn at_port(&self, port: u16) -> Self {
        Self::of(self.host(), port, self.secure)
    }

    /// `https` or `http`.
    pub(crate) const fn scheme(&self) -> &'static str {
        if self.secure { "https" } else { "http" }
    }

    /// `:port`, or nothing where the port is the scheme's own.
    pub(crate) fn port_suffix(&self) -> &str {
        let authority = self.authority();
        let port = authority.rfind(':').and_then(|colon| authority.get(colon..));
        port.filter(|port| !port.contains(']')).unwrap_or_default()
    }

    /// `host[:port]`, the form in which a `Host` header names it.
    pub(crate) fn authority(&self) -> &str {
        self.text.split_once("://").map_or("", |(_, authority)| authority)
    }
}

impl std::fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

/// The port that a scheme has without saying so.
pub(crate) const fn default_port(secure: bool) -> u16 {
    if secure { 443 } else { 80 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_bare_http_origins_are_base_urls() {
        for bad in ["", "login.example", "ftp://x", "https://u@x", "https://x/path", "https://x?q", "https://x/#f"] {
            assert_eq!(BaseUrl::parse(bad), Err(InvalidBaseUrl), "{bad}");
        }
        assert_eq!(BaseUrl::parse("https://Login.Example:443/").unwrap().as_str(), "https://login.example");
        assert_eq!(BaseUrl::localhost(80, false).as_str(), "http://localhost");
        assert_eq!(BaseUrl::parse("https://[::1]:8443").unwrap().at_port(8444).as_str(), "https://[::1]:8444");
        assert_eq!(BaseUrl::parse("https://login.example").unwrap().at_port(443).as_str(), "https://login.example");
    }
}
