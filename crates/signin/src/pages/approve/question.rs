//! "Shop asks for you": never answered by opening the link, and by nobody but whom it was sent to.

use super::{
    super::{
        Surroundings, begin, consent, form, html, problems, protocol_error, session,
        visit::{Instead, Visit},
    },
    opened::{self, Opened},
};
use crate::{oidc::see_other, views};
use axum::response::Response;
use bytes::Bytes;
use http::StatusCode;
use vestibule_domain::{application::Platform, token::Decision, user::User};
use vestibule_http::ContentSecurityPolicy;
use vestibule_protocol::parameters::Parameters;
use vestibule_services::{
    ciba::{self, Undecided},
    consent::Answer,
    journeys::{self, Started, ToPage},
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
async fn question(page: &Surroundings<'_>, query: &Parameters) -> Result<Question, Instead> {
    let Some(opened) = opened::open(page, query).await? else { return Err(opened::nothing_open(page).into()) };
    if opened.request.decision != Decision::Pending {
        return Err(opened::lead_to_done(page, &opened.link).into());
    }
    let live = session(page.cx, page.cookies).await?;
    let anew = query.get("other") == Some("1");
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
    let asked_for = to_page.asked_for(page.cx)?;
    match (journeys::start(page.cx, &opened.application, asked_for, live.as_ref()).await?, live) {
        // The client gets its tokens at the token endpoint, and nothing from here.
        (Started::Authorized(_), Some(live)) => Ok(Question { opened, live }),
        (Started::Journey(passage), _) => Err(begin(page, *passage).await.into()),
        (Started::Refused(error), _) => Err(protocol_error(page, &error).into()),
        (Started::Authorized(_), None) => Err(problems::bad_request(page).into()),
    }
}

/// `GET /{tenant}/approve`
pub(crate) async fn show_request(visit: Visit) -> Response {
    visit.show(ask(&visit.page(), &visit.query).await)
}

async fn ask(page: &Surroundings<'_>, query: &Parameters) -> Result<Response, Instead> {
    let question = question(page, query).await?;
    let Opened { link, request, application } = &question.opened;
    let permissions = match consent::permissions(page, application, &request.scope, &question.live).await? {
        Ok(permissions) => permissions,
        Err(error) => return Ok(protocol_error(page, &error)),
    };
    let (shell, csrf) = (page.shell(), form::token(page, FORMS, &question.subject()));
    let change_url = opened::path(page, link) + "&other=1";
    let view = views::Approval {
        shell: &shell,
        form: views::FormToken { csrf: &csrf, step: STEP },
        application: &application.display_name,
        message: request.binding_message.as_deref(),
        requested_at: request.requested_at,
        permissions: &permissions,
        identifier: identifier(&question.live.user),
        change_url: &change_url,
    };
    Ok(html(StatusCode::OK, &view, &ContentSecurityPolicy::page()))
}

/// Somebody else is signed in than is asked. Who that is, is not told.
fn not_asked(page: &Surroundings<'_>, opened: &Opened, live: &LiveSession) -> Response {
    let shell = page.shell();
    let change_url = opened::path(page, &opened.link) + "&other=1";
    let view = views::ApprovalOfAnother { shell: &shell, identifier: identifier(&live.user), change_url: &change_url };
    html(StatusCode::FORBIDDEN, &view, &ContentSecurityPolicy::page())
}

fn identifier(user: &User) -> &str {
    user.email.as_ref().map_or(user.display_name.as_str(), |email| email.as_str())
}

/// `POST /{tenant}/approve`
pub(crate) async fn answer_request(visit: Visit, body: Bytes) -> Response {
    visit.answer(answer(&visit.page(), &visit.query, &body).await)
}

async fn answer(page: &Surroundings<'_>, query: &Parameters, body: &Bytes) -> Result<Response, Instead> {
    let question = question(page, query).await?;
    let fields = form::read(page, body, FORMS, &question.subject()).map_err(|bad| bad.answer(page))?;
    let answer = match fields.get("decision") {
        Some("allow") => Answer::Allow { shown: fields.get("question").unwrap_or_default() },
        Some("deny") => Answer::Deny,
        _ => return Ok(problems::bad_request(page)),
    };
    let link = &question.opened.link;
    Ok(match ciba::decide(page.cx, link, &question.live, answer).await? {
        Ok(()) | Err(Undecided::Decided) => opened::lead_to_done(page, link),
        Err(Undecided::Expired) => opened::nothing_open(page),
        // The session counts no more, is another's by now, or something else is asked: the question looks again.
        Err(Undecided::Stale | Undecided::NotAsked | Undecided::Changed) => see_other(&opened::path(page, link)),
    })
}
