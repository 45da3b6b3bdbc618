//! The edge put together: what happens to every request, in order.

use axum::{
    Router,
    extract::{DefaultBodyLimit, MatchedPath, Request, State},
    middleware::{self, Next},
    response::{IntoResponse, Response},
};
use futures_util::FutureExt;
use http::{HeaderMap, Method, StatusCode, header};
use std::{
    panic::AssertUnwindSafe,
    sync::Arc,
    time::{Duration, Instant},
};
use tracing::Instrument;
use vestibule_domain::randomness::Randomness;

use crate::{
    base_url::{HostError, Origins},
    client_address::{Connection, TrustedProxies},
    cookies::SetCookie,
    correlation::RequestIds,
    limits::Limits,
    problem::{self, Problem, ProblemContext, ProblemPage},
    security_headers,
};

/// Everything that the edge needs to know.
#[derive(Clone)]
pub struct Edge {
    /// The origins that are served.
    pub origins: Origins,
    /// The proxies whose forwarded headers are believed.
    pub trusted_proxies: TrustedProxies,
    /// The bounds of a request.
    pub limits: Limits,
    /// Where fresh request ids come from.
    pub randomness: Arc<dyn Randomness>,
    /// Whether to tell browsers to use TLS only: in production, over TLS.
    pub strict_transport_security: bool,
    /// Makes the page for a person whose request got no further; without it everybody gets JSON.
    pub problem_page: Option<ProblemPage>,
}

impl std::fmt::Debug for Edge {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Edge").field("origins", &self.origins).field("limits", &self.limits).finish_non_exhaustive()
    }
}

impl Edge {
    /// Puts the edge round a finished router. Handlers find [`RequestIds`], [`RequestOrigin`](crate::RequestOrigin) and [`ClientAddress`](crate::ClientAddress) in
    /// the request's extensions.
    pub fn wrap(self, router: Router) -> Router {
        let body_limit = DefaultBodyLimit::max(self.limits.body_bytes);
        router.layer(body_limit).layer(middleware::from_fn_with_state(Arc::new(self), handle))
    }

    /// The checks that need no handler, in order; what they learn goes into the request's extensions.
    fn admit(&self, request: &mut Request) -> Result<(), Problem> {
        let connection = request.extensions().get::<Connection>().copied();
        self.limits.check(request.uri(), request.headers())?;
        let origin = self.origins.of_request(request.uri(), request.headers()).map_err(|error| match error {
            HostError::Malformed => Problem::MalformedHost,
            HostError::Unknown => Problem::Misdirected,
        })?;
        let connection = connection.ok_or(Problem::Internal)?;
        let address = self.trusted_proxies.client(connection.peer.ip(), request.headers());
        tracing::Span::current().record("client.address", tracing::field::display(address));
        request.extensions_mut().insert(origin);
        request.extensions_mut().insert(address);
        Ok(())
    }

    async fn answer(&self, mut request: Request, next: Next) -> Response {
        if let Err(problem) = self.admit(&mut request) {
            return problem.into_response();
        }
        let answered = AssertUnwindSafe(next.run(request)).catch_unwind();
        match tokio::time::timeout(self.limits.request_timeout, answered).await {
            Ok(Ok(response)) => response,
            Ok(Err(panic)) => {
                let message = panic
                    .downcast_ref::<&'static str>()
                    .copied()
                    .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
                    .unwrap_or("no message");
                tracing::error!(panic.message = message, "a handler panicked");
                Problem::Internal.into_response()
            }
            Err(_) => {
                tracing::warn!(timeout_ms = millis(self.limits.request_timeout), "a request was not answered in time");
                Problem::TimedOut.into_response()
            }
        }
    }
}

async fn handle(State(edge): State<Arc<Edge>>, mut request: Request, next: Next) -> Response {
    let started = now();
    let ids = RequestIds::of_request(request.uri(), request.headers(), edge.randomness.as_ref());
    request.extensions_mut().insert(ids);
    let route = request.extensions().get::<MatchedPath>().cloned();
    let asked = Asked {
        method: request.method().clone(),
        path: request.uri().path().to_owned(),
        headers: of_interest(request.headers()),
    };
    // The route's pattern and never the URL: queries hold codes.
    let span = tracing::info_span!(
        "request",
        correlation.id = %ids.correlation,
        trace.id = %ids.trace,
        http.method = %asked.method,
        http.route = route.as_ref().map_or("(none)", |route| route.as_str()),
        client.address = tracing::field::Empty,
    );
    async {
        let mut response = edge.answer(request, next).await;
        if let Some(problem) = problem::of_response(&response) {
            response = edge.explain(problem, ids, &asked, response);
        }
        ids.write(response.headers_mut());
        security_headers::fill_in(response.headers_mut(), edge.strict_transport_security);
        record(&asked.method, route.as_ref().map_or("(none)", |route| route.as_str()), response.status(), started);
        response
    }
    .instrument(span)
    .await
}

/// The headers that an explanation looks at, so that the others need not be kept.
fn of_interest(headers: &HeaderMap) -> HeaderMap {
    let mut kept = HeaderMap::new();
    for name in [header::ACCEPT, header::ACCEPT_LANGUAGE, header::COOKIE] {
        for value in headers.get_all(&name) {
            kept.append(&name, value.clone());
        }
    }
    kept
}

/// What is kept of a request for explaining a problem with it.
struct Asked {
    method: Method,
    path: String,
    headers: HeaderMap,
}

impl Edge {
    fn explain(&self, problem: Problem, ids: RequestIds, asked: &Asked, marked: Response) -> Response {
        let context = ProblemContext { problem, ids, path: &asked.path, headers: &asked.headers };
        let mut response = context.render(self.problem_page.as_ref(), marked);
        if problem == Problem::OversizedCookies {
            let secure = self.origins.canonical().is_secure();
            for cookie in SetCookie::expire_all(&asked.headers, secure) {
                cookie.append(response.headers_mut(), secure);
            }
        }
        response
    }
}

/// One line and one measurement for each request. Refusals are ordinary: only our own failures stand out.
fn record(method: &Method, route: &str, status: StatusCode, started: Instant) {
    let took = started.elapsed();
    let duration_ms = millis(took);
    if status.is_server_error() {
        tracing::info!(http.status = status.as_u16(), duration_ms, "answered");
    } else {
        tracing::debug!(http.status = status.as_u16(), duration_ms, "answered");
    }
    metrics::histogram!(
        "vestibule_http_request_duration_seconds",
        "method" => method_label(method),
        "route" => route.to_owned(),
        "status" => status_label(status),
    )
    .record(took.as_secs_f64());
}

/// A closed set: a label must not be the client's choice.
fn method_label(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::POST => "POST",
        Method::HEAD => "HEAD",
        Method::OPTIONS => "OPTIONS",
        Method::PUT => "PUT",
        Method::PATCH => "PATCH",
        Method::DELETE => "DELETE",
        _ => "other",
    }
}

fn status_label(status: StatusCode) -> &'static str {
    match status.as_u16() {
        100..=199 => "1xx",
        200..=299 => "2xx",
        300..=399 => "3xx",
        429 => "429",
        400..=499 => "4xx",
        503 => "503",
        _ => "5xx",
    }
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

#[expect(clippy::disallowed_methods, reason = "the access log's durations are measured here and nowhere else")]
fn now() -> Instant {
    Instant::now()
}

#[cfg(test)]
#[path = "edge_tests.rs"]
mod tests;
