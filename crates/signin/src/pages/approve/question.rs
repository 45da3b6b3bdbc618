//! "Shop asks for you": never answered by opening the link, and by nobody but whom it was sent to.

use super::{
    super::{
        Surroundings, consent, form, html, problems, protocol_error, question, session,
        visit::{Instead, Visit},
    },
    opened::{self, Opened},
};
use crate::{
    oidc::see_other,
    views::{self, OutcomeOf},
};
use axum::response::Response;
use bytes::Bytes;
use http::StatusCode;
use vestibule_domain::{application::Platform, token::Decision};
use vestibule_http::ContentSecurityPolicy;
use vestibule_protocol::parameters::Parameters;
use vestibule_services::{
    Failure,
    ciba::{self, Undecided},
    journeys::ToPage,
    sessions::LiveSession,
};

/// The purpose of the form's token.
const FORMS: &str = "approve";
/// The value by which the form names itself.
const STEP: &str = "approve";

/// A request that is open, and the customer who is asked.
struct Question {
    opened: Opened,
    live: LiveSession,
}

impl Question {
    /// What the form's token belongs to: this browser's session, and this request.
    fn subject(&self) -> Vec<u8> {
        [self.live.session.id.uuid().as_bytes().as_slice(), &self.opened.request.request_hash].concat()
    }
}

/// Finds the request of the link, and has whoever is asked sign in where that is needed.
async fn find(page: &Surroundings<'_>, query: &Parameters) -> Result<Question, Instead> {
    let Some(opened) = opened::open(page, query).await? else { return Err(opened::nothing_open(page).into()) };
    if opened.request.decision != Decision::Pending {
        return Err(opened::lead_to_done(page, &opened.link).into());
    }
    let live = session(page.cx, page.cookies).await?;
    let anew = question::wants_another(query);
    match &live {
        Some(live) if !anew && Some(live.user.id) != opened.request.user_id => {
            return Err(not_asked(page, &opened, live).into());
        }
        _ => {}
    }
    let path = opened::path(page, &opened.link);
    let to_page = ToPage {
        app_id: opened.request.app_id,
        platform: Platform::Web,
        scope: &opened.request.scope,
        page: &path,
        anew,
    };
    let live = question::person(page, &opened.application, &to_page, live).await?;
    Ok(Question { opened, live })
}

/// `GET /{tenant}/approve`
pub(crate) async fn show_request(visit: Visit) -> Response {
    visit.show(ask(&visit.page(), &visit.query).await)
}

async fn ask(page: &Surroundings<'_>, query: &Parameters) -> Result<Response, Instead> {
    let asked = find(page, query).await?;
    let Opened { link, request, application } = &asked.opened;
    let permissions = match consent::permissions(page, application, &request.scope, &asked.live).await? {
        Ok(permissions) => permissions,
        Err(error) => return Ok(protocol_error(page, &error)),
    };
    let (shell, csrf) = (page.shell(), form::token(page, FORMS, &asked.subject()));
    let change_url = question::for_another(opened::path(page, link));
    let view = views::Approval {
        shell: &shell,
        form: views::FormToken { csrf: &csrf, step: STEP },
        application: &application.display_name,
        message: request.binding_message.as_deref(),
        requested_at: request.requested_at,
        permissions: &permissions,
        identifier: asked.live.user.identifier(),
        change_url: &change_url,
    };
    Ok(html(StatusCode::OK, &view, &ContentSecurityPolicy::page()))
}

/// Somebody else is signed in than is asked. Who that is, is not told.
fn not_asked(page: &Surroundings<'_>, opened: &Opened, live: &LiveSession) -> Response {
    let shell = page.shell();
    let change_url = question::for_another(opened::path(page, &opened.link));
    let view = views::ApprovalOfAnother { shell: &shell, identifier: live.user.identifier(), change_url: &change_url };
    html(StatusCode::FORBIDDEN, &view, &ContentSecurityPolicy::page())
}

/// `POST /{tenant}/approve`
pub(crate) async fn answer_request(visit: Visit, body: Bytes) -> Response {
    visit.answer(answer(&visit.page(), &visit.query, &body).await)
}

async fn answer(page: &Surroundings<'_>, query: &Parameters, body: &Bytes) -> Result<Response, Instead> {
    let asked = find(page, query).await?;
    let fields = form::read(page, body, FORMS, &asked.subject()).map_err(|bad| bad.answer(page))?;
    let Some(answer) = question::answer(&fields) else { return Ok(problems::bad_request(page)) };
    let link = &asked.opened.link;
    Ok(match ciba::decide(page.cx, link, &asked.live, answer).await? {
        Ok(()) | Err(Undecided::Decided) => opened::lead_to_done(page, link),
        Err(Undecided::Expired) => opened::nothing_open(page),
        // The session counts no more, is another's by now, or something else is asked: the question looks again.
        Err(Undecided::Stale | Undecided::NotAsked | Undecided::Changed) => see_other(&opened::path(page, link)),
    })
}

/// `GET /{tenant}/approve/done`
pub(crate) async fn request_answered(visit: Visit) -> Response {
    visit.show(outcome(&visit.page(), &visit.query).await)
}

async fn outcome(page: &Surroundings<'_>, query: &Parameters) -> Result<Response, Failure> {
    let Some(Opened { link, request, application }) = opened::open(page, query).await? else {
        return Ok(opened::nothing_open(page));
    };
    let path = opened::path(page, &link);
    Ok(question::outcome(page, OutcomeOf::Approval, (&application, &request.decision), &path))
}
