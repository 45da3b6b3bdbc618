//! Typing the code that a device shows.

use super::{
    super::{
        Surroundings,
        form::{self, BadForm},
        html, problems, session,
    },
    address,
};
use crate::{
    SignIn,
    incoming::Incoming,
    oidc::see_other,
    views::{self, UserCodeError},
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use bytes::Bytes;
use http::StatusCode;
use vestibule_http::{ContentSecurityPolicy, Cookies, Endpoint};
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
pub(crate) async fn show_device_code(
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
    let (shell, csrf) = (page.shell(), form::token(&page, FORMS, &[]));
    let view = views::DeviceCode {
        shell: &shell,
        form: Some(views::FormToken { csrf: &csrf, step: STEP }),
        typed: &address::kept(query.get("user_code").unwrap_or_default()),
        error: query.get("problem").and_then(UserCodeError::parse),
    };
    let shown = html(StatusCode::OK, &view, &ContentSecurityPolicy::page());
    page.in_chosen_language(&query, shown)
}

/// `POST /{tenant}/oauth2/deviceauth`
pub(crate) async fn enter_device_code(
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
    if let Err(limit) = app.count(Endpoint::UserCode, &cx, &incoming) {
        return problems::rate_limited(&page, &limit);
    }
    let fields = match form::read(&page, &body, FORMS, &[]) {
        Ok(fields) => fields,
        Err(BadForm::NotOurs) => return problems::stale_form(&page),
        Err(BadForm::Malformed) => return problems::bad_request(&page),
    };
    let typed = fields.get("user_code").unwrap_or_default();
    match enter(&page, typed).await {
        Ok(response) => response,
        Err(failure) => problems::failed(&page, &failure),
    }
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
