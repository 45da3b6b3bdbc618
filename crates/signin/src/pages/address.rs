//! Where the page of a step is.

use super::Surroundings;
use crate::oidc::see_other;
use axum::response::Response;
use uuid::Uuid;
use vestibule_domain::{
    flow::{Journey, Step},
    ids::JourneyId,
};
use vestibule_protocol::parameters::Parameters;

/// The URL path of a step's page.
pub(super) fn url(page: &Surroundings<'_>, step: Step, journey: JourneyId) -> String {
    let mut url = page.path(step.path());
    url.push_str("?j=");
    url.push_str(journey.uuid().hyphenated().encode_lower(&mut Uuid::encode_buffer()));
    url
}

/// Leads to a step of the journey as it is.
pub(super) fn lead_to(page: &Surroundings<'_>, step: Step, id: JourneyId) -> Response {
    see_other(&url(page, step, id))
}

/// Leads to the step that a journey owes, at its page.
pub(super) fn lead_back(page: &Surroundings<'_>, journey: &Journey) -> Response {
    see_other(&owed(page, journey))
}

/// The URL path of the step that a journey owes, at its page.
pub(super) fn owed(page: &Surroundings<'_>, journey: &Journey) -> String {
    let url = url(page, journey.state.step(), journey.id);
    match journey.state.collected() {
        Some(collected) if collected.page > 0 => format!("{url}&page={}", collected.page + 1),
        _ => url,
    }
}

/// The page that a request names, counted from 0. None is the first.
pub(super) fn page_of(parameters: &Parameters) -> Option<usize> {
    parameters.get("page").map_or(Some(0), |number| number.parse::<usize>().ok()?.checked_sub(1))
}
