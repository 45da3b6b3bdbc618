//! RP-initiated sign-out (OpenID Connect RP-Initiated Logout 1.0), and telling the other applications through the browser
//! (Front-Channel Logout 1.0).

use super::{errors, see_other};
use crate::{
    SignIn,
    incoming::Incoming,
    pages::{self, Surroundings, html},
    views,
};
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use http::StatusCode;
use std::sync::Arc;
use vestibule_domain::{
    application::Application,
    ids::{AppId, SessionId},
};
use vestibule_http::{ContentSecurityPolicy, CookieName, Cookies, Endpoint, Problem, SetCookie};
use vestibule_protocol::{
    logout::{LogoutRequest, front_channel_url, post_logout_url},
    parameters::{Limits, Parameters},
    token::PresentedIdToken,
};
use vestibule_services::{
    Context, Failure,
    authorization::may_sign_out_to,
    sessions::{self, LiveSession, SignedOut},
    tokens::id_token_hint,
};

/// `GET /{tenant}/oauth2/v2.0/logout`
pub(crate) async fn logout_get(
    State(app): State<SignIn>,
    Path(segment): Path<String>,
    incoming: Incoming,
    cookies: Cookies,
) -> Response {
    let parameters = incoming.query().ok();
    logout(&app, &segment, &incoming, &cookies, parameters).await
}

/// `POST /{tenant}/oauth2/v2.0/logout`
pub(crate) async fn logout_post(
    State(app): State<SignIn>,
    Path(segment): Path<String>,
    incoming: Incoming,
    cookies: Cookies,
    body: Bytes,
) -> Response {
    let parameters = Parameters::parse(&body, Limits::PROTOCOL).ok();
    logout(&app, &segment, &incoming, &cookies, parameters).await
}

async fn logout(
    app: &SignIn,
    segment: &str,
    incoming: &Incoming,
    cookies: &Cookies,
    parameters: Option<Parameters>,
) -> Response {
    let cx = match app.context(segment, incoming).await {
        Ok(cx) => cx,
        Err(unknown) => return pages::unknown_tenant(app, incoming, cookies, &unknown),
    };
    if let Err(limit) = app.count(Endpoint::Authorize, &cx, incoming) {
        return Problem::from(limit).into_response();
    }
    let page = Surroundings::new(&cx, incoming, cookies);
    let request = LogoutRequest::parse(&parameters.unwrap_or_default());
    match decide(&page, &request).await {
        Ok(response) => response,
        Err(failure) => errors::json(&errors::of_failure(&failure), incoming, &app.platform),
    }
}

async fn decide(page: &Surroundings<'_>, request: &LogoutRequest) -> Result<Response, Failure> {
    let cx = page.cx;
    let hint = request.id_token_hint.as_ref().and_then(|hint| id_token_hint(cx, hint.reveal()));
    let application = application(cx, request, hint.as_ref());
    let destination = destination(request, application.as_deref());
    let Some(live) = pages::session(cx, page.cookies).await? else {
        return Ok(forget_session(page, destination_or_page(page, destination, application.as_deref())));
    };
    // RP-Initiated Logout §2: who can't show a token of this very session may be anybody's link.
    let proven = hint.is_some_and(|hint| {
        hint.sid.map(SessionId::from_uuid) == Some(live.session.id) && hint.oid == live.user.id.uuid()
    });
    if !proven {
        return Ok(pages::ask_to_sign_out(page, application.as_deref(), request));
    }
    let signed_out = sessions::end(cx, &live).await?;
    Ok(frames_or_redirect(page, &live, &signed_out, destination, application.as_deref()))
}

/// After the session's end: the applications are told in frames, then the browser goes on.
pub(crate) fn frames_or_redirect(
    page: &Surroundings<'_>,
    live: &LiveSession,
    signed_out: &SignedOut,
    destination: Option<String>,
    application: Option<&Application>,
) -> Response {
    let issuer = page.cx.issuer();
    let told = signed_out.participants.iter().filter_map(|participant| participant.front_channel_logout_uri.as_deref());
    let frames: Vec<String> = told.map(|uri| front_channel_url(uri, &issuer, live.session.id.uuid())).collect();
    if frames.is_empty() {
        return forget_session(page, destination_or_page(page, destination, application));
    }
    let shell = page.shell();
    let onward = destination.unwrap_or_else(|| signed_out_path(page, application));
    let view = views::FrontChannelLogout { shell: &shell, frames: &frames, continue_url: &onward };
    let targets = frames.iter().filter_map(|frame| url::Url::parse(frame).ok());
    let policy = targets.fold(ContentSecurityPolicy::page(), |policy, target| policy.frame(&target));
    forget_session(page, html(StatusCode::OK, &view, &policy))
}

fn destination_or_page(
    page: &Surroundings<'_>,
    destination: Option<String>,
    application: Option<&Application>,
) -> Response {
    see_other(&destination.unwrap_or_else(|| signed_out_path(page, application)))
}

fn signed_out_path(page: &Surroundings<'_>, application: Option<&Application>) -> String {
    match application {
        Some(application) => page.path(&format!("signed-out?client_id={}", application.app_id)),
        None => page.path("signed-out"),
    }
}

fn forget_session(page: &Surroundings<'_>, mut response: Response) -> Response {
    let session = SetCookie::expired(CookieName::session(page.cx.tenant.id()));
    session.append(response.headers_mut(), page.incoming.secure());
    response
}

/// The application that asks: the token's audience, which `client_id` must not contradict; else `client_id`'s.
fn application(cx: &Context, request: &LogoutRequest, hint: Option<&PresentedIdToken>) -> Option<Arc<Application>> {
    let id = match (hint.map(|hint| hint.aud), request.client_id) {
        (Some(audience), Some(client)) if audience != client => return None,
        (Some(id), _) | (None, Some(id)) => id,
        (None, None) => return None,
    };
    cx.tenant.application(AppId::from_uuid(id)).map(Arc::clone)
}

/// Where the application wants the browser afterwards, if that is registered; never anywhere else.
pub(crate) fn destination(request: &LogoutRequest, application: Option<&Application>) -> Option<String> {
    let uri = request.post_logout_redirect_uri.as_ref()?;
    may_sign_out_to(application?, uri).then(|| post_logout_url(uri, request.state.as_deref()))
}
