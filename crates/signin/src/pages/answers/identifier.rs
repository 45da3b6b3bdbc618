//! Who are you?

use super::{
    super::{
        Surroundings,
        journey::Open,
        notice::{Notice, lead_back},
    },
    code,
};
use crate::views::IdentifierError;
use axum::response::Response;
use vestibule_domain::{
    credential::CodePurpose,
    flow::{Input, UserFlow},
    user::Identifier,
};
use vestibule_protocol::parameters::Parameters;
use vestibule_services::{
    Failure,
    trace::{Decision, Key, Step},
};

pub(super) async fn answer(page: &Surroundings<'_>, open: Open, fields: &Parameters) -> Result<Response, Failure> {
    let typed = fields.get("identifier").unwrap_or_default();
    match parse(typed, &open.flow) {
        Ok(Identifier::Email(email)) if !open.flow.allows_password() || open.flow.prefers_code() => {
            page.cx.trace.record(Decision::passed(Step::Method).word(Key::Method, "email_code"));
            code::send(page, open, CodePurpose::SignIn, email).await
        }
        Ok(identifier) => Ok(code::forward(page, open, Input::Identified(identifier)).await),
        Err(error) => {
            page.cx.trace.record(Decision::refused(Step::Identifier).because("not_of_a_kind_that_the_flow_takes"));
            lead_back(page, &open, Notice::Identifier { typed: typed.to_owned(), error })
        }
    }
}

/// What was typed, where the flow has that kind of identifier.
fn parse(typed: &str, flow: &UserFlow) -> Result<Identifier, IdentifierError> {
    if typed.trim().is_empty() {
        return Err(IdentifierError::Missing);
    }
    let wrong = if flow.allows_username() { IdentifierError::Unacceptable } else { IdentifierError::NotAnEmail };
    let identifier = Identifier::parse(typed).map_err(|_| wrong)?;
    let accepted = match identifier {
        Identifier::Email(_) => flow.allows_email(),
        Identifier::Username(_) => flow.allows_username(),
    };
    if accepted { Ok(identifier) } else { Err(wrong) }
}
