//! Stay signed in on this device?

use super::super::{Surroundings, finish, journey::Open};
use axum::response::Response;
use vestibule_domain::flow::Proof;
use vestibule_protocol::parameters::Parameters;
use vestibule_services::{Failure, sign_in};

pub(super) async fn answer(
    page: &Surroundings<'_>,
    open: Open,
    proof: &Proof,
    fields: &Parameters,
) -> Result<Response, Failure> {
    let persistent = fields.get("stay") == Some("yes");
    Ok(match sign_in::stay(page.cx, &open.passage, &page.browser().await?, proof, persistent).await? {
        Ok(completed) => finish::completed(page, &open.passage, &completed),
        Err(refusal) => finish::refused(page, refusal),
    })
}
