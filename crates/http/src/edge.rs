//! The edge put together: what happens to every request, in order.

use axum::{
    Router,
    extract::{DefaultBodyLimit, MatchedPath, Request, State},
    middleware::{self, Next},
    response::{IntoResponse, Response},
};
use futures_util::FutureExt;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header};
use std::{
    panic::AssertUnwindSafe,
    sync::Arc,
    time::{Duration, Instant},
};
use tracing::Instrument;
use uuid::Uuid;
use vestibule_domain::randomness::Randomness;

use crate::{
    client_address::{ClientAddress, Connection},
    client_certificate::RequestCertificate,
    cookies::SetCookie,
    correlation::RequestIds,
    durations::Durations,
    limits::Limits,
    origins::{HostError, Origins},
    problem::{self, Problem, ProblemContext, ProblemPage},
    security_headers,
    trusted_proxies::TrustedProxies,
};

/// When to try again after whose host it is could not be looked up.
const STORE_AWAY: Duration = Duration::from_secs(2);

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
        // Both as one layer: each costs every request two allocations and a detour.
        let running = Arc::new(Running { edge: self, durations: Durations::default() });
        router.layer((middleware::from_fn_with_state(running, handle), body_limit))
    }

    /// Where a request comes from, as far as it can be believed.
    fn address_of(&self, request: &Request) -> Option<ClientAddress> {
        let connection = request.extensions().get::<Connection>()?;
        Some(self.trusted_proxies.client(connection.peer.ip(), request.headers()))
    }

    /// The checks that need no handler, in order; what they learn goes into the request's extensions.
    async fn admit(&self, request: &mut Request, address: Option<ClientAddress>) -> Result<(), Problem> {
        self.limits.check(request.uri(), request.headers())?;
        let origin = self.origins.of_request(request.uri(), request.headers()).await.map_err(|error| match error {
            HostError::Malformed => Problem::MalformedHost,
            HostError::Unknown => Problem::Misdirected,
            HostError::Unavailable => Problem::Overloaded { retry_after: STORE_AWAY },
        })?;
        request.extensions_mut().insert(origin);
        request.extensions_mut().insert(address.ok_or(Problem::Internal)?);
        let connection = request.extensions().get::<Connection>().ok_or(Problem::Internal)?;
        if let Some(certificate) = self.trusted_proxies.certificate(connection, request.headers()) {
            request.extensions_mut().insert(RequestCertificate(Some(certificate)));
        }
        Ok(())
    }

    async fn answer(&self, mut request: Request, address: Option<ClientAddress>, next: Next) -> Response {
        if let Err(problem) = self.admit(&mut request, address).await {
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

/// Room for the headers that the edge adds.
const EDGE_HEADERS: usize = 8;

/// An edge at work.
struct Running {
    edge: Edge,
    durations: Durations,
}

async fn handle(State(running): State<Arc<Running>>, mut request: Request, next: Next) -> Response {
    let started = now();
    let edge = &running.edge;
    let ids = RequestIds::of_request(request.uri(), request.headers(), edge.randomness.as_ref());
    request.extensions_mut().insert(ids);
    let route = request.extensions().get::<MatchedPath>().cloned();
    let address = edge.address_of(&request);
    let asked =
        Asked { method: request.method().clone(), uri: request.uri().clone(), headers: of_interest(request.headers()) };
    // The route's pattern and never the URL: queries hold codes. Ids as text, not as something to display: that costs thrice as
    // much.
    let route = route.as_ref().map_or("(none)", |route| route.as_str());
    let span = tracing::info_span!(
        "request",
        correlation.id = &*ids.correlation.uuid().hyphenated().encode_lower(&mut Uuid::encode_buffer()),
        trace.id = &*ids.trace.hyphenated().encode_lower(&mut Uuid::encode_buffer()),
        http.method = asked.method.as_str(),
        http.route = route,
        client.address = address.map(tracing::field::display),
    );
    async {
        let mut response = edge.answer(request, address, next).await;
        if let Some(problem) = problem::of_response(&response) {
            response = edge.explain(problem, ids, &asked, response);
        }
        // One growth of the map instead of two.
        response.headers_mut().reserve(EDGE_HEADERS);
        ids.write(response.headers_mut());
        security_headers::fill_in(response.headers_mut(), edge.strict_transport_security);
        let took = started.elapsed();
        tell(response.status(), took);
        running.durations.record(&asked.method, route, response.status(), took);
        response
    }
    .instrument(span)
    .await
}

/// The headers that an explanation looks at, so that the others need not be kept. A list, since hardly any request comes to be
/// explained.
fn of_interest(headers: &HeaderMap) -> Vec<(HeaderName, HeaderValue)> {
    let names = [header::ACCEPT, header::ACCEPT_LANGUAGE, header::COOKIE];
    let kept = |name: HeaderName| headers.get_all(&name).into_iter().map(move |value| (name.clone(), value.clone()));
    names.into_iter().flat_map(kept).collect()
}

/// What is kept of a request for explaining a problem with it.
struct Asked {
    method: Method,
    uri: Uri,
    headers: Vec<(HeaderName, HeaderValue)>,
}

impl Edge {
    fn explain(&self, problem: Problem, ids: RequestIds, asked: &Asked, marked: Response) -> Response {
        let mut headers = HeaderMap::with_capacity(asked.headers.len());
        for (name, value) in &asked.headers {
            headers.append(name, value.clone());
        }
        let context = ProblemContext { problem, ids, path: asked.uri.path(), headers: &headers };
        let mut response = context.render(self.problem_page.as_ref(), marked);
        if problem == Problem::OversizedCookies {
            let secure = self.origins.canonical().is_secure();
            for cookie in SetCookie::expire_all(&headers, secure) {
                cookie.append(response.headers_mut(), secure);
            }
        }
        response
    }
}

/// One line for each request. Refusals are ordinary: only our own failures stand out.
fn tell(status: StatusCode, took: Duration) {
    let duration_ms = millis(took);
    if status.is_server_error() {
        tracing::info!(http.status = status.as_u16(), duration_ms, "answered");
    } else {
        tracing::debug!(http.status = status.as_u16(), duration_ms, "answered");
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
