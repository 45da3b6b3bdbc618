//! What every handler needs of a request besides its body.

use axum::extract::{FromRequestParts, MatchedPath};
use http::{HeaderMap, HeaderName, Method, Uri, header, request::Parts};
use vestibule_http::{ClientAddress, Problem, RequestCertificate, RequestIds, RequestOrigin};
use vestibule_protocol::{
    dpop::PresentedProof,
    errors::ErrorContext,
    parameters::{Limits, ParameterError, Parameters},
};
use vestibule_services::{Context, grants::Caller, trace::TracedEndpoint};

/// The header of a proof (RFC 9449 §4.1).
const DPOP: HeaderName = HeaderName::from_static("dpop");

/// A request without its body.
#[derive(Clone, Debug)]
pub(crate) struct Incoming {
    pub(crate) ids: RequestIds,
    pub(crate) origin: RequestOrigin,
    pub(crate) address: ClientAddress,
    pub(crate) certificate: RequestCertificate,
    pub(crate) method: Method,
    /// The route as it is registered.
    pub(crate) route: Option<MatchedPath>,
    pub(crate) headers: HeaderMap,
    pub(crate) uri: Uri,
}

impl<S: Send + Sync> FromRequestParts<S> for Incoming {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let headers = parts.headers.clone();
        let incoming = Self::taken(parts, state).await?;
        parts.headers = headers;
        Ok(incoming)
    }
}

impl Incoming {
    /// Takes the headers away instead of copying them: for whoever is the last to look at them.
    pub(crate) async fn taken<S: Send + Sync>(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        Ok(Self {
            ids: RequestIds::from_request_parts(parts, state).await?,
            origin: RequestOrigin::from_request_parts(parts, state).await?,
            address: ClientAddress::from_request_parts(parts, state).await?,
            certificate: parts.extensions.get().cloned().unwrap_or_default(),
            method: parts.method.clone(),
            route: parts.extensions.get().cloned(),
            headers: std::mem::take(&mut parts.headers),
            uri: parts.uri.clone(),
        })
    }

    /// A header's value, where it is text.
    pub(crate) fn header(&self, name: HeaderName) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// Whether browsers reach this server over TLS.
    pub(crate) const fn secure(&self) -> bool {
        self.origin.reached.is_secure()
    }

    /// The origin that answers advertise, without a slash at its end.
    pub(crate) fn base_url(&self) -> &str {
        self.origin.advertised.as_str()
    }

    /// The parameters of the query.
    pub(crate) fn query(&self) -> Result<Parameters, ParameterError> {
        Parameters::parse(self.uri.query().unwrap_or_default().as_bytes(), Limits::PROTOCOL)
    }

    /// Whether the body is said to be a form; a `charset` parameter is accepted.
    pub(crate) fn has_form(&self) -> bool {
        let media = self.header(header::CONTENT_TYPE).and_then(|value| value.split(';').next()).unwrap_or_default();
        media.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded")
    }

    /// Whether `Accept` names this media type, in so many words: wildcards choose nothing out of the ordinary.
    pub(crate) fn accepts(&self, media_type: &str) -> bool {
        self.headers.get_all(header::ACCEPT).iter().filter_map(|value| value.to_str().ok()).any(|value| {
            let named = value.split(',').filter_map(|range| range.split(';').next());
            named.map(str::trim).any(|range| range.eq_ignore_ascii_case(media_type))
        })
    }

    /// Who sends the request, to an endpoint that clients call themselves.
    pub(crate) fn caller(&self) -> Caller {
        Caller {
            cross_origin: self.headers.contains_key(header::ORIGIN),
            certificate: self.certificate.0.clone(),
            proof: self.proof(),
        }
    }

    fn proof(&self) -> Option<PresentedProof> {
        let mut lines = self.headers.get_all(DPOP).iter();
        let line = lines.next()?;
        // RFC 9449 §4.3: not more than one.
        let text = line.to_str().ok().filter(|_| lines.next().is_none()).map(str::to_owned);
        let target = |origin: &str| format!("{origin}{}", self.uri.path());
        let targets = vec![target(self.origin.reached.as_str()), target(self.base_url())];
        Some(PresentedProof { text, method: self.method.as_str().to_owned(), targets })
    }

    /// How a trace names the request.
    pub(crate) fn traced(&self) -> TracedEndpoint {
        let method = match self.method {
            Method::GET => "GET",
            Method::POST => "POST",
            Method::PUT => "PUT",
            Method::DELETE => "DELETE",
            _ => "other",
        };
        let route = self.route.as_ref().map_or("(none)", MatchedPath::as_str);
        TracedEndpoint { method, route: route.strip_prefix("/{tenant}/").unwrap_or(route).into() }
    }

    /// What error texts quote.
    pub(crate) fn error_context(&self, now_seconds: i64) -> ErrorContext<'_> {
        ErrorContext {
            trace_id: self.ids.trace,
            correlation_id: self.ids.correlation.uuid(),
            now_seconds,
            base_url: self.base_url(),
        }
    }

    /// The same, at the time of the platform.
    pub(crate) fn error_context_of(&self, cx: &Context) -> ErrorContext<'_> {
        self.error_context(cx.now().as_seconds())
    }
}
