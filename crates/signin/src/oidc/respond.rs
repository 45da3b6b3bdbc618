//! Authorization responses: by redirect, or by a form that posts itself.

use crate::{
    pages::{Surroundings, html},
    views,
};
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use vestibule_domain::application::Application;
use vestibule_http::{ContentSecurityPolicy, FrameAncestors};
use vestibule_protocol::{
    authorization::{AuthorizationResponse, ProvenRedirect, Success},
    errors::OAuthError,
    parameters::Parameters,
    token::client_info,
};
use vestibule_services::authorization::Authorization;

/// The answer with a code.
pub(super) fn success(
    page: &Surroundings<'_>,
    redirect: &ProvenRedirect,
    application: &Application,
    parameters: &Parameters,
    authorization: &Authorization,
) -> Response {
    let wants_client_info = parameters.get("client_info") == Some("1");
    respond(page, redirect, application, authorization, wants_client_info)
}

/// The answer with a code, to a request that is known.
pub(crate) fn respond(
    page: &Surroundings<'_>,
    redirect: &ProvenRedirect,
    application: &Application,
    authorization: &Authorization,
    wants_client_info: bool,
) -> Response {
    let info = wants_client_info.then(|| client_info(authorization.user_id.uuid(), page.cx.tenant.id().uuid()));
    let state = authorization.session_id.to_string();
    let success = Success { code: &authorization.code, client_info: info.as_deref(), session_state: Some(&state) };
    deliver(page, application, redirect.success(&page.cx.issuer(), &success))
}

/// The answer with an error (RFC 6749 §4.1.2.1).
pub(super) fn error(
    page: &Surroundings<'_>,
    redirect: &ProvenRedirect,
    application: &Application,
    error: &OAuthError,
) -> Response {
    let context = page.incoming.error_context_of(page.cx);
    deliver(page, application, redirect.error(&page.cx.issuer(), error, &context))
}

fn deliver(page: &Surroundings<'_>, application: &Application, response: AuthorizationResponse) -> Response {
    match response {
        AuthorizationResponse::Redirect(url) => see_other(&url),
        AuthorizationResponse::FormPost { action, fields } => {
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let shell = page.shell();
            let view = views::FormPost {
                shell: &shell,
                action: &action,
                fields: &fields,
                application: &application.display_name,
            };
            let policy = url::Url::parse(&action).map_or_else(
                |_| ContentSecurityPolicy::page(),
                |target| ContentSecurityPolicy::page().form_action_to(&target),
            );
            // Silent renewal has its answer in a hidden frame.
            html(StatusCode::OK, &view, &policy.framed_by(FrameAncestors::Anybody))
        }
    }
}

/// A redirect after which the browser asks with GET, whatever it asked with before (RFC 9110 §15.4.4).
pub(crate) fn see_other(url: &str) -> Response {
    let Ok(location) = HeaderValue::from_str(url) else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response()
}
