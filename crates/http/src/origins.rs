//! Which of our origins a request reached. `Host` only selects among known origins; its bytes never enter a URL of ours.

use axum::extract::FromRequestParts;
use http::{HeaderMap, Uri, header, request::Parts};
use std::{borrow::Cow, collections::HashMap, sync::Arc};
use url::Host;
use vestibule_domain::{ids::TenantId, tenant::TenantHostPattern};

use crate::{
    base_url::{BaseUrl, default_port},
    problem::Problem,
    tenant_hosts::{HostDirectory, TenantHosts},
};

/// The origin that a request reached, and the one that answers to it advertise.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RequestOrigin {
    /// Goes into URLs, issuers and metadata: `http://localhost:8080` for a request to `http://127.0.0.1:8080`.
    pub advertised: BaseUrl,
    /// What the browser's address bar says: what `Origin` headers and same-site redirects are compared with.
    pub reached: BaseUrl,
    /// The one tenant that is served here; `None` where all are.
    pub tenant: Option<TenantId>,
}

impl RequestOrigin {
    fn shared(advertised: BaseUrl, reached: BaseUrl) -> Self {
        Self { advertised, reached, tenant: None }
    }

    /// The origin of a tenant's own host.
    pub(crate) fn of_tenant(origin: BaseUrl, tenant: TenantId) -> Self {
        Self { advertised: origin.clone(), reached: origin, tenant: Some(tenant) }
    }
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
    /// Whose host it is can't be looked up now. Answered with 503.
    #[error("whose host this is can't be looked up")]
    Unavailable,
}

/// The origins that this server answers under. Immutable; cloning is cheap.
#[derive(Clone, Debug)]
pub struct Origins {
    canonical: BaseUrl,
    known: Arc<HashMap<String, RequestOrigin>>,
    tenants: Option<TenantHosts>,
}

impl Origins {
    /// One canonical origin: the public URL.
    pub fn new(canonical: BaseUrl) -> Self {
        Self { known: Arc::default(), canonical: canonical.clone(), tenants: None }.with(canonical)
    }

    /// `localhost`, `127.0.0.1` and `[::1]` at a port, all advertised as `localhost`: browsers, scripts and containers on
    /// a developer's machine use any of them.
    pub fn loopback(port: u16, secure: bool) -> Self {
        let origins = Self::new(BaseUrl::localhost(port, secure));
        let others = ["127.0.0.1", "[::1]"].map(|host| BaseUrl::of(host, port, secure));
        others.into_iter().fold(origins, Self::with_alias)
    }

    /// Also serves this machine's own names at another port, advertising the canonical origin: a listener beside the first.
    #[must_use]
    pub fn with_loopback(self, port: u16, secure: bool) -> Self {
        let names = ["localhost", "127.0.0.1", "[::1]"].map(|host| BaseUrl::of(host, port, secure));
        names.into_iter().fold(self, Self::with_alias)
    }

    /// Also serves another origin under its own name: the admin center's.
    pub fn with(self, origin: BaseUrl) -> Self {
        self.insert(RequestOrigin::shared(origin.clone(), origin))
    }

    /// Also serves another origin, advertising the canonical one.
    pub fn with_alias(self, reached: BaseUrl) -> Self {
        let advertised = self.canonical.clone();
        self.insert(RequestOrigin::shared(advertised, reached))
    }

    /// Also serves tenants on hosts of their own: by a pattern, and those that `directory` knows.
    #[must_use]
    pub fn with_tenants(self, pattern: Option<TenantHostPattern>, directory: Arc<dyn HostDirectory>) -> Self {
        Self { tenants: Some(TenantHosts { pattern, directory }), ..self }
    }

    fn insert(mut self, origin: RequestOrigin) -> Self {
        let known = Arc::make_mut(&mut self.known);
        let secure = origin.reached.is_secure();
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
    pub async fn of_request(&self, uri: &Uri, headers: &HeaderMap) -> Result<RequestOrigin, HostError> {
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
        // What nearly every request says: a comparison, and nothing allocated.
        if authority == self.canonical.authority() {
            return Ok(RequestOrigin::shared(self.canonical.clone(), self.canonical.clone()));
        }
        if let Some(origin) = self.known.get(authority) {
            return Ok(origin.clone());
        }
        let spelled = self.spelled(authority)?;
        if let Some(origin) = self.known.get(spelled.as_ref()) {
            return Ok(origin.clone());
        }
        match &self.tenants {
            Some(tenants) => tenants.find(&spelled, &self.canonical).await,
            None => Err(HostError::Unknown),
        }
    }

    /// An authority in its one spelling. Programs write it so already: that is seen without parsing it.
    fn spelled<'a>(&self, authority: &'a str) -> Result<Cow<'a, str>, HostError> {
        let host = authority.strip_suffix(self.canonical.port_suffix()).unwrap_or(authority);
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'.');
        if host.bytes().all(plain) && host.bytes().any(|byte| byte.is_ascii_lowercase()) && !host.ends_with('.') {
            return Ok(Cow::Borrowed(authority));
        }
        normalised(authority, self.canonical.is_secure()).map(Cow::Owned).ok_or(HostError::Malformed)
    }
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
    use crate::tenant_hosts::HostsUnknown;
    use futures_util::{FutureExt, future::BoxFuture};
    use proptest::prelude::*;

    fn asked(origins: &Origins, uri: &Uri, headers: &HeaderMap) -> Result<RequestOrigin, HostError> {
        origins.of_request(uri, headers).now_or_never().unwrap()
    }

    fn reached(origins: &Origins, host: &str) -> Result<RequestOrigin, HostError> {
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, host.parse().unwrap());
        asked(origins, &Uri::from_static("/path"), &headers)
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
        assert_eq!(asked(&origins, &uri, &HeaderMap::new()), Err(HostError::Malformed));
        let mut headers = HeaderMap::new();
        headers.append(header::HOST, "login.example".parse().unwrap());
        headers.append(header::HOST, "login.example".parse().unwrap());
        assert_eq!(asked(&origins, &uri, &headers), Err(HostError::Malformed));
    }

    /// Knows one tenant, and one host of its own.
    struct One;

    const TENANT: &str = "3d1b2c7a-5e2f-4c8a-9b1d-7f6e5d4c3b2a";

    impl HostDirectory for One {
        fn has_tenant(&self, id: TenantId) -> BoxFuture<'_, Result<bool, HostsUnknown>> {
            Box::pin(async move { Ok(Some(id) == TenantId::parse(TENANT)) })
        }

        fn tenant_of<'a>(&'a self, host: &'a str) -> BoxFuture<'a, Result<Option<TenantId>, HostsUnknown>> {
            let known = match host {
                "login.fable.example" => Ok(TenantId::parse(TENANT)),
                "store.down.example" => Err(HostsUnknown),
                _ => Ok(None),
            };
            Box::pin(async move { known })
        }
    }

    fn with_one(public_url: &str, pattern: &str) -> Origins {
        let pattern = TenantHostPattern::parse(pattern).unwrap();
        Origins::new(BaseUrl::parse(public_url).unwrap()).with_tenants(Some(pattern), Arc::new(One))
    }

    #[test]
    fn a_tenants_host_is_known_in_every_spelling_and_advertised_in_one() {
        let origins = with_one("http://id.example:8080", "http://{tenant}.id.example");
        let upper = TENANT.to_uppercase();
        for (host, origin) in [
            ("login.fable.example:8080".to_owned(), "http://login.fable.example:8080".to_owned()),
            ("LOGIN.Fable.Example.:8080".to_owned(), "http://login.fable.example:8080".to_owned()),
            (format!("{TENANT}.id.example"), format!("http://{TENANT}.id.example")),
            (format!("{upper}.ID.example:80"), format!("http://{TENANT}.id.example")),
            (format!("{TENANT}.id.example."), format!("http://{TENANT}.id.example")),
        ] {
            let found = reached(&origins, &host).unwrap();
            assert_eq!((found.advertised.as_str(), found.tenant), (origin.as_str(), TenantId::parse(TENANT)), "{host}");
            assert_eq!(found.reached, found.advertised);
        }
        assert_eq!(reached(&origins, "id.example:8080").unwrap().tenant, None);
    }

    #[test]
    fn a_host_of_no_tenant_or_at_another_port_is_misdirected() {
        let origins = with_one("http://id.example:8080", "http://{tenant}.id.example");
        for host in [
            "login.fable.example".to_owned(),
            "login.fable.example:80".to_owned(),
            "login.fable.example:8081".to_owned(),
            "x.login.fable.example:8080".to_owned(),
            "login.halden.example:8080".to_owned(),
            format!("{TENANT}.id.example:8080"),
            format!("x.{TENANT}.id.example"),
            "00000000-0000-0000-0000-000000000000.id.example".to_owned(),
            "fable.id.example".to_owned(),
            "127.0.0.1".to_owned(),
            "[::1]:8080".to_owned(),
        ] {
            assert_eq!(reached(&origins, &host), Err(HostError::Unknown), "{host}");
        }
        assert_eq!(reached(&origins, "store.down.example:8080"), Err(HostError::Unavailable));
    }

    #[test]
    fn an_absolute_target_goes_before_the_host_header() {
        let origins = Origins::new(BaseUrl::parse("https://login.example").unwrap());
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, "login.example".parse().unwrap());
        let other = Uri::from_static("https://evil.example/");
        assert_eq!(asked(&origins, &other, &headers), Err(HostError::Unknown));
    }

    proptest! {
        #[test]
        fn no_host_header_gets_its_own_bytes_into_an_answer(host in "[ -~]{0,40}") {
            let origins = Origins::loopback(8080, false);
            if let Ok(origin) = reached(&origins, &host) {
                prop_assert_eq!(origin.advertised.as_str(), "http://localhost:8080");
            }
        }

        /// What the quick look calls spelled, parsing leaves as it is.
        #[test]
        fn a_host_that_needs_no_parsing_is_one_that_parsing_leaves_alone(host in "[a-z0-9.:-]{1,30}") {
            let origins = Origins::new(BaseUrl::parse("http://id.example:8080").unwrap());
            if let Ok(Cow::Borrowed(_)) = origins.spelled(&host) {
                let parsed = normalised(&host, false);
                prop_assert!(parsed.is_none_or(|parsed| parsed == host));
            }
        }
    }
}
