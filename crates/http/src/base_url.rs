//! Which of our origins a request reached. `Host` only selects among known origins; its bytes never enter a URL of ours.

use axum::extract::FromRequestParts;
use http::{HeaderMap, Uri, header, request::Parts};
use std::{collections::HashMap, sync::Arc};
use url::{Host, Url};

use crate::problem::Problem;

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

    fn of(host: &str, port: u16, secure: bool) -> Self {
        let scheme = if secure { "https" } else { "http" };
        let text = if port == default_port(secure) {
            format!("{scheme}://{host}")
        } else {
            format!("{scheme}://{host}:{port}")
        };
        Self { text: text.into(), secure }
    }

    /// `scheme://host[:port]`, without a trailing slash.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether browsers reach it over TLS. Decides cookie prefixes and `Secure`.
    pub const fn is_secure(&self) -> bool {
        self.secure
    }

    /// The absolute URL of a path that begins with a slash.
    pub fn join(&self, path: &str) -> String {
        format!("{}{path}", self.text)
    }

    /// `host[:port]`, the form in which a `Host` header names it.
    fn authority(&self) -> &str {
        self.text.split_once("://").map_or("", |(_, authority)| authority)
    }
}

impl std::fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

/// The origin that a request reached, and the one that answers to it advertise.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RequestOrigin {
    /// Goes into URLs, issuers and metadata: `http://localhost:8080` for a request to `http://127.0.0.1:8080`.
    pub advertised: BaseUrl,
    /// What the browser's address bar says: what `Origin` headers and same-site redirects are compared with.
    pub reached: BaseUrl,
}

impl<S: Send + Sync> FromRequestParts<S> for RequestOrigin {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        parts.extensions.get::<Self>().cloned().ok_or(Problem::Misdirected)
    }
}

/// Why no origin could be told from a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum HostError {
    /// RFC 9112 §3.2: no `Host`, more than one, or one that does not parse. Answered with 400.
    #[error("the request names no host, or more than one")]
    Malformed,
    /// RFC 9110 §15.5.20: not a host of ours. Answered with 421.
    #[error("the request is for a host that is not served here")]
    Unknown,
}

/// The origins that this server answers under. Immutable; cloning is cheap.
#[derive(Clone, Debug)]
pub struct Origins {
    canonical: BaseUrl,
    known: Arc<HashMap<String, RequestOrigin>>,
}

impl Origins {
    /// One canonical origin: the public URL.
    pub fn new(canonical: BaseUrl) -> Self {
        Self { known: Arc::default(), canonical: canonical.clone() }.with(canonical)
    }

    /// `localhost`, `127.0.0.1` and `[::1]` at a port, all advertised as `localhost`: browsers, scripts and containers on
    /// a developer's machine use any of them.
    pub fn loopback(port: u16, secure: bool) -> Self {
        let mut origins = Self::new(BaseUrl::localhost(port, secure));
        for host in ["127.0.0.1", "[::1]"] {
            origins = origins.with_alias(BaseUrl::of(host, port, secure));
        }
        origins
    }

    /// Also serves another origin under its own name: a custom host, or the admin center's.
    pub fn with(self, origin: BaseUrl) -> Self {
        self.insert(RequestOrigin { advertised: origin.clone(), reached: origin })
    }

    /// Also serves another origin, advertising the canonical one.
    pub fn with_alias(self, reached: BaseUrl) -> Self {
        let advertised = self.canonical.clone();
        self.insert(RequestOrigin { advertised, reached })
    }

    fn insert(mut self, origin: RequestOrigin) -> Self {
        let known = Arc::make_mut(&mut self.known);
        let secure = origin.reached.secure;
        if let Some(key) = normalised(origin.reached.authority(), secure) {
            known.insert(key, origin);
        }
        self
    }

    /// The canonical origin: `public_url`.
    pub const fn canonical(&self) -> &BaseUrl {
        &self.canonical
    }

    /// The origin that a request reached. RFC 9112 §3.2.2: the authority of an absolute request target (and HTTP/2's
    /// `:authority`) goes before `Host`.
    pub fn of_request(&self, uri: &Uri, headers: &HeaderMap) -> Result<RequestOrigin, HostError> {
        let authority = if let Some(authority) = uri.authority() {
            authority.as_str()
        } else {
            let mut hosts = headers.get_all(header::HOST).iter();
            let host = hosts.next().ok_or(HostError::Malformed)?;
            if hosts.next().is_some() {
                return Err(HostError::Malformed);
            }
            host.to_str().map_err(|_| HostError::Malformed)?
        };
        if let Some(origin) = self.known.get(authority) {
            return Ok(origin.clone());
        }
        let key = normalised(authority, self.canonical.secure).ok_or(HostError::Malformed)?;
        self.known.get(&key).cloned().ok_or(HostError::Unknown)
    }
}

const fn default_port(secure: bool) -> u16 {
    if secure { 443 } else { 80 }
}

/// `host[:port]` in one spelling: lower case, without the scheme's default port or a final dot.
fn normalised(authority: &str, secure: bool) -> Option<String> {
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if !port.contains(']') => (host, Some(port)),
        _ => (authority, None),
    };
    let host = Host::parse(host.strip_suffix('.').unwrap_or(host)).ok()?;
    match port {
        None => Some(host.to_string()),
        Some(port) if port.is_empty() || !port.bytes().all(|b| b.is_ascii_digit()) => None,
        Some(port) => {
            let port: u16 = port.parse().ok()?;
            Some(if port == default_port(secure) { host.to_string() } else { format!("{host}:{port}") })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn reached(origins: &Origins, host: &str) -> Result<RequestOrigin, HostError> {
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, host.parse().unwrap());
        origins.of_request(&Uri::from_static("/path"), &headers)
    }

    #[test]
    fn every_loopback_name_is_known_and_advertised_as_localhost() {
        let origins = Origins::loopback(8080, false);
        for host in ["localhost:8080", "LocalHost:8080", "127.0.0.1:8080", "[::1]:8080", "localhost.:8080"] {
            let origin = reached(&origins, host).unwrap();
            assert_eq!(origin.advertised.as_str(), "http://localhost:8080", "{host}");
        }
        assert_eq!(reached(&origins, "127.0.0.1:8080").unwrap().reached.as_str(), "http://127.0.0.1:8080");
    }

    #[test]
    fn an_unknown_host_is_misdirected() {
        let origins = Origins::new(BaseUrl::parse("https://login.example").unwrap());
        for host in ["evil.example", "login.example:8443", "login.example.evil.example", "localhost"] {
            assert_eq!(reached(&origins, host), Err(HostError::Unknown), "{host}");
        }
        assert!(reached(&origins, "login.example:443").is_ok());
        assert!(reached(&origins, "login.example").is_ok());
    }

    #[test]
    fn a_malformed_missing_or_doubled_host_is_refused() {
        let origins = Origins::new(BaseUrl::parse("https://login.example").unwrap());
        for host in
            ["", "a b", "user@login.example", "login.example:", "login.example:99999", "login.example/x", ":443"]
        {
            assert_eq!(reached(&origins, host), Err(HostError::Malformed), "{host:?}");
        }
        let uri = Uri::from_static("/");
        assert_eq!(origins.of_request(&uri, &HeaderMap::new()), Err(HostError::Malformed));
        let mut headers = HeaderMap::new();
        headers.append(header::HOST, "login.example".parse().unwrap());
        headers.append(header::HOST, "login.example".parse().unwrap());
        assert_eq!(origins.of_request(&uri, &headers), Err(HostError::Malformed));
    }

    #[test]
    fn an_absolute_target_goes_before_the_host_header() {
        let origins = Origins::new(BaseUrl::parse("https://login.example").unwrap());
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, "login.example".parse().unwrap());
        let other = Uri::from_static("https://evil.example/");
        assert_eq!(origins.of_request(&other, &headers), Err(HostError::Unknown));
    }

    #[test]
    fn only_bare_http_origins_are_base_urls() {
        for bad in ["", "login.example", "ftp://x", "https://u@x", "https://x/path", "https://x?q", "https://x/#f"] {
            assert_eq!(BaseUrl::parse(bad), Err(InvalidBaseUrl), "{bad}");
        }
        assert_eq!(BaseUrl::parse("https://Login.Example:443/").unwrap().as_str(), "https://login.example");
        assert_eq!(BaseUrl::localhost(80, false).as_str(), "http://localhost");
    }

    proptest! {
        #[test]
        fn no_host_header_gets_its_own_bytes_into_an_answer(host in "[ -~]{0,40}") {
            let origins = Origins::loopback(8080, false);
            if let Ok(origin) = reached(&origins, &host) {
                prop_assert_eq!(origin.advertised.as_str(), "http://localhost:8080");
            }
        }
    }
}
