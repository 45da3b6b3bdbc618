//! What came of it, by what is stored: so that it can be looked at again.

use super::{
    super::{Surroundings, html, problems},
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
use http::StatusCode;
use vestibule_domain::token::Decision;
use vestibule_http::{ContentSecurityPolicy, Cookies, Endpoint};
use vestibule_protocol::parameters::Parameters;
use vestibule_services::{Failure, device};

/// `GET /{tenant}/oauth2/deviceauth/done`
pub(crate) async fn device_done(
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
    match show(&page, &query).await {
        Ok(shown) => page.in_chosen_language(&query, shown),
        Err(failure) => problems::failed(&page, &failure),
    }
}

async fn show(page: &Surroundings<'_>, query: &Parameters) -> Result<Response, Failure> {
    let ticket = query.get("d").unwrap_or_default().to_owned();
    let Some(user_code) = device::open(page.cx, &ticket) else {
        return Ok(address::lead_to_code(page, UserCodeError::Unknown, ""));
    };
    let Some(device) = device::waiting(page.cx, &user_code).await? else {
        return Ok(address::lead_to_code(page, UserCodeError::Expired, ""));
    };
    let connected = match device.decision {
        Decision::Pending => return Ok(see_other(&address::confirm(page, &ticket))),
        Decision::Approved(_) | Decision::Redeemed => true,
        Decision::Denied => false,
    };
    let Some(application) = address::application(page, &device) else {
        return Ok(address::lead_to_code(page, UserCodeError::Unknown, ""));
    };
    let shell = page.shell();
    let view = views::DeviceDone { shell: &shell, application: &application.display_name, connected };
    Ok(html(StatusCode::OK, &view, &ContentSecurityPolicy::page()))
}
