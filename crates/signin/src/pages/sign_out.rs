//! Signing out: the question when the request doesn't prove who asks, its answer, and the page at the end.

use super::{Surroundings, form, html, problems, session, visit::Visit};
use crate::{
    oidc::{self, Onward},
    views,
};
use axum::response::Response;
use bytes::Bytes;
use http::StatusCode;
use std::sync::Arc;
use vestibule_domain::{application::Application, ids::AppId};
use vestibule_http::ContentSecurityPolicy;
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
    oidc::see_other(&page.path(&format!("sign-out{}", oidc::onward_query(application, request))))
}

/// `GET /{tenant}/sign-out`: asks whether to sign out.
pub(crate) async fn confirm_sign_out(visit: Visit) -> Response {
    let page = visit.page();
    let (request, application) = read(&page, &visit.query);
    let asked = session(page.cx, page.cookies).await.map(|live| match live {
        Some(live) => question(&page, &live, application.as_deref(), &request),
        None => oidc::see_other(&Onward { application: application.as_deref(), request: &request }.url(&page, &[])),
    });
    visit.answer(asked)
}

fn question(
    page: &Surroundings<'_>,
    live: &LiveSession,
    application: Option<&Application>,
    request: &LogoutRequest,
) -> Response {
    let shell = page.shell();
    let csrf = form::token(page, FORMS, live.session.id.uuid().as_bytes());
    let form = views::FormToken { csrf: &csrf, step: STEP };
    let view = views::SignOutConfirm { shell: &shell, form, identifier: Some(live.user.identifier()) };
    html(StatusCode::OK, &view, &policy(application, request))
}

/// The request that led here, and the application that made it.
fn read(page: &Surroundings<'_>, query: &Parameters) -> (LogoutRequest, Option<Arc<Application>>) {
    let request = LogoutRequest::parse(query);
    let application =
        request.client_id.as_ref().and_then(|id| page.cx.tenant.application(AppId::from(id))).map(Arc::clone);
    page.follow(application.as_ref());
    (request, application)
}

/// Sign-out ends in a redirect to the application, which browsers count as the form's own.
fn policy(application: Option<&Application>, request: &LogoutRequest) -> ContentSecurityPolicy {
    let target = oidc::destination(request, application).and_then(|url| url::Url::parse(&url).ok());
    target.map_or_else(ContentSecurityPolicy::page, |target| ContentSecurityPolicy::journey(&target, true))
}

/// `POST /{tenant}/sign-out`
pub(crate) async fn sign_out(visit: Visit, body: Bytes) -> Response {
    visit.answer(answer(&visit.page(), &visit.query, &body).await)
}

async fn answer(page: &Surroundings<'_>, query: &Parameters, body: &Bytes) -> Result<Response, Failure> {
    let (request, application) = read(page, query);
    let onward = Onward { application: application.as_deref(), request: &request };
    let Some(live) = session(page.cx, page.cookies).await? else { return Ok(oidc::see_other(&onward.url(page, &[]))) };
    let Ok(fields) = form::read(page, body, FORMS, live.session.id.uuid().as_bytes()) else {
        return Ok(problems::stale_form(page));
    };
    if fields.get("sign_out") != Some("yes") {
        // Back to the application, which still has its customer; without a home page there is only this to say.
        let known = application.as_deref().filter(|application| application.was_let_in());
        let home = known.and_then(|application| application.home_page.as_deref());
        return Ok(home.map_or_else(|| still_signed_in(page), oidc::see_other));
    }
    let signed_out = sessions::end(page.cx, &live).await?;
    Ok(oidc::frames_or_redirect(page, &live, &signed_out, &onward))
}

fn still_signed_in(page: &Surroundings<'_>) -> Response {
    let shell = page.shell();
    html(StatusCode::OK, &views::StillSignedIn { shell: &shell }, &ContentSecurityPolicy::page())
}

/// `GET /{tenant}/signed-out`
pub(crate) async fn signed_out(visit: Visit) -> Response {
    let page = visit.page();
    let (request, application) = read(&page, &visit.query);
    let application = application.as_deref();
    let url = oidc::destination(&request, application).or_else(|| application?.home_page.clone());
    // What an application that nobody has let in calls itself says nothing; where its link leads does.
    let site = url.as_deref().map(oidc::site_of).unwrap_or_default();
    let name = |of: &'_ Application| if of.was_let_in() { of.display_name.clone() } else { site.clone() };
    let name = application.map(name).unwrap_or_default();
    let link = application.and(url.as_deref()).map(|url| views::AppLink { name: &name, url });
    let shell = page.shell();
    html(StatusCode::OK, &views::SignedOut { shell: &shell, application: link }, &ContentSecurityPolicy::page())
}
