//! "Allow it for everyone?": asked of an administrator who is signed in, and answered by the form that was shown to them.

use super::{
    super::{
        Surroundings, application_links, form, html, problems, protocol_error, question, session,
        visit::{Instead, Visit},
    },
    request::{Request, Version},
};
use crate::{
    oidc::{see_other, site_of},
    views::{self, AdminConsentLine},
};
use axum::response::Response;
use bytes::Bytes;
use http::StatusCode;
use url::Url;
use vestibule_domain::application::{Application, Permission};
use vestibule_http::ContentSecurityPolicy;
use vestibule_protocol::{
    parameters::Parameters,
    scope::{EMAIL, OFFLINE_ACCESS, OPENID, PROFILE},
};
use vestibule_services::{
    consent::{AdminRefusal, agree_for_everybody, decline_for_everybody, is_administrator},
    journeys::ToPage,
    sessions::LiveSession,
    trace,
};

/// The purpose of the form's token.
const FORMS: &str = "admin-consent";
/// The value by which the form names itself.
const STEP: &str = "admin-consent";

/// A proven request, and the administrator who is asked.
struct Question {
    request: Request,
    live: LiveSession,
}

impl Question {
    /// What the form's token belongs to: this browser's session, and all that was shown.
    fn subject(&self, page: &Surroundings<'_>) -> Vec<u8> {
        [self.live.session.id.uuid().as_bytes().as_slice(), &self.request.shown(page)].concat()
    }
}

/// `GET /{tenant}/v2.0/adminconsent`
pub(crate) async fn show_admin_consent(visit: Visit) -> Response {
    show(&visit, Version::V2).await
}

/// `POST /{tenant}/v2.0/adminconsent`
pub(crate) async fn answer_admin_consent(visit: Visit, body: Bytes) -> Response {
    take_answer(&visit, Version::V2, &body).await
}

/// `GET /{tenant}/adminconsent`
pub(crate) async fn show_older_admin_consent(visit: Visit) -> Response {
    show(&visit, Version::Older).await
}

/// `POST /{tenant}/adminconsent`
pub(crate) async fn answer_older_admin_consent(visit: Visit, body: Bytes) -> Response {
    take_answer(&visit, Version::Older, &body).await
}

async fn show(visit: &Visit, version: Version) -> Response {
    let page = visit.page();
    visit.show(match find(&page, &visit.query, version).await {
        Ok(asked) => ask(&page, &asked).await,
        Err(instead) => Err(instead),
    })
}

async fn take_answer(visit: &Visit, version: Version, body: &Bytes) -> Response {
    let page = visit.page();
    visit.answer(match find(&page, &visit.query, version).await {
        Ok(asked) => answer(&page, &asked, body).await,
        Err(instead) => Err(instead),
    })
}

/// Reads the request, and has an administrator sign in where that is needed.
async fn find(page: &Surroundings<'_>, query: &Parameters, version: Version) -> Result<Question, Instead> {
    let request = Request::read(page, query, version).map_err(|error| Instead::from(protocol_error(page, &error)))?;
    let live = session(page.cx, page.cookies).await?;
    let anew = question::wants_another(query);
    match &live {
        Some(live) if !anew && !is_administrator(page.cx, live.user.id) => {
            return Err(no_administrator(page, &request, live).into());
        }
        _ => {}
    }
    let to_page = ToPage {
        app_id: request.application.app_id,
        platform: request.platform,
        scope: OPENID,
        page: &request.path(page),
        anew,
    };
    let live = question::person(page, &request.application, &to_page, live).await?;
    if is_administrator(page.cx, live.user.id) {
        Ok(Question { request, live })
    } else {
        Err(problems::bad_request(page).into())
    }
}

/// Whoever is signed in may not agree for everybody.
fn no_administrator(page: &Surroundings<'_>, request: &Request, live: &LiveSession) -> Response {
    page.cx
        .trace
        .record(trace::Decision::refused(trace::Step::Consent).because("administrator_must_agree").user(live.user.id));
    let shell = page.shell();
    let change_url = question::for_another(request.path(page));
    let view = views::NoAdministrator { shell: &shell, identifier: live.user.identifier(), change_url: &change_url };
    html(StatusCode::FORBIDDEN, &view, &ContentSecurityPolicy::page())
}

async fn ask(page: &Surroundings<'_>, asked: &Question) -> Result<Response, Instead> {
    let Question { request, live } = asked;
    page.cx.trace.record(trace::Decision::asked(trace::Step::Consent).user(live.user.id));
    let (shell, csrf) = (page.shell(), form::token(page, FORMS, &asked.subject(page)));
    let lines: Vec<_> = request.permissions.iter().flat_map(|permission| lines(page, permission)).collect();
    let links = application_links::links(page, &request.application).await?;
    let change_url = question::for_another(request.path(page));
    let redirect_uri = request.redirect_uri.as_str();
    let view = views::AdminConsent {
        shell: &shell,
        form: views::FormToken { csrf: &csrf, step: STEP },
        application: &request.application.display_name,
        business: &page.cx.tenant.tenant().display_name,
        is_unverified: !request.application.is_vouched_for(),
        site: &site_of(redirect_uri),
        lines: &lines,
        links: &links,
        identifier: live.user.identifier(),
        change_url: &change_url,
    };
    // Browsers hold the answer's redirect against the policy of the page with the form.
    let policy = Url::parse(redirect_uri)
        .map_or_else(|_| ContentSecurityPolicy::page(), |redirect| ContentSecurityPolicy::journey(&redirect, true));
    Ok(html(StatusCode::OK, &view, &policy))
}

async fn answer(page: &Surroundings<'_>, asked: &Question, body: &Bytes) -> Result<Response, Instead> {
    // The token is of this very question: whatever has changed since, in the address or in the configuration, makes it void.
    let fields = form::read(page, body, FORMS, &asked.subject(page)).map_err(|bad| bad.answer(page))?;
    let Question { request, live } = asked;
    let client = request.application.app_id;
    let back = match fields.get("decision") {
        Some("allow") => match agree_for_everybody(page.cx, client, &request.permissions, live).await {
            Ok(()) => request.granted(page),
            Err(AdminRefusal::Failed(failure)) => return Err(failure.into()),
            // The session, or the client, is not what it was: the question looks again.
            Err(AdminRefusal::Stale | AdminRefusal::NoSuchClient | AdminRefusal::NotGranted) => {
                return Ok(see_other(&request.path(page)));
            }
        },
        Some("deny") => {
            decline_for_everybody(page.cx, client, live).await?;
            request.refused(page)
        }
        _ => return Ok(problems::bad_request(page)),
    };
    Ok(back.map_or_else(|| problems::bad_request(page), |back| see_other(&back)))
}

/// What an API grants, in its own words, said to administrators where there are such.
fn lines(page: &Surroundings<'_>, permission: &Permission) -> Vec<AdminConsentLine> {
    let Some(api) = page.cx.tenant.application(permission.resource) else {
        return permission.scopes.iter().map(|scope| of_directory(page, scope)).collect();
    };
    let scopes = permission.scopes.iter().map(|value| of_scope(api, value));
    scopes.chain(permission.app_roles.iter().map(|value| of_role(api, value))).collect()
}

fn of_scope(api: &Application, value: &str) -> AdminConsentLine {
    let scope = api.exposed(value);
    let title = scope.and_then(|scope| {
        scope.admin_consent_display_name.as_ref().or(scope.user_consent_display_name.as_ref()).cloned()
    });
    let text =
        scope.and_then(|scope| scope.admin_consent_description.as_ref().or(scope.user_consent_description.as_ref()));
    AdminConsentLine {
        title: title.unwrap_or_else(|| value.to_owned()),
        text: text.unwrap_or(&api.display_name).clone(),
        works_alone: false,
    }
}

fn of_role(api: &Application, value: &str) -> AdminConsentLine {
    let role = api.app_roles.iter().find(|role| role.value == value);
    let title = role.and_then(|role| role.display_name.clone());
    let text = role.and_then(|role| role.description.as_ref());
    AdminConsentLine {
        title: title.unwrap_or_else(|| value.to_owned()),
        text: text.unwrap_or(&api.display_name).clone(),
        works_alone: true,
    }
}

fn of_directory(page: &Surroundings<'_>, scope: &str) -> AdminConsentLine {
    let texts = page.texts();
    let words = |id: &str| texts.text(id).into_owned();
    let (title, text) = match scope {
        PROFILE => (words("admin-consent-profile"), words("admin-consent-profile-text")),
        EMAIL => (words("admin-consent-email"), words("admin-consent-email-text")),
        OFFLINE_ACCESS => (words("admin-consent-offline"), words("admin-consent-offline-text")),
        _ => (words("admin-consent-openid"), words("admin-consent-openid-text")),
    };
    AdminConsentLine { title, text, works_alone: false }
}
