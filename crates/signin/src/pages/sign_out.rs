//! Signing out: the question when the request doesn't prove who asks, its answer, and the page at the end.

use super::{Surroundings, form, html, problems, session};
use crate::{SignIn, incoming::Incoming, oidc, views};
use axum::{
    extract::{Path, State},
    response::Response,
};
use bytes::Bytes;
use http::StatusCode;
use std::sync::Arc;
use vestibule_domain::{application::Application, ids::AppId};
use vestibule_http::{ContentSecurityPolicy, Cookies, Endpoint};
use vestibule_protocol::{logout::LogoutRequest, parameters::Parameters};
use vestibule_services::{
    Failure,
    sessions::{self, LiveSession},
};

/// The purpose of the sign-out form's token.
const FORMS: &str = "sign-out";
/// The value by which the form names itself.
const STEP: &str = "sign-out";

/// Leads to the question. The request's own parameters come along in its address.
pub(crate) fn ask_to_sign_out(
    page: &Surroundings<'_>,
    application: Option<&Application>,
    request: &LogoutRequest,
) -> Response {
    oidc::see_other(&page.path(&format!("sign-out{}", onward_query(application, request))))
}

/// `GET /{tenant}/sign-out`: asks whether to sign out.
pub(crate) async fn confirm_sign_out(
    State(app): State<SignIn>,
    Path(segment): Path<String>,
    incoming: Incoming,
    cookies: Cookies,
) -> Response {
    let cx = match app.context(&segment, &incoming).await {
        Ok(cx) => cx,
        Err(unknown) => return problems::unknown_tenant(&app, &incoming, &cookies, &unknown),
    };
    let page = Surroundings::new(&cx, &incoming, &cookies);
    let Ok(query) = incoming.query() else { return problems::bad_request(&page) };
    let (request, application) = read(&page, &query);
    match session(&cx, &cookies).await {
        Ok(Some(live)) => question(&page, &live, application.as_deref(), &request),
        Ok(None) => {
            let destination = oidc::destination(&request, application.as_deref());
            oidc::see_other(&destination.unwrap_or_else(|| page.path("signed-out")))
        }
        Err(failure) => problems::failed(&page, &failure),
    }
}

fn question(
    page: &Surroundings<'_>,
    live: &LiveSession,
    application: Option<&Application>,
    request: &LogoutRequest,
) -> Response {
    let shell = page.shell();
    let csrf = form::token(page, FORMS, live.session.id.uuid().as_bytes());
    let identifier = live.user.email.as_ref().map_or(live.user.display_name.as_str(), |email| email.as_str());
    let form = views::FormToken { csrf: &csrf, step: STEP };
    let view = views::SignOutConfirm { shell: &shell, form, identifier: Some(identifier) };
    html(StatusCode::OK, &view, &policy(application, request))
}

/// The request that led here, and the application that made it.
fn read(page: &Surroundings<'_>, query: &Parameters) -> (LogoutRequest, Option<Arc<Application>>) {
    let request = LogoutRequest::parse(query);
    let application = request.client_id.and_then(|id| page.cx.tenant.application(AppId::from_uuid(id))).map(Arc::clone);
    (request, application)
}

/// Sign-out ends in a redirect to the application, which browsers count as the form's own.
fn policy(application: Option<&Application>, request: &LogoutRequest) -> ContentSecurityPolicy {
    let target = oidc::destination(request, application).and_then(|url| url::Url::parse(&url).ok());
    target.map_or_else(ContentSecurityPolicy::page, |target| ContentSecurityPolicy::journey(&target, true))
}

fn onward_query(application: Option<&Application>, request: &LogoutRequest) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    if let Some(application) = application {
        query.append_pair("client_id", &application.app_id.to_string());
    }
    if let Some(uri) = &request.post_logout_redirect_uri {
        query.append_pair("post_logout_redirect_uri", uri.as_str());
    }
    if let Some(state) = &request.state {
        query.append_pair("state", state);
    }
    let query = query.finish();
    if query.is_empty() { query } else { format!("?{query}") }
}

/// `POST /{tenant}/sign-out`
pub(crate) async fn sign_out(
    State(app): State<SignIn>,
    Path(segment): Path<String>,
    incoming: Incoming,
    cookies: Cookies,
    body: Bytes,
) -> Response {
    let cx = match app.context(&segment, &incoming).await {
        Ok(cx) => cx,
        Err(unknown) => return problems::unknown_tenant(&app, &incoming, &cookies, &unknown),
    };
    let page = Surroundings::new(&cx, &incoming, &cookies);
    if let Err(limit) = app.count(Endpoint::Form, &cx, &incoming) {
        return problems::rate_limited(&page, &limit);
    }
    let Ok(query) = incoming.query() else { return problems::bad_request(&page) };
    match answer(&page, &query, &body).await {
        Ok(response) => response,
        Err(failure) => problems::failed(&page, &failure),
    }
}

async fn answer(page: &Surroundings<'_>, query: &Parameters, body: &Bytes) -> Result<Response, Failure> {
    let (request, application) = read(page, query);
    let destination = oidc::destination(&request, application.as_deref());
    let Some(live) = session(page.cx, page.cookies).await? else {
        return Ok(oidc::see_other(&destination.unwrap_or_else(|| page.path("signed-out"))));
    };
    let Ok(fields) = form::read(page, body, FORMS, live.session.id.uuid().as_bytes()) else {
        return Ok(problems::stale_form(page));
    };
    if fields.get("sign_out") != Some("yes") {
        // Back to the application, which still has its customer; without a home page there is only this to say.
        let home = application.as_deref().and_then(|application| application.home_page.as_deref());
        return Ok(home.map_or_else(|| still_signed_in(page), oidc::see_other));
    }
    let signed_out = sessions::end(page.cx, &live).await?;
    Ok(oidc::frames_or_redirect(page, &live, &signed_out, destination, application.as_deref()))
}

fn still_signed_in(page: &Surroundings<'_>) -> Response {
    let shell = page.shell();
    html(StatusCode::OK, &views::StillSignedIn { shell: &shell }, &ContentSecurityPolicy::page())
}

/// `GET /{tenant}/signed-out`
pub(crate) async fn signed_out(
    State(app): State<SignIn>,
    Path(segment): Path<String>,
    incoming: Incoming,
    cookies: Cookies,
) -> Response {
    let cx = match app.context(&segment, &incoming).await {
        Ok(cx) => cx,
        Err(unknown) => return problems::unknown_tenant(&app, &incoming, &cookies, &unknown),
    };
    let page = Surroundings::new(&cx, &incoming, &cookies);
    let query = incoming.query().ok();
    let id = query.as_ref().and_then(|query| query.get("client_id")).and_then(AppId::parse);
    let application = id.and_then(|id| cx.tenant.application(id));
    let link = application.and_then(|application| {
        application.home_page.as_deref().map(|url| views::AppLink { name: &application.display_name, url })
    });
    let shell = page.shell();
    html(StatusCode::OK, &views::SignedOut { shell: &shell, application: link }, &ContentSecurityPolicy::page())
}
