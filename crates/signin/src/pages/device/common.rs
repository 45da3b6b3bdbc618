//! The page for devices whose owners don't know a tenant (wire.md §3.1): the code says which it is.

use super::{
    super::{Surroundings, html, surroundings},
    address, code,
};
use crate::{
    SignIn,
    incoming::Incoming,
    oidc::see_other,
    views::{self, LanguageMenu, Shell, Texts, UserCodeError},
};
use axum::{
    extract::State,
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use http::StatusCode;
use uuid::Uuid;
use vestibule_domain::{ids::TenantId, locale::Offered};
use vestibule_http::{ContentSecurityPolicy, Cookies, Endpoint, Problem, check_provenance};
use vestibule_protocol::{
    device::UserCode,
    parameters::{Limits, Parameters},
};
use vestibule_services::{Failure, device};

/// Where the page is.
const PATH: &str = "/common/oauth2/deviceauth";

/// `GET /common/oauth2/deviceauth`
pub(crate) async fn show_code_of_any_tenant(
    State(app): State<SignIn>,
    incoming: Incoming,
    cookies: Cookies,
) -> Response {
    if let Err(problem) = count(&app, Endpoint::Page, &incoming) {
        return problem.into_response();
    }
    let query = incoming.query().ok();
    let asked = |name| query.as_ref().and_then(|query| query.get(name));
    let language = surroundings::language(&incoming, &cookies, Offered::default());
    let shell = Shell {
        languages: LanguageMenu::of(&language, Offered::default(), incoming.uri.query()),
        texts: Texts::of(&language),
        language,
        theme: None,
        brand: None,
        correlation_id: incoming.ids.correlation.to_string(),
    };
    let view = views::DeviceCode {
        shell: &shell,
        form: None,
        typed: &address::kept(asked("user_code").unwrap_or_default()),
        error: asked("problem").and_then(UserCodeError::parse),
    };
    html(StatusCode::OK, &view, &ContentSecurityPolicy::page())
}

/// `POST /common/oauth2/deviceauth`. The form changes nothing and belongs to no tenant: where it comes from is all that is
/// checked.
pub(crate) async fn enter_code_of_any_tenant(
    State(app): State<SignIn>,
    incoming: Incoming,
    cookies: Cookies,
    body: Bytes,
) -> Response {
    if let Err(problem) = count(&app, Endpoint::UserCode, &incoming) {
        return problem.into_response();
    }
    if check_provenance(&incoming.headers, &incoming.origin.reached).is_err() {
        return Problem::CrossSite.into_response();
    }
    let fields = Parameters::parse(&body, Limits::PROTOCOL).ok().filter(|_| incoming.has_form());
    let typed = fields.as_ref().and_then(|fields| fields.get("user_code")).unwrap_or_default();
    match enter(&app, &incoming, &cookies, typed).await {
        Ok(response) => response,
        Err(failure) => {
            tracing::error!(error = %failure, "a device's code could not be looked for");
            Problem::Internal.into_response()
        }
    }
}

async fn enter(app: &SignIn, incoming: &Incoming, cookies: &Cookies, typed: &str) -> Result<Response, Failure> {
    let back = |error, typed| see_other(&format!("{PATH}?{}", address::query(error, typed)));
    let Some(user_code) = UserCode::parse(typed) else { return Ok(back(UserCodeError::Missing, typed)) };
    for tenant in device::tenants_of(&app.platform, &user_code).await? {
        // On a host of one tenant's there is no other.
        if let Ok(cx) = app.context(&tenant.id().to_string(), incoming).await {
            return code::enter(&Surroundings::new(&cx, incoming, cookies), typed).await;
        }
    }
    Ok(back(UserCodeError::Unknown, typed))
}

/// Counts a request that belongs to no tenant.
fn count(app: &SignIn, endpoint: Endpoint, incoming: &Incoming) -> Result<(), Problem> {
    let nobody = TenantId::from_uuid(Uuid::nil());
    app.limits.by_address(endpoint, nobody, incoming.address).map_err(Problem::from)
}
