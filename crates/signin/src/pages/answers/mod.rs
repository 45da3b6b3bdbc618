//! What a customer's answer does, one file a question. Each leads to the next step, back to the same page with what was
//! wrong, or to the end.

mod account;
mod change_password;
mod code;
mod consent;
mod identifier;
mod method;
mod password;
mod refused_password;
mod reset;
mod sign_up;
mod stay;
mod terms;
mod typed;
mod username;

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
        State::ChangePassword { identifier, proof, persistent } => {
            change_password::answer(page, open, (&identifier, &proof, persistent), fields).await
        }
        State::Code { contact } => code::answer(page, open, CodePurpose::SignIn, &contact, fields).await,
        State::Link { contact } => code::answer(page, open, CodePurpose::SignInLink, &contact, fields).await,
        State::Stay { proof, .. } => stay::answer(page, open, &proof, fields).await,
        State::Terms { .. } => terms::answer(page, open, fields).await,
        State::Consent { .. } => consent::answer(page, open, fields).await,
        State::SignUpEmail { .. } => sign_up::address(page, open, fields).await,
        State::SignUpCode { contact } => code::answer(page, open, CodePurpose::SignUp, &contact, fields).await,
        State::SignUpLink { contact } => code::answer(page, open, CodePurpose::SignUpLink, &contact, fields).await,
        State::SignUpDetails { contact, collected } => {
            sign_up::details(page, open, (&contact, &collected), fields).await
        }
        State::SignUpUsername { contact } => username::answer(page, open, &contact, fields).await,
        State::ResetIdentifier { .. } => reset::identifier(page, open, fields).await,
        State::ResetCode { contact } => code::answer(page, open, CodePurpose::Reset, &contact, fields).await,
        State::ResetPassword { contact, proof } => reset::password(page, open, (&contact, &proof), fields).await,
    }
}
