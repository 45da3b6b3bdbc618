//! What the edge itself answers when a request gets no further, in one form for programs and one for people.

use axum::{
    body::Body,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use serde_json::json;
use std::{sync::Arc, time::Duration};

use crate::correlation::RequestIds;

/// Why a request got no further than the edge. As a response it is only a mark: [`Edge`](crate::Edge) writes the body,
/// because it knows the request's ids and whether a person or a program is asking.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Problem {
    /// 400: no `Host`, or several, or one that does not parse.
    MalformedHost,
    /// 403: a form was sent by another site.
    CrossSite,
    /// 404: nothing is served at this path.
    NotFound,
    /// 405: the path does not know this method.
    MethodNotAllowed,
    /// 413: the body is too large.
    BodyTooLarge,
    /// 414: the URL is too long.
    UriTooLong,
    /// 421: the request is for a host that is not served here (RFC 9110 §15.5.20).
    Misdirected,
    /// 429: too many requests from one address or client.
    TooManyRequests {
        /// When another try may succeed.
        retry_after: Duration,
    },
    /// 431: the `Cookie` header is too large; the answer clears our cookies.
    OversizedCookies,
    /// 500: a defect. The log has the reason, under the request's ids.
    Internal,
    /// 503: more work than can be queued.
    Overloaded {
        /// When another try may succeed.
        retry_after: Duration,
    },
    /// 503: the request was not answered in time.
    TimedOut,
}

impl Problem {
    /// The status of the answer.
    pub const fn status(self) -> StatusCode {
        match self {
            Self::MalformedHost => StatusCode::BAD_REQUEST,
            Self::CrossSite => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::BodyTooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::UriTooLong => StatusCode::URI_TOO_LONG,
            Self::Misdirected => StatusCode::MISDIRECTED_REQUEST,
            Self::TooManyRequests { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::OversizedCookies => StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Overloaded { .. } | Self::TimedOut => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// The OAuth error code that says most nearly the same (RFC 6749 §4.1.2.1, §5.2).
    pub const fn code(self) -> &'static str {
        match self {
            Self::Internal => "server_error",
            Self::TooManyRequests { .. } | Self::Overloaded { .. } | Self::TimedOut => "temporarily_unavailable",
            _ => "invalid_request",
        }
    }

    /// One sentence in English, safe to show to anybody.
    pub const fn message(self) -> &'static str {
        match self {
            Self::MalformedHost => "The request must name exactly one host.",
            Self::CrossSite => "The form was sent by another site.",
            Self::NotFound => "There is nothing at this address.",
            Self::MethodNotAllowed => "This address does not take requests of this method.",
            Self::BodyTooLarge => "The request's body is too large.",
            Self::UriTooLong => "The request's URL is too long.",
            Self::Misdirected => "The request is for a host that is not served here.",
            Self::TooManyRequests { .. } => "Too many requests. Try again later.",
            Self::OversizedCookies => "The browser sent more cookies than fit. Ours have been cleared: try again.",
            Self::Internal => "Something went wrong on our side.",
            Self::Overloaded { .. } => "The service is busy. Try again in a moment.",
            Self::TimedOut => "The request took too long.",
        }
    }

    /// Whole seconds to wait before another try, at least one, for `Retry-After`.
    pub fn retry_after_seconds(self) -> Option<u64> {
        match self {
            Self::TooManyRequests { retry_after } | Self::Overloaded { retry_after } => {
                Some(retry_after.as_secs() + u64::from(retry_after.subsec_nanos() > 0)).map(|seconds| seconds.max(1))
            }
            Self::TimedOut => Some(1),
            _ => None,
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        if let Some(seconds) = self.retry_after_seconds() {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response.extensions_mut().insert(self);
        response
    }
}

/// Makes the page that a person sees for a problem. The response's status and `Retry-After` are the edge's.
pub type ProblemPage = Arc<dyn Fn(&ProblemContext<'_>) -> Response + Send + Sync>;

/// What there is to say on such a page.
#[derive(Clone, Copy, Debug)]
pub struct ProblemContext<'a> {
    /// What happened.
    pub problem: Problem,
    /// The request's ids, which the page shows.
    pub ids: RequestIds,
    /// The request's path, from which a tenant may be told.
    pub path: &'a str,
    /// The request's `Accept`, `Accept-Language` and `Cookie` headers, from which a language may be told.
    pub headers: &'a HeaderMap,
}

impl ProblemContext<'_> {
    /// The answer to a person, where `page` is given and a person is asking, otherwise to a program. `marked` is the
    /// response that said so: its headers (`Allow`, `Retry-After`) stay.
    pub(crate) fn render(&self, page: Option<&ProblemPage>, marked: Response) -> Response {
        let mut response = match page {
            Some(page) if prefers_html(self.headers) => page(self),
            _ => {
                let body = json!({
                    "error": self.problem.code(),
                    "error_description": self.problem.message(),
                    "trace_id": self.ids.trace.to_string(),
                    "correlation_id": self.ids.correlation,
                });
                ([(header::CONTENT_TYPE, "application/json")], body.to_string()).into_response()
            }
        };
        *response.status_mut() = self.problem.status();
        for (name, value) in marked.headers() {
            if *name != header::CONTENT_LENGTH && *name != header::CONTENT_TYPE {
                response.headers_mut().append(name, value.clone());
            }
        }
        response
    }
}

/// Whether `Accept` names HTML. Browsers' navigations do; programs don't.
fn prefers_html(headers: &HeaderMap) -> bool {
    headers
        .get(header::ACCEPT)
        .and_then(|accept| accept.to_str().ok())
        .is_some_and(|accept| accept.split(',').any(|range| range.trim().starts_with("text/html")))
}

/// The problem that a response stands for: its mark, or what the router answers by itself with an empty body.
pub(crate) fn of_response(response: &Response<Body>) -> Option<Problem> {
    if let Some(problem) = response.extensions().get::<Problem>() {
        return Some(*problem);
    }
    let empty = http_body::Body::size_hint(response.body()).exact() == Some(0);
    let bare = empty && !response.headers().contains_key(header::CONTENT_TYPE);
    match response.status() {
        StatusCode::NOT_FOUND if bare => Some(Problem::NotFound),
        StatusCode::METHOD_NOT_ALLOWED if bare => Some(Problem::MethodNotAllowed),
        // What axum's extractors answer when a body is cut off while it is read.
        StatusCode::PAYLOAD_TOO_LARGE => Some(Problem::BodyTooLarge),
        _ => None,
    }
}
