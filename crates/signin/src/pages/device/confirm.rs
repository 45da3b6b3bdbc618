//! "Connect this device?" Never skipped, and the code is shown again, so that nobody is talked into connecting somebody else's
//! device (RFC 8628 §5.4).

use super::{
    super::{
        Surroundings, consent, form, html, problems, protocol_error, question, session,
        visit::{Instead, Visit},
    },
    address,
};
use crate::{
    oidc::see_other,
    views::{self, OutcomeOf, UserCodeError},
};
use axum::response::Response;
use bytes::Bytes;
use http::StatusCode;
use std::sync::Arc;
use vestibule_domain::{
    application::Application,
    token::{Decision, DeviceAuthorization},
};
use vestibule_http::ContentSecurityPolicy;
use vestibule_protocol::{device::UserCode, parameters::Parameters};
use vestibule_services::{
    device::{self, Ticket, Undecided},
    journeys::ToPage,
    sessions::LiveSession,
};

/// The purpose of the form's token.
const FORMS: &str = "device-confirm";
/// The value by which the form names itself.
const STEP: &str = "device-confirm";

/// The device of a ticket, decided about or not.
struct Opened {
    ticket: Ticket,
    code: UserCode,
    device: DeviceAuthorization,
    application: Arc<Application>,
}

/// Finds the device of the ticket. Where there is none, the way is back to where codes are typed.
async fn open(page: &Surroundings<'_>, query: &Parameters) -> Result<Opened, Instead> {
    let ticket = query.get("d").unwrap_or_default().to_owned();
    let back = |error| Instead::from(address::lead_to_code(page, error, ""));
    let code = device::open(page.cx, &ticket).ok_or_else(|| back(UserCodeError::Unknown))?;
    let device = device::waiting(page.cx, &code).await?.ok_or_else(|| back(UserCodeError::Expired))?;
    let application = page.cx.tenant.application(device.app_id).filter(|application| application.enabled);
    let application = Arc::clone(application.ok_or_else(|| back(UserCodeError::Unknown))?);
    Ok(Opened { ticket, code, device, application })
}

/// A device that waits, and the customer who is asked.
struct Question {
    opened: Opened,
    live: LiveSession,
}

impl Question {
    /// What the form's token belongs to: this browser's session, and this device.
    fn subject(&self) -> Vec<u8> {
        [self.live.session.id.uuid().as_bytes().as_slice(), self.opened.code.reveal().as_bytes()].concat()
    }
}

/// Finds the device of the ticket, and has the customer sign in where that is needed.
async fn find(page: &Surroundings<'_>, query: &Parameters) -> Result<Question, Instead> {
    let opened = open(page, query).await?;
    let Opened { ticket, device, application, .. } = &opened;
    if device.decision != Decision::Pending {
        return Err(address::lead_to_done(page, ticket).into());
    }
    let to_page = ToPage {
        app_id: device.app_id,
        platform: device.platform,
        scope: &device.scope,
        page: &address::confirm(page, ticket),
        anew: question::wants_another(query),
    };
    let live = question::person(page, application, &to_page, session(page.cx, page.cookies).await?).await?;
    Ok(Question { opened, live })
}

/// `GET /{tenant}/oauth2/deviceauth/confirm`
pub(crate) async fn confirm_device(visit: Visit) -> Response {
    visit.show(ask(&visit.page(), &visit.query).await)
}

async fn ask(page: &Surroundings<'_>, query: &Parameters) -> Result<Response, Instead> {
    let asked = find(page, query).await?;
    let Opened { ticket, code, device, application } = &asked.opened;
    let permissions = match consent::permissions(page, application, &device.scope, &asked.live).await? {
        Ok(permissions) => permissions,
        Err(error) => return Ok(protocol_error(page, &error)),
    };
    let (shell, csrf) = (page.shell(), form::token(page, FORMS, &asked.subject()));
    let change_url = question::for_another(address::confirm(page, ticket));
    let view = views::DeviceConfirm {
        shell: &shell,
        form: views::FormToken { csrf: &csrf, step: STEP },
        application: &application.display_name,
        code: code.reveal(),
        requested_at: device.requested_at,
        permissions: &permissions,
        identifier: asked.live.user.identifier(),
        change_url: &change_url,
    };
    Ok(html(StatusCode::OK, &view, &ContentSecurityPolicy::page()))
}

/// `POST /{tenant}/oauth2/deviceauth/confirm`
pub(crate) async fn decide_device(visit: Visit, body: Bytes) -> Response {
    visit.answer(decide(&visit.page(), &visit.query, &body).await)
}

async fn decide(page: &Surroundings<'_>, query: &Parameters, body: &Bytes) -> Result<Response, Instead> {
    let asked = find(page, query).await?;
    let fields = form::read(page, body, FORMS, &asked.subject()).map_err(|bad| bad.answer(page))?;
    let Some(answer) = question::answer(&fields) else { return Ok(problems::bad_request(page)) };
    let Opened { ticket, code, .. } = &asked.opened;
    Ok(match device::decide(page.cx, code, &asked.live, answer).await? {
        Ok(()) | Err(Undecided::Decided) => address::lead_to_done(page, ticket),
        Err(Undecided::Expired) => address::lead_to_code(page, UserCodeError::Expired, ""),
        // The session counts no more, or something else is asked by now: the question looks again.
        Err(Undecided::Stale | Undecided::Changed) => see_other(&address::confirm(page, ticket)),
    })
}

/// `GET /{tenant}/oauth2/deviceauth/done`
pub(crate) async fn device_done(visit: Visit) -> Response {
    visit.show(outcome(&visit.page(), &visit.query).await)
}

async fn outcome(page: &Surroundings<'_>, query: &Parameters) -> Result<Response, Instead> {
    let Opened { ticket, device, application, .. } = open(page, query).await?;
    let path = address::confirm(page, &ticket);
    Ok(question::outcome(page, OutcomeOf::Device, (&application, &device.decision), &path))
}
