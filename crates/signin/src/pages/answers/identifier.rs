//! Who are you?

use super::super::{Surroundings, journey, journey::Open, show, show::Notice};
use crate::views::IdentifierError;
use axum::response::Response;
use http::StatusCode;
use vestibule_domain::{
    flow::{Input, UserFlow},
    user::Identifier,
};
use vestibule_protocol::parameters::Parameters;
use vestibule_services::{Failure, sign_in};

pub(super) async fn answer(page: &Surroundings<'_>, open: Open, fields: &Parameters) -> Result<Response, Failure> {
    let typed = fields.get("identifier").unwrap_or_default();
    let identifier = match parse(typed, &open.flow) {
        Ok(identifier) => identifier,
        Err(error) => {
            let notice = Notice { written: Some(typed.to_owned()), identifier: Some(error), ..Notice::default() };
            let state = open.passage.journey.state.clone();
            return Ok(show::page(page, &open, &state, &notice, StatusCode::OK).await);
        }
    };
    let Open { mut passage, flow } = open;
    let by_code = identifier.email().filter(|_| !flow.allows_password() || flow.prefers_code());
    let input = match by_code {
        Some(email) => {
            sign_in::send_code(page.cx, &passage, &page.browser().await?, email, &page.language).await?;
            Input::SignInCodeSent(email.clone())
        }
        None => Input::Identified(identifier),
    };
    // The parser has let through only what the flow accepts.
    if let Ok(state) = passage.journey.state.clone().advance(input, &flow) {
        passage.journey.state = state;
    }
    Ok(journey::go_on(page, passage).await)
}

/// What was typed, where the flow has that kind of identifier.
pub(super) fn parse(typed: &str, flow: &UserFlow) -> Result<Identifier, IdentifierError> {
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
