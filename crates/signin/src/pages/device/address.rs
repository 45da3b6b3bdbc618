//! Where the pages of a device are.

use super::super::{Surroundings, problems};
use crate::{SignIn, incoming::Incoming, oidc::see_other, views::UserCodeError};
use axum::{
    extract::{Path, State},
    response::Response,
};
use url::form_urlencoded::Serializer;
use vestibule_http::Cookies;
use vestibule_services::device::Ticket;

/// The page on which the code is typed (wire.md §3.1).
const CODE: &str = "oauth2/deviceauth";

/// What is kept of what was typed, in characters.
const MOST_TYPED: usize = 32;

/// The path of the page that asks whether to connect the device.
pub(super) fn confirm(page: &Surroundings<'_>, ticket: &Ticket) -> String {
    page.path(&format!("{CODE}/confirm?d={ticket}"))
}

/// Leads to the end.
pub(super) fn lead_to_done(page: &Surroundings<'_>, ticket: &Ticket) -> Response {
    see_other(&page.path(&format!("{CODE}/done?d={ticket}")))
}

/// Leads back to the page on which the code is typed, which will say what is wrong. What was typed comes along: no device
/// waits for it.
pub(super) fn lead_to_code(page: &Surroundings<'_>, error: UserCodeError, typed: &str) -> Response {
    see_other(&page.path(&format!("{CODE}?{}", query(error, typed))))
}

/// The query of a page that says what is wrong with a code.
pub(super) fn query(error: UserCodeError, typed: &str) -> String {
    let mut query = Serializer::new(String::new());
    query.append_pair("problem", error.as_str());
    let kept = kept(typed);
    if !kept.is_empty() {
        query.append_pair("user_code", &kept);
    }
    query.finish()
}

/// As much of what was typed as the field takes.
pub(super) fn kept(typed: &str) -> String {
    typed.chars().filter(|c| !c.is_control()).take(MOST_TYPED).collect()
}

/// `GET /{tenant}/device`: short enough to be read out, leads to the page.
pub(crate) async fn short_address(
    State(app): State<SignIn>,
    Path(segment): Path<String>,
    incoming: Incoming,
    cookies: Cookies,
) -> Response {
    match app.context(&segment, &incoming).await {
        Ok(cx) => see_other(&Surroundings::new(&cx, &incoming, &cookies).path(CODE)),
        Err(unknown) => problems::unknown_tenant(&app, &incoming, &cookies, &unknown),
    }
}
