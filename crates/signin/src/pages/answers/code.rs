//! The one-time code to sign in; and what the code pages of all purposes share.

use super::super::{Surroundings, journey, journey::Open, show, show::Notice};
use crate::views::CodeError;
use axum::response::Response;
use http::StatusCode;
use vestibule_domain::{flow::Input, user::EmailAddress};
use vestibule_protocol::parameters::Parameters;
use vestibule_services::{
    Failure,
    codes::{CodeVerdict, Sent},
    sign_in::{self, CodeSignIn},
};

pub(super) async fn answer(
    page: &Surroundings<'_>,
    open: Open,
    email: &EmailAddress,
    fields: &Parameters,
) -> Result<Response, Failure> {
    let browser = page.browser().await?;
    if fields.get("resend").is_some() {
        let sent = sign_in::send_code(page.cx, &open.passage, &browser, email, &page.language).await?;
        return Ok(resent(page, &open, sent).await);
    }
    let Some(code) = fields.get("code") else { return Ok(again(page, &open, CodeError::Missing).await) };
    match sign_in::prove_code(page.cx, &open.passage, &browser, email, code).await? {
        CodeSignIn::Proven(proof) => Ok(forward(page, open, Input::CodeProven(proof)).await),
        CodeSignIn::Refused(verdict) => Ok(refused(page, &open, verdict).await),
    }
}

/// On to the next step.
pub(super) async fn forward(page: &Surroundings<'_>, open: Open, input: Input) -> Response {
    let Open { mut passage, flow } = open;
    if let Ok(state) = passage.journey.state.clone().advance(input, &flow) {
        passage.journey.state = state;
    }
    journey::go_on(page, passage).await
}

/// The page again, after another code was asked for.
pub(super) async fn resent(page: &Surroundings<'_>, open: &Open, sent: Sent) -> Response {
    let notice = match sent {
        Sent::Sent => Notice { sent_again: true, ..Notice::default() },
        Sent::TooSoon(wait) => {
            let seconds = u32::try_from(wait.as_secs()).unwrap_or(u32::MAX).saturating_add(1);
            Notice { resend_wait: Some(seconds), ..Notice::default() }
        }
    };
    show::page(page, open, &open.passage.journey.state, &notice, StatusCode::OK).await
}

/// The page again, with what was wrong with the code.
pub(super) async fn again(page: &Surroundings<'_>, open: &Open, error: CodeError) -> Response {
    let notice = Notice { code: Some(error), ..Notice::default() };
    show::page(page, open, &open.passage.journey.state, &notice, StatusCode::OK).await
}

/// The page again, with the verdict on the code.
pub(super) async fn refused(page: &Surroundings<'_>, open: &Open, verdict: CodeVerdict) -> Response {
    let error = match verdict {
        CodeVerdict::Wrong | CodeVerdict::Right => CodeError::Wrong,
        CodeVerdict::Expired => CodeError::Expired,
        CodeVerdict::UsedUp => CodeError::TooMany,
    };
    again(page, open, error).await
}
