//! A host of a tenant's own, such as `login.fable.example`.

use super::domain_name::canonical;
use serde::{Deserialize, Serialize};

/// A host name in its canonical form: lower-case ASCII (IDNA A-labels), two or more labels, no port and no final dot. An IP
/// address is none.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct HostName(String);

/// The text is no host name.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("a tenant's host must be a host name such as login.shop.example, without scheme, port and path")]
pub struct InvalidHostName;

impl HostName {
    /// Hosts that one tenant may have. Each is an issuer that its tokens are checked against.
    pub const MOST: usize = 20;

    /// Parses a host name in any case or script.
    pub fn parse(text: &str) -> Result<Self, InvalidHostName> {
        canonical(text).map(Self).ok_or(InvalidHostName)
    }

    /// This host's origin: with scheme and port of `public_url`, an origin without a slash at its end.
    pub fn origin_beside(&self, public_url: &str) -> String {
        let (scheme, authority) = public_url.split_once("://").unwrap_or(("https", public_url));
        let port = authority.rsplit_once(':').map(|(_, port)| port);
        match port.filter(|port| !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit())) {
            Some(port) => format!("{scheme}://{self}:{port}"),
            None => format!("{scheme}://{self}"),
        }
    }

    /// The canonical form.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for HostName {
    type Error = InvalidHostName;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<HostName> for String {
    fn from(name: HostName) -> Self {
        name.0
    }
}

impl std::fmt::Display for HostName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_stored_in_lower_case_ascii() {
        assert_eq!(HostName::parse("Login.Fable.Example").unwrap().as_str(), "login.fable.example");
        assert_eq!(HostName::parse("login.bücher.example").unwrap().as_str(), "login.xn--bcher-kva.example");
    }

    #[test]
    fn a_hosts_origin_has_scheme_and_port_of_the_public_url() {
        let host = HostName::parse("login.fable.example").unwrap();
        for (public_url, origin) in [
            ("https://id.example", "https://login.fable.example"),
            ("http://localhost:8080", "http://login.fable.example:8080"),
            ("http://[::1]:8080", "http://login.fable.example:8080"),
            ("http://[::1]", "http://login.fable.example"),
        ] {
            assert_eq!(host.origin_beside(public_url), origin);
        }
    }

    #[test]
    fn addresses_ports_paths_and_single_labels_are_no_hosts() {
        for bad in [
            "",
            "login",
            "127.0.0.1",
            "[::1]",
            "a.example:443",
            "https://a.example",
            "a.example/x",
            "a.example.",
            "u@a.example",
            "*.a.example",
            "a b.example",
            "a..example",
        ] {
            assert_eq!(HostName::parse(bad), Err(InvalidHostName), "{bad}");
        }
    }
}
