//! "Connect this device?" Never skipped, and the code is shown again, so that nobody is talked into connecting somebody else's
//! device (RFC 8628 §5.4).

use super::{
    super::{
        Surroundings, begin, consent, form, html, problems, session,
        visit::{Instead, Visit},
    },
    address,
};
use crate::{
    oidc::see_other,
    pages::protocol_error,
    views::{self, UserCodeError},
};
use axum::response::Response;
use bytes::Bytes;
use http::StatusCode;
use vestibule_domain::token::{Decision, DeviceAuthorization};
use vestibule_http::ContentSecurityPolicy;
use vestibule_protocol::{device::UserCode, parameters::Parameters};
use vestibule_services::{
    consent::Answer,
    device::{self, Ticket, Undecided},
    journeys::{self, Started, ToPage},
    sessions::LiveSession,
};

/// The purpose of the form's token.
const FORMS: &str = "device-confirm";
/// The value by which the form names itself.
const STEP: &str = "device-confirm";

/// A device that waits, and the customer who is asked.
struct Question {
    ticket: Ticket,
    code: UserCode,
    device: DeviceAuthorization,
    live: LiveSession,
}

impl Question {
    /// What the form's token belongs to: this browser's session, and this device.
    fn subject(&self) -> Vec<u8> {
        [self.live.session.id.uuid().as_bytes().as_slice(), self.code.reveal().as_bytes()].concat()
    }
}

/// Finds the device of the ticket, and has the customer sign in where that is needed.
async fn question(page: &Surroundings<'_>, query: &Parameters) -> Result<Question, Instead> {
    let ticket = query.get("d").unwrap_or_default().to_owned();
    let back = |error| Instead::from(address::lead_to_code(page, error, ""));
    let code = device::open(page.cx, &ticket).ok_or_else(|| back(UserCodeError::Unknown))?;
    let device = device::waiting(page.cx, &code).await?.ok_or_else(|| back(UserCodeError::Expired))?;
    if device.decision != Decision::Pending {
        return Err(address::lead_to_done(page, &ticket).into());
    }
    let application = address::application(page, &device).ok_or_else(|| back(UserCodeError::Unknown))?;
    let live = session(page.cx, page.cookies).await?;
    let anew = query.get("other") == Some("1");
    let to_page = ToPage {
        app_id: device.app_id,
        platform: device.platform,
        scope: &device.scope,
        page: &address::confirm(page, &ticket),
        anew,
    };
    let asked_for = to_page.asked_for(page.cx)?;
    match (journeys::start(page.cx, application, asked_for, live.as_ref()).await?, live) {
        // What the application would be answered with is given to nobody: the device gets its tokens by polling.
        (Started::Authorized(_), Some(live)) => Ok(Question { ticket, code, device, live }),
        (Started::Journey(passage), _) => Err(begin(page, *passage).await.into()),
        (Started::Refused(error), _) => Err(protocol_error(page, &error).into()),
        (Started::Authorized(_), None) => Err(problems::bad_request(page).into()),
    }
}

/// `GET /{tenant}/oauth2/deviceauth/confirm`
pub(crate) async fn confirm_device(visit: Visit) -> Response {
    visit.show(ask(&visit.page(), &visit.query).await)
}

async fn ask(page: &Surroundings<'_>, query: &Parameters) -> Result<Response, Instead> {
    let question = question(page, query).await?;
    let Some(application) = address::application(page, &question.device) else {
        return Ok(problems::bad_request(page));
    };
    let permissions = match consent::permissions(page, application, &question.device.scope, &question.live).await? {
        Ok(permissions) => permissions,
        Err(error) => return Ok(protocol_error(page, &error)),
    };
    let (shell, csrf) = (page.shell(), form::token(page, FORMS, &question.subject()));
    let user = &question.live.user;
    let change_url = address::confirm(page, &question.ticket) + "&other=1";
    let view = views::DeviceConfirm {
        shell: &shell,
        form: views::FormToken { csrf: &csrf, step: STEP },
        application: &application.display_name,
        code: question.code.reveal(),
        requested_at: question.device.requested_at,
        permissions: &permissions,
        identifier: user.email.as_ref().map_or(user.display_name.as_str(), |email| email.as_str()),
        change_url: &change_url,
    };
    Ok(html(StatusCode::OK, &view, &ContentSecurityPolicy::page()))
}

/// `POST /{tenant}/oauth2/deviceauth/confirm`
pub(crate) async fn decide_device(visit: Visit, body: Bytes) -> Response {
    visit.answer(decide(&visit.page(), &visit.query, &body).await)
}

async fn decide(page: &Surroundings<'_>, query: &Parameters, body: &Bytes) -> Result<Response, Instead> {
    let question = question(page, query).await?;
    let fields = form::read(page, body, FORMS, &question.subject()).map_err(|bad| bad.answer(page))?;
    let answer = match fields.get("decision") {
        Some("allow") => Answer::Allow { shown: fields.get("question").unwrap_or_default() },
        Some("deny") => Answer::Deny,
        _ => return Ok(problems::bad_request(page)),
    };
    let decided = device::decide(page.cx, &question.code, &question.live, answer).await?;
    Ok(match decided {
        Ok(()) | Err(Undecided::Decided) => address::lead_to_done(page, &question.ticket),
        Err(Undecided::Expired) => address::lead_to_code(page, UserCodeError::Expired, ""),
        // The session counts no more, or something else is asked by now: the question looks again.
        Err(Undecided::Stale | Undecided::Changed) => see_other(&address::confirm(page, &question.ticket)),
    })
}
