//! Redirect URIs: what may be one, and when one that is presented matches one that is registered.

use serde::{Deserialize, Serialize};
use thiserror::Error;
use url::{Host, Url};

/// The platform under which a redirect URI is registered. It decides how its codes are redeemed (wire.md §3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Platform {
    /// A server-side application.
    Web,
    /// A single-page application: codes are redeemed cross-origin.
    Spa,
    /// A desktop, mobile or command-line application.
    PublicClient,
}

/// Why text is not a redirect URI.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum RedirectUriError {
    /// Longer than [`RedirectUri::MAX_LENGTH`].
    #[error("a redirect URI has at most 2048 characters")]
    TooLong,
    /// A character that RFC 3986 does not allow, a broken escape, a backslash, or text that is no absolute URI.
    #[error("a redirect URI is an absolute URI")]
    Malformed,
    /// RFC 6749 §3.1.2: the endpoint URI must not include a fragment.
    #[error("a redirect URI has no fragment")]
    Fragment,
    /// A user name or password before the host: it serves to mislead readers.
    #[error("a redirect URI names no user")]
    UserInfo,
    /// Plain HTTP to anything but the device itself.
    #[error("a redirect URI uses https, except to a loopback address")]
    PlainHttp,
    /// A scheme that is neither https, loopback http, nor a private-use scheme named after a domain (RFC 8252 §7.1).
    #[error("a redirect URI uses https or a private scheme named after a domain")]
    Scheme,
}

/// A redirect URI, kept exactly as written: comparison is of characters (RFC 6749 §3.1.2.3, RFC 9700 §4.1).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RedirectUri(String);

impl RedirectUri {
    /// The longest redirect URI, in bytes.
    pub const MAX_LENGTH: usize = 2048;

    /// Reads a redirect URI.
    ///
    /// It is ASCII, absolute, without fragment and user information, and one of: `https` to any host, `http` to
    /// `localhost`, `127.0.0.0/8` or `[::1]`, a private-use scheme that contains a period (RFC 8252 §7.1), or the
    /// `msal{client id}` scheme of mobile clients.
    pub fn parse(text: &str) -> Result<Self, RedirectUriError> {
        if text.len() > Self::MAX_LENGTH {
            return Err(RedirectUriError::TooLong);
        }
        if !has_uri_characters_only(text) {
            return Err(RedirectUriError::Malformed);
        }
        if text.contains('#') {
            return Err(RedirectUriError::Fragment);
        }
        let url = Url::parse(text).map_err(|_| RedirectUriError::Malformed)?;
        let (scheme, rest) = text.split_once(':').ok_or(RedirectUriError::Malformed)?;
        let authority = rest.strip_prefix("//").map(|rest| rest.split(['/', '?']).next().unwrap_or_default());
        if authority.is_some_and(|authority| authority.contains('@')) {
            return Err(RedirectUriError::UserInfo);
        }
        match url.scheme() {
            "https" | "http" => {
                let host = url.host_str().ok_or(RedirectUriError::Malformed)?;
                // The host as written is the host as understood: no `127.1`, no escapes, no missing slashes.
                let written = authority.and_then(host_of_authority).ok_or(RedirectUriError::Malformed)?;
                if !written.eq_ignore_ascii_case(host) {
                    return Err(RedirectUriError::Malformed);
                }
                if url.scheme() == "http" && !is_loopback(&url) {
                    return Err(RedirectUriError::PlainHttp);
                }
            }
            _ if is_private_use(scheme) && !rest.trim_start_matches('/').is_empty() => {}
            _ => return Err(RedirectUriError::Scheme),
        }
        Ok(Self(text.to_owned()))
    }

    /// The text as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The scheme as written, without its colon.
    pub fn scheme(&self) -> &str {
        self.0.split_once(':').map_or("", |(scheme, _)| scheme)
    }

    /// The origin (RFC 6454), such as `https://shop.example:8443`; none for private-use schemes.
    pub fn origin(&self) -> Option<String> {
        let origin = Url::parse(&self.0).ok()?.origin();
        origin.is_tuple().then(|| origin.ascii_serialization())
    }

    /// Whether the scheme is a private-use one: only an application on the device can receive it.
    pub fn is_private_use(&self) -> bool {
        !self.scheme().eq_ignore_ascii_case("https") && !self.scheme().eq_ignore_ascii_case("http")
    }

    /// Whether it is plain HTTP to the device itself.
    pub fn is_loopback(&self) -> bool {
        self.scheme().eq_ignore_ascii_case("http") && Url::parse(&self.0).is_ok_and(|url| is_loopback(&url))
    }

    /// Whether `presented` is this registered URI.
    ///
    /// RFC 6749 §3.1.2.3 and RFC 9700 §4.1: characters are compared. RFC 8252 §7.3: for a public client a loopback
    /// `http` URI matches with any port, and an empty path counts as `/`.
    pub fn matches(&self, presented: &Self, platform: Platform) -> bool {
        self == presented || (platform == Platform::PublicClient && self.matches_but_for_port(presented))
    }

    /// Characters are compared here too: a path that only leads to the same place is another path.
    fn matches_but_for_port(&self, presented: &Self) -> bool {
        match (self.loopback_without_port(), presented.loopback_without_port()) {
            (Some((host, path, query)), Some((other_host, other_path, other_query))) => {
                host.eq_ignore_ascii_case(other_host) && path == other_path && query == other_query
            }
            _ => false,
        }
    }

    /// Host, path and query as written; none unless it is plain HTTP to the device itself.
    fn loopback_without_port(&self) -> Option<(&str, &str, Option<&str>)> {
        let (_, rest) = self.0.split_once("://").filter(|_| self.is_loopback())?;
        let (rest, query) = rest.split_once('?').map_or((rest, None), |(rest, query)| (rest, Some(query)));
        let (authority, path) = rest.split_at_checked(rest.find('/').unwrap_or(rest.len()))?;
        let path = if path.is_empty() { "/" } else { path };
        Some((host_of_authority(authority)?, path, query))
    }
}

impl std::fmt::Display for RedirectUri {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for RedirectUri {
    type Error = RedirectUriError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<RedirectUri> for String {
    fn from(uri: RedirectUri) -> Self {
        uri.0
    }
}

/// RFC 3986 §2: unreserved, reserved and whole percent escapes; nothing else, so neither space, control character,
/// quote, angle bracket, backslash nor letter outside ASCII.
fn has_uri_characters_only(text: &str) -> bool {
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        let allowed = match byte {
            b'%' => {
                bytes.next().is_some_and(|b| b.is_ascii_hexdigit())
                    && bytes.next().is_some_and(|b| b.is_ascii_hexdigit())
            }
            byte => byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=".contains(&byte),
        };
        if !allowed {
            return false;
        }
    }
    !text.is_empty()
}

/// The host of an authority without user information: brackets stay, the port goes.
fn host_of_authority(authority: &str) -> Option<&str> {
    match authority.strip_prefix('[') {
        Some(rest) => authority.get(..rest.find(']')? + 2),
        None => authority.split(':').next(),
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// RFC 8252 §7.1: a private-use scheme is a reversed domain name, which at least contains a period; no scheme that a
/// browser or system gives a meaning does. Mobile clients also use `msal{client id}`.
fn is_private_use(scheme: &str) -> bool {
    scheme.contains('.') || scheme.strip_prefix("msal").and_then(crate::encoding::parse_uuid).is_some()
}

#[cfg(test)]
mod tests;
