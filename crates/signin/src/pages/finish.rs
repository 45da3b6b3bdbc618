//! The end of a journey: cookies, and the answer to the application.

use super::{Surroundings, problems};
use crate::{oidc, views::Staleness};
use axum::response::Response;
use std::time::Duration;
use vestibule_http::{CookieName, SameSite, SetCookie};
use vestibule_services::{
    authorization::Authorization,
    journeys::Passage,
    sign_in::{Completed, FinishRefusal},
};

/// A known device is remembered as long as browsers let a cookie live.
const DEVICE_LIFETIME: Duration = Duration::from_hours(400 * 24);

/// Signed in: the session's and the device's cookies, and back to the application.
pub(super) fn completed(page: &Surroundings<'_>, passage: &Passage, completed: &Completed) -> Response {
    let mut response = authorized(page, passage, &completed.authorization);
    let tenant = page.cx.tenant.id();
    let session =
        SetCookie::new(CookieName::session(tenant), completed.session.cookie.reveal().clone(), SameSite::None);
    let session = if completed.session.session.persistent {
        session.lasting(page.cx.tenant.tenant().settings.sessions.absolute(true))
    } else {
        session
    };
    let device = SetCookie::new(CookieName::known_device(tenant), completed.device_cookie.clone(), SameSite::Lax);
    for cookie in [session, device.lasting(DEVICE_LIFETIME)] {
        cookie.append(response.headers_mut(), page.incoming.secure());
    }
    response
}

/// Back to the application with its code; the journey's cookie goes.
pub(super) fn authorized(page: &Surroundings<'_>, passage: &Passage, authorization: &Authorization) -> Response {
    let request = &passage.asked_for.request;
    let Some(application) = page.cx.tenant.application(passage.journey.app_id) else {
        return problems::stale(page, Staleness::Expired);
    };
    let mut response = match &passage.asked_for.page {
        Some(path) => oidc::see_other(path),
        None => oidc::respond(page, &request.redirect, application, authorization, request.client_info),
    };
    let journey = CookieName::journey(page.cx.tenant.id(), passage.journey.id);
    SetCookie::expired(journey).append(response.headers_mut(), page.incoming.secure());
    response
}

/// The journey could not end so: it has ended before, or what was proven counts no more.
pub(super) fn refused(page: &Surroundings<'_>, refusal: FinishRefusal) -> Response {
    let why = match refusal {
        FinishRefusal::Ended => Staleness::Finished,
        FinishRefusal::Stale | FinishRefusal::AddressTaken => Staleness::Expired,
    };
    problems::stale(page, why)
}
