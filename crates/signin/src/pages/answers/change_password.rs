//! Another password, in place of the one that has to be changed.

use super::{
    super::{
        Surroundings, finish,
        journey::Open,
        notice::{Notice, lead_back},
        problems,
    },
    refused_password::explain,
};
use axum::response::Response;
use vestibule_domain::{flow::Proof, user::Identifier};
use vestibule_protocol::parameters::Parameters;
use vestibule_services::{
    Failure,
    credentials::PasswordProblem,
    recovery::{self, ResetVerdict},
};

pub(super) async fn answer(
    page: &Surroundings<'_>,
    open: Open,
    proven: (&Identifier, &Proof, bool),
    fields: &Parameters,
) -> Result<Response, Failure> {
    let typed = fields.get("new-password").unwrap_or_default();
    let new = (typed, fields.get("confirm-password").unwrap_or_default());
    let browser = page.browser().await?;
    let verdict = recovery::complete_required(page.cx, &open.passage, &browser, proven, new, page.language()).await?;
    Ok(match verdict {
        ResetVerdict::Changed(completed) => finish::completed(page, &open.passage, *completed).await,
        ResetVerdict::Refused(refusal) => finish::refused(page, refusal),
        ResetVerdict::Busy(wait) => problems::busy(page, wait),
        ResetVerdict::Problem(problem) => {
            let refused = (problem != PasswordProblem::Differs).then(|| explain(problem, typed));
            lead_back(page, &open, Notice::NewPassword { refused, sign_out_elsewhere: true })?
        }
    })
}
