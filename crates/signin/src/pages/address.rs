//! Where the page of a step is.

use super::Surroundings;
use crate::oidc::see_other;
use axum::response::Response;
use vestibule_domain::{flow::Step, ids::JourneyId};

/// The URL path of a step's page.
pub(super) fn url(page: &Surroundings<'_>, step: Step, journey: JourneyId) -> String {
    format!("{}?j={journey}", page.path(step.path()))
}

/// Leads to a step of the journey as it is.
pub(super) fn lead_to(page: &Surroundings<'_>, step: Step, id: JourneyId) -> Response {
    see_other(&url(page, step, id))
}
