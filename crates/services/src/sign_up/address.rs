//! Proving the address of a new customer.

use crate::{
    Context, Failure,
    codes::{self, CodeVerdict, Recipient, Sending, Sent},
    journeys::Passage,
    sign_in::Browser,
};
use vestibule_domain::{
    credential::CodePurpose,
    locale::Language,
    user::{EmailAddress, IdentifierKind},
};
use vestibule_storage::sign_in_identifiers;

/// Sends a code to the address. The owner of an existing account gets a mail that says so instead, and the page looks the
/// same (decisions.md 9).
pub async fn send_code(
    cx: &Context,
    passage: &Passage,
    browser: &Browser,
    email: &EmailAddress,
    language: &Language,
) -> Result<Sent, Failure> {
    let owner = sign_in_identifiers::user_of(&cx.rows(), IdentifierKind::Email, &email.key()).await?;
    let lane = browser.lane(cx, owner).await?;
    let recipient = if owner.is_some() { Recipient::AlreadyRegistered } else { Recipient::Entitled };
    let sending =
        Sending { journey: passage.journey.id, purpose: CodePurpose::SignUp, email, recipient, lane: &lane, language };
    codes::send(cx, &sending).await
}

/// Checks the code.
pub async fn prove_address(
    cx: &Context,
    passage: &Passage,
    browser: &Browser,
    email: &EmailAddress,
    typed: &str,
) -> Result<CodeVerdict, Failure> {
    let owner = sign_in_identifiers::user_of(&cx.rows(), IdentifierKind::Email, &email.key()).await?;
    let lane = browser.lane(cx, owner).await?;
    codes::check(cx, passage.journey.id, CodePurpose::SignUp, email, typed, &lane, None).await
}
