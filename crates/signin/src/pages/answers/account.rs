//! Continue with the account that is signed in, or use another.

use super::{
    super::{Surroundings, finish, journey::Open, session},
    code::forward,
};
use axum::response::Response;
use vestibule_domain::flow::Input;
use vestibule_protocol::parameters::Parameters;
use vestibule_services::{Failure, journeys, sign_in};

pub(super) async fn answer(page: &Surroundings<'_>, open: Open, fields: &Parameters) -> Result<Response, Failure> {
    let live = session(page.cx, page.cookies).await?;
    // The choice may have taken longer than the request's `max_age`, and another tab may have changed the session.
    let request = &open.passage.asked_for.request;
    let live = live.filter(|live| journeys::suffices(live, request, page.cx.now()));
    if let Some(live) = live.filter(|live| fields.get("account") == Some(live.user.id.to_string().as_str())) {
        return Ok(match sign_in::continue_as(page.cx, &open.passage, &live).await? {
            Ok(conclusion) => finish::concluded(page, &open.passage, conclusion).await,
            Err(refusal) => finish::refused(page, refusal),
        });
    }
    Ok(forward(page, open, Input::UseAnotherAccount).await)
}
