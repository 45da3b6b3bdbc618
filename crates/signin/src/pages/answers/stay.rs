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
    complete(page, &open, proof, fields.get("stay") == Some("yes")).await
}

/// Ends the sign-in.
pub(super) async fn complete(
    page: &Surroundings<'_>,
    open: &Open,
    proof: &Proof,
    persistent: bool,
) -> Result<Response, Failure> {
    Ok(match sign_in::stay(page.cx, &open.passage, &page.browser().await?, proof, persistent).await? {
        Ok(completed) => finish::completed(page, &open.passage, completed).await,
        Err(refusal) => finish::refused(page, refusal),
    })
}
