//! Authorization responses: by redirect, or by a form that posts itself.

use super::{check_session, refusals::tell};
use crate::{
    pages::{self, Surroundings, html},
    views,
};
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use vestibule_domain::application::Application;
use vestibule_http::{ContentSecurityPolicy, FrameAncestors};
use vestibule_protocol::{
    authorization::{AuthorizationResponse, FrontChannelToken, ProvenRedirect, ResponseParameters, Success},
    errors::{ErrorCode, OAuthError},
    token::client_info,
};
use vestibule_services::{
    Failure,
    authorization::{Authorization, signed_if_asked},
    trace::{Decision, Step},
};

/// The answer with what was asked for.
pub(crate) fn respond(
    page: &Surroundings<'_>,
    redirect: &ProvenRedirect,
    application: &Application,
    authorization: &Authorization,
    wants_client_info: bool,
) -> Response {
    if let Some(refusal) = &authorization.refusal {
        return error(page, redirect, application, refusal);
    }
    page.cx.trace.record(Decision::done(Step::Answer).because("answered").application(application.app_id));
    let info = wants_client_info.then(|| client_info(authorization.user_id.uuid(), page.cx.tenant.id().uuid()));
    let state = check_session::state_for(page, redirect, authorization.session_id);
    let token = authorization.access_token.as_ref();
    let success = Success {
        code: authorization.code.as_ref().map(|code| code.reveal().as_str()),
        access_token: token.map(|issued| FrontChannelToken {
            token: issued.token.reveal(),
            expires_in: issued.expires_in,
            scope: &issued.scope,
        }),
        id_token: authorization.id_token.as_ref().map(|token| token.reveal().as_str()),
        client_info: info.as_deref(),
        session_state: Some(&state),
    };
    let mut response = send(page, application, redirect, redirect.success(&page.cx.issuer(), &success));
    check_session::remember(page, authorization.session_id, &mut response);
    response
}

/// The answer with an error (RFC 6749 §4.1.2.1).
pub(crate) fn error(
    page: &Surroundings<'_>,
    redirect: &ProvenRedirect,
    application: &Application,
    error: &OAuthError,
) -> Response {
    tell(error);
    page.cx.trace.record(Decision::refused(Step::Answer).error(error));
    let mut response = match error_answer(page, redirect, application, error) {
        Ok(answer) => deliver(page, application, answer),
        Err(failure) => pages::failed(page, &failure),
    };
    if error.code == ErrorCode::LoginRequired {
        check_session::forget(page, &mut response);
    }
    response
}

/// The same before it is sent: where it goes, and what it says.
pub(super) fn error_answer(
    page: &Surroundings<'_>,
    redirect: &ProvenRedirect,
    application: &Application,
    error: &OAuthError,
) -> Result<AuthorizationResponse, Failure> {
    let context = page.incoming.error_context_of(page.cx);
    let parameters = redirect.error(&page.cx.issuer(), error, &context);
    Ok(redirect.deliver(signed_if_asked(page.cx, application, redirect, parameters)?))
}

/// By redirect or form, signed where that was asked for.
fn send(
    page: &Surroundings<'_>,
    application: &Application,
    redirect: &ProvenRedirect,
    parameters: ResponseParameters,
) -> Response {
    match signed_if_asked(page.cx, application, redirect, parameters) {
        Ok(parameters) => deliver(page, application, redirect.deliver(parameters)),
        Err(failure) => pages::failed(page, &failure),
    }
}

fn deliver(page: &Surroundings<'_>, application: &Application, response: AuthorizationResponse) -> Response {
    match response {
        AuthorizationResponse::Redirect(url) => see_other(&url),
        AuthorizationResponse::FormPost { action, fields } => {
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let shell = page.shell();
            let view = views::FormPost {
                sends_itself: true,
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
