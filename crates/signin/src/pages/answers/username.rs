//! The username of a new account.

use super::{
    super::{
        Surroundings, journey,
        journey::Open,
        notice::{Notice, lead_back},
        problems,
    },
    code,
};
use crate::views::UsernameProblem;
use axum::response::Response;
use std::time::Duration;
use vestibule_domain::{
    flow::{Input, State},
    user::Contact,
};
use vestibule_http::TooManyRequests;
use vestibule_protocol::parameters::Parameters;
use vestibule_services::{
    Failure,
    sign_up::{UsernameVerdict, judge_username},
};

/// How long whoever has tried too many names is told to wait.
const PAUSE: Duration = Duration::from_hours(1);

pub(super) async fn answer(
    page: &Surroundings<'_>,
    open: Open,
    contact: &Contact,
    fields: &Parameters,
) -> Result<Response, Failure> {
    let typed = fields.get("username").unwrap_or_default();
    let refused = |problem| Notice::Username { typed: typed.to_owned(), problem };
    if typed.trim().is_empty() {
        return lead_back(page, &open, refused(UsernameProblem::Missing));
    }
    match judge_username(page.cx, contact, typed).await? {
        UsernameVerdict::Free(name) => Ok(code::forward(page, open, Input::UsernameChosen(name)).await),
        UsernameVerdict::Unacceptable => lead_back(page, &open, refused(UsernameProblem::Unacceptable)),
        UsernameVerdict::Taken => lead_back(page, &open, refused(UsernameProblem::Taken)),
        UsernameVerdict::TooMany => Ok(problems::rate_limited(page, &TooManyRequests { retry_after: PAUSE })),
    }
}

/// Somebody took the username while the details were typed: another is chosen, and the proven address stays so.
pub(super) async fn taken(page: &Surroundings<'_>, mut open: Open, contact: &Contact) -> Result<Response, Failure> {
    let collected = open.passage.journey.state.collected();
    let typed = collected.and_then(|collected| collected.username.as_ref()).map(ToString::to_string);
    open.passage.journey.state = State::SignUpUsername { contact: contact.clone() };
    let cookie = journey::keep(page, &mut open.passage).await?;
    let notice = Notice::Username { typed: typed.unwrap_or_default(), problem: UsernameProblem::Taken };
    Ok(journey::with(page, lead_back(page, &open, notice)?, &cookie))
}
