//! "Shop asks for you": never answered by opening the link, and by nobody but whom it was sent to.

use super::{
    super::{
        Surroundings, begin, consent,
        form::{self, BadForm},
        html, problems, protocol_error, session,
    },
    opened::{self, Opened},
};
use crate::{SignIn, incoming::Incoming, oidc::see_other, views};
use axum::{
    extract::{Path, State},
    response::Response,
};
use bytes::Bytes;
use http::StatusCode;
use vestibule_domain::{application::Platform, token::Decision, user::User};
use vestibule_http::{ContentSecurityPolicy, Cookies, Endpoint};
use vestibule_protocol::parameters::Parameters;
use vestibule_services::{
    Failure,
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

/// What stands in the way of the question.
enum Instead {
    /// Another page.
    Page(Box<Response>),
    /// The infrastructure failed.
    Failed(Failure),
}

impl From<Failure> for Instead {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

impl From<Response> for Instead {
    fn from(response: Response) -> Self {
        Self::Page(Box::new(response))
    }
}

impl Instead {
    fn answer(self, page: &Surroundings<'_>) -> Response {
        match self {
            Self::Page(response) => *response,
            Self::Failed(failure) => problems::failed(page, &failure),
        }
    }
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
pub(crate) async fn show_request(
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
    if let Err(limit) = app.count(Endpoint::Page, &cx, &incoming) {
        return problems::rate_limited(&page, &limit);
    }
    let Ok(query) = incoming.query() else { return problems::bad_request(&page) };
    match question(&page, &query).await {
        Ok(question) => match show(&page, &question).await {
            Ok(shown) => page.in_chosen_language(&query, shown),
            Err(failure) => problems::failed(&page, &failure),
        },
        Err(instead) => instead.answer(&page),
    }
}

async fn show(page: &Surroundings<'_>, question: &Question) -> Result<Response, Failure> {
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
pub(crate) async fn answer_request(
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
        Err(instead) => instead.answer(&page),
    }
}

async fn answer(page: &Surroundings<'_>, query: &Parameters, body: &Bytes) -> Result<Response, Instead> {
    let question = question(page, query).await?;
    let fields = match form::read(page, body, FORMS, &question.subject()) {
        Ok(fields) => fields,
        Err(BadForm::NotOurs) => return Ok(problems::stale_form(page)),
        Err(BadForm::Malformed) => return Ok(problems::bad_request(page)),
    };
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
