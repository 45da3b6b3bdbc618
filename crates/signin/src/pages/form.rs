//! Forms: where they come from, what proves that they are ours, and what they hold.

use super::{Surroundings, problems};
use axum::response::Response;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use bytes::Bytes;
use vestibule_domain::flow::Step;
use vestibule_http::check_provenance;
use vestibule_protocol::parameters::{Limits, Parameters};

/// What forms hold at most: 16 KiB in all, 20 fields, 2 KiB each.
const LIMITS: Limits = Limits { total: 16 * 1024, count: 20, name: 64, value: 2 * 1024 };
/// What a form of attributes holds at most: 64 KiB in all, 128 fields, 4 KiB each, so that the longest page and the longest attribute fit.
const LIMITS_OF_ATTRIBUTES: Limits = Limits { total: 64 * 1024, count: 128, name: 96, value: 4 * 1024 };

/// What is wrong with a form.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum BadForm {
    /// Sent by another site, or without the token of our page.
    NotOurs,
    /// No form, or one that no page of ours sends.
    Malformed,
}

impl BadForm {
    /// The page that says so.
    pub(super) fn answer(self, page: &Surroundings<'_>) -> Response {
        match self {
            Self::NotOurs => problems::stale_form(page),
            Self::Malformed => problems::bad_request(page),
        }
    }
}

/// The token of the forms that belong to `subject`: a journey's id, or a session's.
pub(super) fn token(page: &Surroundings<'_>, purpose: &str, subject: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(page.cx.tenant.keys().forms().mac(&[purpose.as_bytes(), subject]))
}

/// Reads a form of ours.
pub(super) fn read(
    page: &Surroundings<'_>,
    body: &Bytes,
    purpose: &str,
    subject: &[u8],
) -> Result<Parameters, BadForm> {
    read_within(page, body, purpose, subject, LIMITS)
}

/// Reads the form of a step.
pub(super) fn read_step(
    page: &Surroundings<'_>,
    body: &Bytes,
    (purpose, subject): (&str, &[u8]),
    step: Step,
) -> Result<Parameters, BadForm> {
    let limits = if step == Step::SignUpDetails { LIMITS_OF_ATTRIBUTES } else { LIMITS };
    read_within(page, body, purpose, subject, limits)
}

fn read_within(
    page: &Surroundings<'_>,
    body: &Bytes,
    purpose: &str,
    subject: &[u8],
    limits: Limits,
) -> Result<Parameters, BadForm> {
    check_provenance(&page.incoming.headers, &page.incoming.origin.reached).map_err(|_| BadForm::NotOurs)?;
    if !page.incoming.has_form() {
        return Err(BadForm::Malformed);
    }
    let fields = Parameters::parse(body, limits).map_err(|_| BadForm::Malformed)?;
    let presented = fields.get("csrf").and_then(|token| URL_SAFE_NO_PAD.decode(token).ok()).unwrap_or_default();
    let genuine = page.cx.tenant.keys().forms().verify(&[purpose.as_bytes(), subject], &presented);
    if genuine { Ok(fields) } else { Err(BadForm::NotOurs) }
}

/// The step that a form answers.
pub(super) fn step_of(fields: &Parameters) -> Option<Step> {
    fields.get("step").and_then(Step::parse)
}
