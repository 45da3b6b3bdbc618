//! Signing in with a one-time code by mail.

use super::{Browser, Completed, Ending, FinishRefusal, finish};
use crate::{
    Context, Failure,
    codes::{self, CodeVerdict, Recipient, Sending, Sent},
    journeys::Passage,
};
use vestibule_domain::{
    audit::EventKind,
    credential::CodePurpose,
    flow::Proof,
    locale::Language,
    user::{EmailAddress, IdentifierKind},
};
use vestibule_storage::users;

/// What a typed code leads to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CodeSignIn {
    /// It is right: this is proven.
    Proven(Proof),
    /// It is not.
    Refused(CodeVerdict),
}

/// Sends a code to sign in. The address looks the same to the caller whether or not an account has it.
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
        Sending { journey: passage.journey.id, purpose: CodePurpose::SignIn, email, recipient, lane: &lane, language };
    codes::send(cx, &sending).await
}

/// Checks a code to sign in.
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
    let verdict = codes::check(cx, passage.journey.id, CodePurpose::SignIn, email, typed, &lane, subject).await?;
    Ok(match (verdict, user) {
        (CodeVerdict::Right, Some(user)) => CodeSignIn::Proven(Proof {
            user_id: user.id,
            security_version: user.security_version,
            method: "otp".to_owned(),
        }),
        (CodeVerdict::Right, None) => CodeSignIn::Refused(CodeVerdict::Wrong),
        (refused, _) => CodeSignIn::Refused(refused),
    })
}

/// Ends a journey whose proof was given before, with the customer's answer to "stay signed in?".
pub async fn stay(
    cx: &Context,
    passage: &Passage,
    browser: &Browser,
    proof: &Proof,
    persistent: bool,
) -> Result<Result<Completed, FinishRefusal>, Failure> {
    let now = cx.now();
    let Some(user) = users::by_id(&cx.rows(), proof.user_id).await? else { return Ok(Err(FinishRefusal::Stale)) };
    if user.security_version != proof.security_version {
        return Ok(Err(FinishRefusal::Stale));
    }
    let ending = Ending {
        kind: EventKind::SignedIn,
        detail: "email_code",
        user: &user,
        method: &proof.method,
        persistent,
        guards: vec![(users::guard(user.id, proof.security_version), FinishRefusal::Stale)],
        changes: Vec::new(),
    };
    finish(cx, passage, browser, ending, now).await
}
