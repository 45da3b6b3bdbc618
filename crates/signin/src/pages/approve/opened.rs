//! The request that a link leads to.

use super::super::{Surroundings, html};
use crate::{oidc::see_other, views};
use axum::response::Response;
use http::StatusCode;
use std::sync::Arc;
use vestibule_domain::{application::Application, token::BackchannelRequest};
use vestibule_http::ContentSecurityPolicy;
use vestibule_protocol::parameters::Parameters;
use vestibule_services::{
    Failure,
    ciba::{self, Link},
};

/// A link with the request behind it, decided or not.
pub(super) struct Opened {
    pub(super) link: Link,
    pub(super) request: BackchannelRequest,
    pub(super) application: Arc<Application>,
}

/// Opens the link of an address. `None`: made up, too late, or of an application that is gone or switched off; which, nobody is told.
pub(super) async fn open(page: &Surroundings<'_>, query: &Parameters) -> Result<Option<Opened>, Failure> {
    let Some(link) = query.get("r").and_then(Link::parse) else { return Ok(None) };
    let Some(request) = ciba::waiting(page.cx, &link).await? else { return Ok(None) };
    let application = page.cx.tenant.application(request.app_id).filter(|application| application.enabled);
    Ok(application.map(Arc::clone).map(|application| Opened { link, request, application }))
}

/// The path of the question.
pub(super) fn path(page: &Surroundings<'_>, link: &Link) -> String {
    page.path(&format!("approve?r={}", link.reveal()))
}

/// Leads to the end.
pub(super) fn lead_to_done(page: &Surroundings<'_>, link: &Link) -> Response {
    see_other(&page.path(&format!("approve/done?r={}", link.reveal())))
}

/// There is nothing to answer here.
pub(super) fn nothing_open(page: &Surroundings<'_>) -> Response {
    let shell = page.shell();
    html(StatusCode::NOT_FOUND, &views::ApprovalGone { shell: &shell }, &ContentSecurityPolicy::page())
}
