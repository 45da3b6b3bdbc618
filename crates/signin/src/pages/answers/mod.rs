//! What a customer's answer does, one file a question. Each leads to the next step, back to the same page with what was
//! wrong, or to the end.

mod account;
mod code;
mod consent;
mod identifier;
mod password;
mod reset;
mod sign_up;
mod stay;

use super::{Surroundings, journey::Open};
use axum::response::Response;
use vestibule_domain::{credential::CodePurpose, flow::State};
use vestibule_protocol::parameters::Parameters;
use vestibule_services::Failure;

/// Takes the answer of the step that the journey stands at.
pub(super) async fn answer(page: &Surroundings<'_>, open: Open, fields: &Parameters) -> Result<Response, Failure> {
    match open.passage.journey.state.clone() {
        State::PickAccount => account::answer(page, open, fields).await,
        State::Identifier { .. } => identifier::answer(page, open, fields).await,
        State::Password { identifier } => password::answer(page, open, &identifier, fields).await,
        State::Code { email } => code::answer(page, open, CodePurpose::SignIn, &email, fields).await,
        State::Stay { proof, .. } => stay::answer(page, open, &proof, fields).await,
        State::Consent { .. } => consent::answer(page, open, fields).await,
        State::SignUpEmail { .. } => sign_up::address(page, open, fields).await,
        State::SignUpCode { email } => code::answer(page, open, CodePurpose::SignUp, &email, fields).await,
        State::SignUpDetails { email } => sign_up::details(page, open, &email, fields).await,
        State::ResetIdentifier { .. } => reset::identifier(page, open, fields).await,
        State::ResetCode { email } => code::answer(page, open, CodePurpose::Reset, &email, fields).await,
        State::ResetPassword { email, proof } => reset::password(page, open, (&email, &proof), fields).await,
    }
}
