//! The password.

use super::super::{Surroundings, finish, journey, journey::Open, problems, show, show::Notice};
use crate::views::PasswordError;
use axum::response::Response;
use http::StatusCode;
use vestibule_domain::{flow::Input, user::Identifier};
use vestibule_protocol::parameters::Parameters;
use vestibule_services::{
    Failure,
    sign_in::{self, FinishRefusal, PasswordSignIn, PasswordVerdict},
};

pub(super) async fn answer(
    page: &Surroundings<'_>,
    open: Open,
    identifier: &Identifier,
    fields: &Parameters,
) -> Result<Response, Failure> {
    if fields.get("method") == Some("email") {
        return code_instead(page, open, identifier).await;
    }
    let remember = fields.get("remember").is_some();
    let again = |error| Notice { password: Some(error), remember, ..Notice::default() };
    let state = open.passage.journey.state.clone();
    let Some(password) = fields.get("password") else {
        return Ok(show::page(page, &open, &state, &again(PasswordError::Missing), StatusCode::OK).await);
    };
    let attempt = PasswordSignIn { identifier, password, persistent: remember };
    Ok(match sign_in::with_password(page.cx, &open.passage, &page.browser().await?, &attempt).await? {
        PasswordVerdict::SignedIn(completed) => finish::completed(page, &open.passage, &completed),
        PasswordVerdict::Ended => finish::refused(page, FinishRefusal::Ended),
        PasswordVerdict::Refused => show::page(page, &open, &state, &again(PasswordError::Wrong), StatusCode::OK).await,
        PasswordVerdict::Locked(until) => {
            let notice = Notice { locked_until: Some(until), ..Notice::default() };
            show::page(page, &open, &state, &notice, StatusCode::OK).await
        }
        PasswordVerdict::Busy(wait) => {
            let notice = again(PasswordError::Busy);
            let shown = show::page(page, &open, &state, &notice, StatusCode::SERVICE_UNAVAILABLE).await;
            problems::retry_after(shown, wait)
        }
    })
}

async fn code_instead(page: &Surroundings<'_>, open: Open, identifier: &Identifier) -> Result<Response, Failure> {
    let Open { mut passage, flow } = open;
    if let (Some(email), true) = (identifier.email(), flow.allows_code()) {
        sign_in::send_code(page.cx, &passage, &page.browser().await?, email, &page.language).await?;
        if let Ok(state) = passage.journey.state.clone().advance(Input::SignInCodeSent(email.clone()), &flow) {
            passage.journey.state = state;
        }
    }
    Ok(journey::go_on(page, passage).await)
}
