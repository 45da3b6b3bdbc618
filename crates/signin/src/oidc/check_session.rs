//! The session iframe (OpenID Connect Session Management 1.0): its page, and the browser state that it compares.
//!
//! The browser state is a cookie that scripts of this origin can read. It stands for the session and opens nothing: the session's own
//! cookie stays out of their reach.

use crate::{
    SignIn,
    assets::CHECK_SESSION_SCRIPT,
    incoming::Incoming,
    pages::{self, Surroundings, html},
    views,
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use http::StatusCode;
use vestibule_domain::{ids::SessionId, randomness::random_bytes};
use vestibule_http::{ContentSecurityPolicy, CookieName, Cookies, FrameAncestors, SameSite, SetCookie};
use vestibule_protocol::{authorization::ProvenRedirect, logout::session_state};

/// `GET /{tenant}/oauth2/v2.0/checksession`
pub(crate) async fn check_session(
    State(app): State<SignIn>,
    Path(segment): Path<String>,
    incoming: Incoming,
    cookies: Cookies,
) -> Response {
    let cx = match app.context(&segment, &incoming).await {
        Ok(cx) => cx,
        Err(unknown) => return pages::unknown_tenant(&app, &incoming, &cookies, &unknown),
    };
    let cookie = CookieName::browser_state(cx.tenant.id()).on_wire(incoming.secure());
    let view = views::CheckSession { cookie: &cookie, script: CHECK_SESSION_SCRIPT };
    let policy = ContentSecurityPolicy::page().framed_by(FrameAncestors::Anybody);
    html(StatusCode::OK, &view, &policy)
}

/// The `session_state` of an answer to this client (§2): of the session as the browser state has it, and the client's origin.
pub(super) fn state_for(page: &Surroundings<'_>, redirect: &ProvenRedirect, session: SessionId) -> String {
    let origin = url::Url::parse(redirect.redirect_uri.as_str()).map(|url| url.origin().ascii_serialization());
    let salt = URL_SAFE_NO_PAD.encode(random_bytes::<16>(page.cx.randomness()));
    let browser_state = page.cx.tenant.keys().browser_state(session);
    session_state(&redirect.client_id, &origin.unwrap_or_default(), &browser_state, &salt)
}

/// Makes the browser state that of this session, where it is another's or missing.
pub(super) fn remember(page: &Surroundings<'_>, session: SessionId, response: &mut Response) {
    let name = CookieName::browser_state(page.cx.tenant.id());
    let value = page.cx.tenant.keys().browser_state(session);
    if page.cookies.get(&name) != Some(value.as_str()) {
        let cookie = SetCookie::new(name, value, SameSite::None).readable_by_scripts();
        cookie.append(response.headers_mut(), page.incoming.secure());
    }
}

/// Makes the browser state that of nobody.
pub(super) fn forget(page: &Surroundings<'_>, response: &mut Response) {
    let name = CookieName::browser_state(page.cx.tenant.id());
    if page.cookies.get(&name).is_some() {
        SetCookie::expired(name).append(response.headers_mut(), page.incoming.secure());
    }
}
