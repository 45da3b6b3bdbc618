//! Pages for what goes no further.

use super::{
    Surroundings, journey,
    surroundings::{self, html},
};
use crate::{
    SignIn,
    incoming::Incoming,
    oidc::tell,
    views::{self, AppLink, LanguageMenu, Problem as Page, Shell, Staleness, Texts},
};
use axum::response::Response;
use http::{HeaderValue, StatusCode, header};
use std::{sync::Arc, time::Duration};
use vestibule_domain::{
    application::Application,
    clock::{Clock, Timestamp},
    locale::{Offered, Preferences},
};
use vestibule_http::{ContentSecurityPolicy, Cookies, Problem, ProblemContext, ProblemPage, TooManyRequests};
use vestibule_protocol::errors::OAuthError;
use vestibule_services::{
    Failure,
    tenants::UnknownTenant,
    trace::{Decision, Step},
};

/// When to try again after a failure that passes.
const PASSING: Duration = Duration::from_secs(2);

/// Why an authorization request went no further.
#[derive(Debug)]
pub(crate) enum Failing {
    /// The client is told why.
    Refused(OAuthError),
    /// The infrastructure failed.
    Failed(Failure),
}

impl From<OAuthError> for Failing {
    fn from(error: OAuthError) -> Self {
        Self::Refused(error)
    }
}

impl From<Failure> for Failing {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

/// A protocol error before the redirect URI is proven: a page, never a redirect (RFC 6749 §4.1.2.1).
pub(crate) fn protocol_error(page: &Surroundings<'_>, error: &OAuthError) -> Response {
    tell(error);
    page.cx.trace.record(Decision::refused(Step::Answer).because("page").error(error));
    let problem = match error.number {
        700_016 | 7_000_112 => Page::UnknownApplication,
        50_011 | 900_971 => Page::UnknownRedirect,
        90_015 => Page::TooLarge,
        _ => Page::BadRequest,
    };
    show(page, StatusCode::BAD_REQUEST, problem, error.code.as_str(), Some(&line_of(error)))
}

/// What developers are told of an error.
fn line_of(error: &OAuthError) -> String {
    format!("AADSTS{}: {}", error.number, error.description)
}

/// A path whose tenant doesn't exist, or can't be told.
pub(crate) fn unknown_tenant(
    app: &SignIn,
    incoming: &Incoming,
    cookies: &Cookies,
    unknown: &UnknownTenant,
) -> Response {
    let language = surroundings::language(incoming, cookies, Offered::default());
    let shell = Shell {
        languages: LanguageMenu::of(&language, Offered::default(), incoming.uri.query()),
        texts: Texts::of(&language),
        language,
        theme: None,
        brand: None,
        correlation_id: incoming.ids.correlation.to_string(),
    };
    let time = app.platform.clock.now();
    match unknown {
        UnknownTenant::NoSuchTenant => {
            let error = OAuthError::unknown_tenant();
            tell(&error);
            let line = line_of(&error);
            let view = views::ErrorPage {
                shell: &shell,
                problem: Page::UnknownTenant,
                code: error.code.as_str(),
                detail: Some(&line),
                time,
                start_again: None,
            };
            html(StatusCode::NOT_FOUND, &view, &ContentSecurityPolicy::page())
        }
        UnknownTenant::Failed(failure) => {
            tracing::error!(error = %failure, "a tenant could not be read");
            bare(&shell, StatusCode::SERVICE_UNAVAILABLE, Page::Internal, "temporarily_unavailable", time)
        }
    }
}

/// A request that makes no sense here.
pub(super) fn bad_request(page: &Surroundings<'_>) -> Response {
    show(page, StatusCode::BAD_REQUEST, Page::BadRequest, "invalid_request", None)
}

/// There is no such page, or not for whoever asks.
pub(super) fn not_found(page: &Surroundings<'_>) -> Response {
    show(page, StatusCode::NOT_FOUND, Page::NotFound, "not_found", None)
}

/// A form without our token, or sent by another site.
pub(super) fn stale_form(page: &Surroundings<'_>) -> Response {
    show(page, StatusCode::FORBIDDEN, Page::StaleForm, "access_denied", None)
}

/// A failure underneath, logged here once.
pub(crate) fn failed(page: &Surroundings<'_>, failure: &Failure) -> Response {
    tracing::error!(error = %failure, "a page failed");
    page.cx.trace.record(Decision::refused(Step::Answer).because("failure_of_the_server"));
    if failure.is_passing() {
        let response = show(page, StatusCode::SERVICE_UNAVAILABLE, Page::Internal, "temporarily_unavailable", None);
        return retry_after(response, PASSING);
    }
    show(page, StatusCode::INTERNAL_SERVER_ERROR, Page::Internal, "server_error", None)
}

/// No room for another password hash.
pub(super) fn busy(page: &Surroundings<'_>, wait: Duration) -> Response {
    let response = show(page, StatusCode::SERVICE_UNAVAILABLE, Page::Busy, "temporarily_unavailable", None);
    retry_after(response, wait)
}

/// Says when to try again (RFC 9110 §10.2.3).
pub(super) fn retry_after(mut response: Response, wait: Duration) -> Response {
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait.as_secs().max(1)));
    response
}

/// Too many forms from one address.
pub(super) fn rate_limited(page: &Surroundings<'_>, limit: &TooManyRequests) -> Response {
    let shell = page.shell();
    let retry_url = page.incoming.uri.path_and_query().map_or("/", http::uri::PathAndQuery::as_str);
    let retry_at = page.cx.now().plus(limit.retry_after);
    let view = views::RateLimited { shell: &shell, retry_url, retry_at };
    let response = html(StatusCode::TOO_MANY_REQUESTS, &view, &ContentSecurityPolicy::page());
    retry_after(response, limit.retry_after)
}

/// A journey that can't go on.
pub(super) fn stale(page: &Surroundings<'_>, why: Staleness) -> Response {
    let shell = page.shell();
    let application = journey::asked_by(page).filter(|application| application.enabled);
    let start = application.as_deref().and_then(|application| start_of(page, application));
    let start_again = application
        .as_deref()
        .and_then(|application| Some(AppLink { name: &application.display_name, url: start.as_deref()? }));
    let expired = (why == Staleness::Expired).then(OAuthError::journey_expired);
    let line = expired.as_ref().map(line_of);
    let view = views::JourneyExpired { shell: &shell, why, detail: line.as_deref(), time: page.cx.now(), start_again };
    html(StatusCode::BAD_REQUEST, &view, &ContentSecurityPolicy::page())
}

/// Where the application begins: a sign-in with this issuer, where it takes such wishes (OpenID Connect Core §4), or its home page.
fn start_of(page: &Surroundings<'_>, application: &Application) -> Option<String> {
    let begin = application.initiate_login_uri.as_deref().and_then(|uri| url::Url::parse(uri).ok());
    let begin = begin.map(|mut uri| {
        uri.query_pairs_mut().append_pair("iss", &page.cx.issuer());
        uri.to_string()
    });
    begin.or_else(|| application.home_page.clone())
}

fn show(page: &Surroundings<'_>, status: StatusCode, problem: Page, code: &str, detail: Option<&str>) -> Response {
    let shell = page.shell();
    let view = views::ErrorPage { shell: &shell, problem, code, detail, time: page.cx.now(), start_again: None };
    html(status, &view, &ContentSecurityPolicy::page())
}

pub(super) fn bare(shell: &Shell, status: StatusCode, problem: Page, code: &str, time: Timestamp) -> Response {
    let view = views::ErrorPage { shell, problem, code, detail: None, time, start_again: None };
    html(status, &view, &ContentSecurityPolicy::page())
}

/// The page for what the edge itself refuses.
pub fn problem_page(clock: Arc<dyn Clock>) -> ProblemPage {
    Arc::new(move |context| edge_page(context, clock.now()))
}

fn edge_page(context: &ProblemContext<'_>, now: Timestamp) -> Response {
    let accept = context.headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let cookies = Cookies::default();
    let language = surroundings::negotiate(
        Preferences { accept_language: accept, ..Preferences::default() },
        &cookies,
        Offered::default(),
    );
    let shell = Shell {
        texts: Texts::of(&language),
        language,
        theme: None,
        brand: None,
        languages: LanguageMenu::default(),
        correlation_id: context.ids.correlation.to_string(),
    };
    if context.problem == Problem::OversizedCookies {
        let view = views::CookiesCleared { shell: &shell, continue_url: None };
        return html(context.problem.status(), &view, &ContentSecurityPolicy::page());
    }
    let problem = match context.problem {
        Problem::CrossSite => Page::StaleForm,
        Problem::NotFound | Problem::MethodNotAllowed => Page::NotFound,
        Problem::BodyTooLarge | Problem::UriTooLong => Page::TooLarge,
        Problem::TooManyRequests { .. } | Problem::Overloaded { .. } | Problem::TimedOut => Page::Busy,
        Problem::Internal => Page::Internal,
        _ => Page::BadRequest,
    };
    bare(&shell, context.problem.status(), problem, context.problem.code(), now)
}
