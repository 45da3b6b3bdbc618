//! Proving oneself by mail in order to choose a new password.

use crate::{
    Context, Failure,
    codes::{self, CodeVerdict, Recipient, Sending, Sent},
    journeys::Passage,
    sign_in::{Browser, CodeSignIn},
};
use vestibule_domain::{
    credential::CodePurpose,
    flow::Proof,
    locale::Language,
    user::{EmailAddress, IdentifierKind},
};
use vestibule_storage::users;

/// Sends a code to the address, if an account that may sign in has it.
pub async fn send_code(
    cx: &Context,
    passage: &Passage,
    browser: &Browser,
    email: &EmailAddress,
    language: &Language,
) -> Result<Sent, Failure> {
    let user = users::sign_in_subject(&cx.rows(), IdentifierKind::Email, &email.key()).await?.map(|found| found.user);
    let lane = browser.lane(cx, user.as_ref().map(|user| user.id)).await?;
    let recipient = if user.is_some_and(|user| user.enabled) { Recipient::Entitled } else { Recipient::Unknown };
    let sending =
        Sending { journey: passage.journey.id, purpose: CodePurpose::Reset, email, recipient, lane: &lane, language };
    codes::send(cx, &sending).await
}

/// Checks the code.
pub async fn prove_code(
    cx: &Context,
    passage: &Passage,
    browser: &Browser,
    email: &EmailAddress,
    typed: &str,
) -> Result<CodeSignIn, Failure> {
    let user = users::sign_in_subject(&cx.rows(), IdentifierKind::Email, &email.key()).await?.map(|found| found.user);
    let lane = browser.lane(cx, user.as_ref().map(|user| user.id)).await?;
    let subject = user.as_ref().map(|user| (user.id, user.security_version));
    let verdict = codes::check(cx, passage.journey.id, CodePurpose::Reset, email, typed, &lane, subject).await?;
    Ok(match (verdict, user) {
        (CodeVerdict::Right, Some(user)) => CodeSignIn::Proven(Proof {
            user_id: user.id,
            security_version: user.security_version,
            method: "pwd".to_owned(),
        }),
        (CodeVerdict::Right, None) => CodeSignIn::Refused(CodeVerdict::Wrong),
        (refused, _) => CodeSignIn::Refused(refused),
    })
}
