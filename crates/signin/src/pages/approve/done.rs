//! What came of it, by what is stored: so that it can be looked at again.

use super::{
    super::{Surroundings, html, visit::Visit},
    opened,
};
use crate::{oidc::see_other, views};
use axum::response::Response;
use http::StatusCode;
use vestibule_domain::token::Decision;
use vestibule_http::ContentSecurityPolicy;
use vestibule_protocol::parameters::Parameters;
use vestibule_services::Failure;

/// `GET /{tenant}/approve/done`
pub(crate) async fn request_answered(visit: Visit) -> Response {
    visit.show(show(&visit.page(), &visit.query).await)
}

async fn show(page: &Surroundings<'_>, query: &Parameters) -> Result<Response, Failure> {
    let Some(opened) = opened::open(page, query).await? else { return Ok(opened::nothing_open(page)) };
    let agreed = match opened.request.decision {
        Decision::Pending => return Ok(see_other(&opened::path(page, &opened.link))),
        Decision::Approved(_) | Decision::Redeemed => true,
        Decision::Denied => false,
    };
    let shell = page.shell();
    let view = views::ApprovalDone { shell: &shell, application: &opened.application.display_name, agreed };
    Ok(html(StatusCode::OK, &view, &ContentSecurityPolicy::page()))
}
