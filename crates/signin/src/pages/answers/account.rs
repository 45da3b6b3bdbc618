//! Continue with the account that is signed in, or use another.

use super::super::{Surroundings, finish, journey, journey::Open, session};
use axum::response::Response;
use vestibule_domain::flow::{Input, Step};
use vestibule_protocol::parameters::Parameters;
use vestibule_services::{Failure, sign_in};

pub(super) async fn answer(page: &Surroundings<'_>, open: Open, fields: &Parameters) -> Result<Response, Failure> {
    let live = session(page.cx, page.cookies).await?;
    match live.filter(|live| fields.get("account") == Some(live.user.id.to_string().as_str())) {
        Some(live) => match sign_in::continue_as(page.cx, &open.passage, &live).await? {
            Ok(authorization) => Ok(finish::authorized(page, &open.passage, &authorization)),
            Err(refusal) => Ok(finish::refused(page, refusal)),
        },
        None => {
            let Open { mut passage, flow } = open;
            match passage.journey.state.clone().advance(Input::UseAnotherAccount, &flow) {
                Ok(state) => {
                    passage.journey.state = state;
                    Ok(journey::go_on(page, passage).await)
                }
                Err(_) => Ok(journey::lead_to(page, Step::Identifier, passage.journey.id)),
            }
        }
    }
}
