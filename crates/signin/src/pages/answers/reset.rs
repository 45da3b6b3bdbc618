//! The steps of choosing a new password in place of a forgotten one.

use super::{
    super::{
        Surroundings, finish,
        journey::Open,
        notice::{Notice, lead_back},
        problems,
    },
    code, sign_up,
};
use crate::views::IdentifierError;
use axum::response::Response;
use vestibule_domain::{credential::CodePurpose, flow::Proof, user::EmailAddress};
use vestibule_protocol::parameters::Parameters;
use vestibule_services::{
    Failure,
    credentials::PasswordProblem,
    recovery::{self, NewPassword, ResetVerdict},
};

/// Whose password?
pub(super) async fn identifier(page: &Surroundings<'_>, open: Open, fields: &Parameters) -> Result<Response, Failure> {
    let typed = fields.get("identifier").unwrap_or_default();
    let error = if typed.trim().is_empty() { IdentifierError::Missing } else { IdentifierError::NotAnEmail };
    let Ok(email) = EmailAddress::parse(typed) else {
        return lead_back(page, &open, Notice::Identifier { typed: typed.to_owned(), error });
    };
    code::send(page, open, CodePurpose::Reset, email).await
}

/// The new password.
pub(super) async fn password(
    page: &Surroundings<'_>,
    open: Open,
    proven: (&EmailAddress, &Proof),
    fields: &Parameters,
) -> Result<Response, Failure> {
    let new = NewPassword {
        password: fields.get("new-password").unwrap_or_default(),
        repeated: fields.get("confirm-password").unwrap_or_default(),
        sign_out_elsewhere: fields.get("revoke").is_some(),
    };
    let browser = page.browser().await?;
    let verdict = recovery::complete(page.cx, &open.passage, &browser, proven, &new, &page.language).await?;
    Ok(match verdict {
        ResetVerdict::Changed(completed) => finish::completed(page, &open.passage, *completed).await,
        ResetVerdict::Refused(refusal) => finish::refused(page, refusal),
        ResetVerdict::Busy(wait) => problems::busy(page, wait),
        ResetVerdict::Problem(problem) => {
            let differs = problem == PasswordProblem::Differs;
            let refused = (!differs).then(|| sign_up::explain(problem, new.password));
            let notice = Notice::NewPassword { refused, sign_out_elsewhere: new.sign_out_elsewhere };
            lead_back(page, &open, notice)?
        }
    })
}
