//! The end of a journey: cookies, and the answer to the application.

use super::{Surroundings, journey, problems};
use crate::{oidc, views::Staleness};
use axum::response::Response;
use std::time::Duration;
use vestibule_http::{CookieName, SameSite, SetCookie};
use vestibule_services::{
    authorization::Authorization,
    journeys::{Conclusion, Passage},
    sign_in::{Completed, FinishRefusal},
};

/// A known device is remembered as long as browsers let a cookie live.
const DEVICE_LIFETIME: Duration = Duration::from_hours(400 * 24);

/// Signed in: the session's and the device's cookies, and back to the application.
pub(super) async fn completed(page: &Surroundings<'_>, passage: &Passage, completed: Completed) -> Response {
    let mut response = concluded(page, passage, completed.conclusion).await;
    let tenant = page.cx.tenant.id();
    let session =
        SetCookie::new(CookieName::session(tenant), completed.session.cookie.reveal().clone(), SameSite::None);
    let session = if completed.session.session.persistent {
        session.lasting(page.cx.tenant.tenant().settings.sessions.absolute(true))
    } else {
        session
    };
    let device = completed
        .device_cookie
        .map(|device| SetCookie::new(CookieName::known_device(tenant), device, SameSite::Lax).lasting(DEVICE_LIFETIME));
    for cookie in [session].into_iter().chain(device) {
        cookie.append(response.headers_mut(), page.incoming.secure());
    }
    response
}

/// To the application, or to the question that comes before its answer.
pub(super) async fn concluded(page: &Surroundings<'_>, passage: &Passage, conclusion: Conclusion) -> Response {
    match conclusion {
        Conclusion::Answered(authorization) => authorized(page, passage, &authorization),
        Conclusion::Asked(next) => left(page, passage, journey::begin(page, *next).await),
    }
}

/// Back to the application with its code; the journey's cookie goes.
pub(super) fn authorized(page: &Surroundings<'_>, passage: &Passage, authorization: &Authorization) -> Response {
    let request = &passage.asked_for.request;
    let Some(application) = page.cx.tenant.application(passage.journey.app_id) else {
        return problems::stale(page, Staleness::Expired);
    };
    let response = match &passage.asked_for.page {
        Some(path) => oidc::see_other(path),
        None => oidc::respond(page, &request.redirect, application, authorization, request.client_info),
    };
    left(page, passage, response)
}

/// A response that ends the journey: its cookie goes.
pub(super) fn left(page: &Surroundings<'_>, passage: &Passage, mut response: Response) -> Response {
    let journey = CookieName::journey(page.cx.tenant.id(), passage.journey.id);
    SetCookie::expired(journey).append(response.headers_mut(), page.incoming.secure());
    response
}

/// The journey could not end so: it has ended before, or what was proven counts no more.
pub(super) fn refused(page: &Surroundings<'_>, refusal: FinishRefusal) -> Response {
    let why = match refusal {
        FinishRefusal::Ended => Staleness::Finished,
        FinishRefusal::Stale | FinishRefusal::AddressTaken | FinishRefusal::UsernameTaken => Staleness::Expired,
    };
    problems::stale(page, why)
}
