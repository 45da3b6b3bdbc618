//! The steps of choosing a new password in place of a forgotten one.

use super::{
    super::{
        Surroundings, finish,
        journey::Open,
        notice::{Notice, lead_back},
        problems,
    },
    code,
    refused_password::explain,
    typed,
};
use crate::views::Takes;
use axum::response::Response;
use vestibule_domain::{credential::CodePurpose, flow::Proof, user::Contact};
use vestibule_protocol::parameters::Parameters;
use vestibule_services::{
    Failure,
    credentials::PasswordProblem,
    recovery::{self, NewPassword, ResetVerdict},
};

/// Whose password?
pub(super) async fn identifier(page: &Surroundings<'_>, open: Open, fields: &Parameters) -> Result<Response, Failure> {
    let typed = fields.get("identifier").unwrap_or_default();
    match typed::contact(page, typed, Takes::to_reset(&open.flow)) {
        Ok(contact) => code::send(page, open, CodePurpose::Reset, contact).await,
        Err(error) => lead_back(page, &open, Notice::Identifier { typed: typed.to_owned(), error }),
    }
}

/// The new password.
pub(super) async fn password(
    page: &Surroundings<'_>,
    open: Open,
    proven: (&Contact, &Proof),
    fields: &Parameters,
) -> Result<Response, Failure> {
    let new = NewPassword {
        password: fields.get("new-password").unwrap_or_default(),
        repeated: fields.get("confirm-password").unwrap_or_default(),
        sign_out_elsewhere: fields.get("revoke").is_some(),
    };
    let browser = page.browser().await?;
    let verdict = recovery::complete(page.cx, &open.passage, &browser, proven, &new, page.language()).await?;
    Ok(match verdict {
        ResetVerdict::Changed(completed) => finish::completed(page, &open.passage, *completed).await,
        ResetVerdict::Refused(refusal) => finish::refused(page, refusal),
        ResetVerdict::Busy(wait) => problems::busy(page, wait),
        ResetVerdict::Problem(problem) => {
            let differs = problem == PasswordProblem::Differs;
            let refused = (!differs).then(|| explain(problem, new.password));
            let notice = Notice::NewPassword { refused, sign_out_elsewhere: new.sign_out_elsewhere };
            lead_back(page, &open, notice)?
        }
    })
}
