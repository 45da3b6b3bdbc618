//! Where the page of a step is.

use super::Surroundings;
use crate::oidc::see_other;
use axum::response::Response;
use uuid::Uuid;
use vestibule_domain::{flow::Step, ids::JourneyId};

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
