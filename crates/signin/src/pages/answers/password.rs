//! The password.

use super::{
    super::{Surroundings, finish, journey::Open, problems, show, show::Notice},
    code,
};
use crate::views::PasswordError;
use axum::response::Response;
use http::StatusCode;
use vestibule_domain::{credential::CodePurpose, user::Identifier};
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
    if let (Some("email"), Some(email), true) = (fields.get("method"), identifier.email(), open.flow.allows_code()) {
        return code::send(page, open, CodePurpose::SignIn, email.clone()).await;
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
