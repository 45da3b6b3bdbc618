//! What came of it, by what is stored: so that it can be looked at again.

use super::{
    super::{Surroundings, html, problems},
    opened,
};
use crate::{SignIn, incoming::Incoming, oidc::see_other, views};
use axum::{
    extract::{Path, State},
    response::Response,
};
use http::StatusCode;
use vestibule_domain::token::Decision;
use vestibule_http::{ContentSecurityPolicy, Cookies, Endpoint};
use vestibule_protocol::parameters::Parameters;
use vestibule_services::Failure;

/// `GET /{tenant}/approve/done`
pub(crate) async fn request_answered(
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
