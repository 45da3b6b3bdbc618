//! The end of a sign-in whose proof was given at an earlier step: a code or a link.

use super::{Browser, Completed, Ending, FinishRefusal, finish};
use crate::{Context, Failure, journeys::Passage};
use vestibule_domain::{
    audit::EventKind,
    flow::{EmailWay, Proof},
};
use vestibule_storage::users;

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
        detail: if proof.method == EmailWay::Link.as_str() { "email_link" } else { "email_code" },
        user: &user,
        method: &proof.method,
        persistent,
        guards: vec![(users::guard(user.id, proof.security_version), FinishRefusal::Stale)],
        changes: Vec::new(),
    };
    finish(cx, passage, browser, ending, now).await
}
