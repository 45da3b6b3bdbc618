//! Typing the code that a device shows.

use super::{
    super::{Surroundings, form, html, session, visit::Visit},
    address,
};
use crate::{
    oidc::see_other,
    views::{self, UserCodeError},
};
use axum::response::Response;
use bytes::Bytes;
use http::StatusCode;
use vestibule_http::{ContentSecurityPolicy, Endpoint};
use vestibule_protocol::device::UserCode;
use vestibule_services::{
    Failure,
    device::{self, Entered},
};

/// The purpose of the form's token. The form changes nothing, so that one token serves every browser.
const FORMS: &str = "device-code";
/// The value by which the form names itself.
const STEP: &str = "device";

/// `GET /{tenant}/oauth2/deviceauth`. A `user_code` in the address stands in the field already; it is not entered by that
/// (RFC 8628 §3.3.1).
pub(crate) async fn show_device_code(visit: Visit) -> Response {
    let (page, query) = (visit.page(), &visit.query);
    let (shell, csrf) = (page.shell(), form::token(&page, FORMS, &[]));
    let view = views::DeviceCode {
        shell: &shell,
        form: Some(views::FormToken { csrf: &csrf, step: STEP }),
        typed: &address::kept(query.get("user_code").unwrap_or_default()),
        error: query.get("problem").and_then(UserCodeError::parse),
    };
    let shown = html(StatusCode::OK, &view, &ContentSecurityPolicy::page());
    page.in_chosen_language(query, shown)
}

/// `POST /{tenant}/oauth2/deviceauth`
pub(crate) async fn enter_device_code(visit: Visit, body: Bytes) -> Response {
    if let Err(limited) = visit.count(Endpoint::UserCode) {
        return *limited;
    }
    let page = visit.page();
    let fields = match form::read(&page, &body, FORMS, &[]) {
        Ok(fields) => fields,
        Err(bad) => return bad.answer(&page),
    };
    let typed = fields.get("user_code").unwrap_or_default();
    visit.answer(enter(&page, typed).await)
}

/// Enters what was typed: leads to the question, or back with what is wrong.
pub(super) async fn enter(page: &Surroundings<'_>, typed: &str) -> Result<Response, Failure> {
    let Some(code) = UserCode::parse(typed) else {
        return Ok(address::lead_to_code(page, UserCodeError::Missing, typed));
    };
    let live = session(page.cx, page.cookies).await?;
    let back = |error, typed| address::lead_to_code(page, error, typed);
    Ok(match device::enter(page.cx, &code, live.as_ref()).await? {
        Entered::Waiting(ticket) => see_other(&address::confirm(page, &ticket)),
        Entered::Unknown => back(UserCodeError::Unknown, typed),
        Entered::Expired => back(UserCodeError::Expired, ""),
        Entered::Decided => back(UserCodeError::Decided, ""),
        Entered::TooMany => back(UserCodeError::TooMany, ""),
    })
}
