//! The question (RFC 7033 §4.1).

use super::ISSUER_RELATION;
use crate::parameters::{Limits, ParameterError};
use thiserror::Error;
use url::{Host, Url};

/// A resource that is asked about, as far as it matters: its host, and never who is meant there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebFingerQuery {
    resource: String,
    host: String,
    tenant: Option<String>,
    issuer: bool,
}

/// Why a question has no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum WebFingerError {
    /// RFC 7033 §4.2: the resource is missing, stands twice, or is no URI. Answered with 400.
    #[error("the question names no resource")]
    Malformed,
    /// A URI of which nothing is known here. Answered with 404.
    #[error("nothing is known of this resource")]
    Unknown,
}

impl From<ParameterError> for WebFingerError {
    fn from(_: ParameterError) -> Self {
        Self::Malformed
    }
}

impl WebFingerQuery {
    /// Reads a query (without its `?`). `rel` may stand several times.
    pub fn parse(query: &str) -> Result<Self, WebFingerError> {
        if query.len() > Limits::PROTOCOL.value {
            return Err(WebFingerError::Malformed);
        }
        let (mut resource, mut relations) = (None, Vec::new());
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            match name.as_ref() {
                "resource" if resource.is_some() => return Err(WebFingerError::Malformed),
                "resource" => resource = Some(value.into_owned()),
                "rel" => relations.push(value.into_owned()),
                _ => {}
            }
        }
        let resource = resource.filter(|text| !text.is_empty()).ok_or(WebFingerError::Malformed)?;
        if resource.chars().any(|c| c.is_control() || c.is_whitespace() || c == char::REPLACEMENT_CHARACTER) {
            return Err(WebFingerError::Malformed);
        }
        let (host, tenant) = place_of(&resource)?;
        let issuer = relations.is_empty() || relations.iter().any(|relation| relation == ISSUER_RELATION);
        Ok(Self { resource, host, tenant, issuer })
    }

    /// The resource as it was written.
    pub fn resource(&self) -> &str {
        &self.resource
    }

    /// Its host with its port, if it names one: in lower case.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The first path segment of a URL, which names a tenant at an origin that serves several.
    pub fn tenant(&self) -> Option<&str> {
        self.tenant.as_deref()
    }

    /// Whether the issuer is asked for: it is, unless only other relations are.
    pub const fn asks_for_issuer(&self) -> bool {
        self.issuer
    }
}

/// The host of `acct:user@host` (RFC 7565) or of a URL, and the URL's first path segment.
fn place_of(resource: &str) -> Result<(String, Option<String>), WebFingerError> {
    let (scheme, rest) = resource.split_once(':').ok_or(WebFingerError::Malformed)?;
    let is_scheme = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
    if scheme.is_empty() || !scheme.bytes().all(is_scheme) {
        return Err(WebFingerError::Malformed);
    }
    if scheme.eq_ignore_ascii_case("acct") {
        let (user, host) = rest.rsplit_once('@').ok_or(WebFingerError::Malformed)?;
        if user.is_empty() {
            return Err(WebFingerError::Malformed);
        }
        let (name, port) = host.split_once(':').map_or((host, None), |(name, port)| (name, Some(port)));
        let name = Host::parse(name).map_err(|_| WebFingerError::Malformed)?;
        let port = port.map(|port| port.parse::<u16>().map_err(|_| WebFingerError::Malformed)).transpose()?;
        return Ok((port.map_or_else(|| name.to_string(), |port| format!("{name}:{port}")), None));
    }
    if !scheme.eq_ignore_ascii_case("https") && !scheme.eq_ignore_ascii_case("http") {
        return Err(WebFingerError::Unknown);
    }
    let url = Url::parse(resource).map_err(|_| WebFingerError::Malformed)?;
    let name = url.host_str().ok_or(WebFingerError::Malformed)?;
    let host = url.port().map_or_else(|| name.to_owned(), |port| format!("{name}:{port}"));
    let tenant = url.path().split('/').find(|segment| !segment.is_empty()).map(str::to_owned);
    Ok((host, tenant))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn asked(resource: &str) -> Result<(String, Option<String>), WebFingerError> {
        let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("resource", resource).finish();
        WebFingerQuery::parse(&query).map(|query| (query.host, query.tenant))
    }

    #[test]
    fn a_resource_is_seen_by_its_host() {
        for (resource, host, tenant) in [
            ("acct:joe@Fable.Example", "fable.example", None),
            ("acct:joe%40x@fable.example", "fable.example", None),
            ("acct:a@b@fable.example:8080", "fable.example:8080", None),
            ("https://Login.Fable.Example/", "login.fable.example", None),
            ("https://login.fable.example:8443/a/b?c#d", "login.fable.example:8443", Some("a")),
            ("https://joe@fable.example", "fable.example", None),
        ] {
            assert_eq!(asked(resource), Ok((host.to_owned(), tenant.map(str::to_owned))), "{resource}");
        }
    }

    #[test]
    fn what_is_no_uri_is_malformed_and_another_scheme_unknown() {
        for resource in ["", "joe", "acct:joe", "acct:@fable.example", "acct:joe@", "https://", "a b:c", "acct:j@x:y"] {
            assert_eq!(asked(resource), Err(WebFingerError::Malformed), "{resource}");
        }
        for resource in ["mailto:joe@fable.example", "device:p1.example", "urn:x"] {
            assert_eq!(asked(resource), Err(WebFingerError::Unknown), "{resource}");
        }
        for query in ["", "rel=x", "resource=", "resource=acct:a@b.c&resource=acct:a@b.c"] {
            assert_eq!(WebFingerQuery::parse(query), Err(WebFingerError::Malformed), "{query}");
        }
    }

    #[test]
    fn relations_filter_and_may_be_several() {
        let asks = |more: &str| WebFingerQuery::parse(&format!("resource=acct:a@b.c{more}")).unwrap().issuer;
        let issuer = "&rel=http%3A%2F%2Fopenid.net%2Fspecs%2Fconnect%2F1.0%2Fissuer";
        assert!(asks("") && asks(issuer) && asks(&format!("&rel=x{issuer}")) && !asks("&rel=x"));
    }

    proptest! {
        #[test]
        fn no_question_makes_parsing_panic(query in any::<String>()) {
            if let Ok(query) = WebFingerQuery::parse(&query) {
                prop_assert!(!query.host().contains('/') && !query.host().contains('@'));
            }
        }
    }
}
