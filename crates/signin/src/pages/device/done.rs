//! What came of it, by what is stored: so that it can be looked at again.

use super::{
    super::{Surroundings, html, visit::Visit},
    address,
};
use crate::{
    oidc::see_other,
    views::{self, UserCodeError},
};
use axum::response::Response;
use http::StatusCode;
use vestibule_domain::token::Decision;
use vestibule_http::ContentSecurityPolicy;
use vestibule_protocol::parameters::Parameters;
use vestibule_services::{Failure, device};

/// `GET /{tenant}/oauth2/deviceauth/done`
pub(crate) async fn device_done(visit: Visit) -> Response {
    visit.show(show(&visit.page(), &visit.query).await)
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
