//! The password.

use super::{
    super::{
        Surroundings, finish,
        journey::Open,
        notice::{Notice, lead_back},
        problems, show,
    },
    code, method,
};
use crate::views::PasswordError;
use axum::response::Response;
use http::StatusCode;
use vestibule_domain::{flow::Input, user::Identifier};
use vestibule_protocol::parameters::Parameters;
use vestibule_services::{
    Failure,
    sign_in::{self, FinishRefusal, PasswordSignIn, PasswordVerdict},
    trace::{Decision, Key, Step},
};

pub(super) async fn answer(
    page: &Surroundings<'_>,
    open: Open,
    identifier: &Identifier,
    fields: &Parameters,
) -> Result<Response, Failure> {
    if let (Some(purpose), Some(email)) = (method::asked_for(&open.flow, fields), identifier.email()) {
        return method::send(page, open, purpose, email.clone().into()).await;
    }
    let remember = fields.get("remember").is_some();
    let refused = |error| Notice::Password { error, remember };
    let Some(password) = fields.get("password") else {
        return lead_back(page, &open, refused(PasswordError::Missing));
    };
    let chosen = Decision::passed(Step::Method).word(Key::Method, "password");
    page.cx.trace.record(if open.flow.allows_code() { chosen.word(Key::Alternative, "email_code") } else { chosen });
    let attempt = PasswordSignIn { identifier, password, persistent: remember };
    Ok(match sign_in::with_password(page.cx, &open.passage, &page.browser().await?, &attempt).await? {
        PasswordVerdict::SignedIn(completed) => finish::completed(page, &open.passage, *completed).await,
        PasswordVerdict::MustChange(proof) => {
            code::forward(page, open, Input::PasswordMustChange { proof, persistent: remember }).await
        }
        PasswordVerdict::Ended => finish::refused(page, FinishRefusal::Ended),
        PasswordVerdict::Refused => lead_back(page, &open, refused(PasswordError::Wrong))?,
        PasswordVerdict::Locked(until) => lead_back(page, &open, Notice::Locked { until })?,
        PasswordVerdict::Busy(wait) => {
            // Nothing was checked, so that sending the form again is just what the customer will want.
            let (state, notice) = (&open.passage.journey.state, refused(PasswordError::Busy));
            let shown = show::page(page, &open, state, Some(&notice), StatusCode::SERVICE_UNAVAILABLE).await;
            problems::retry_after(shown, wait)
        }
    })
}
