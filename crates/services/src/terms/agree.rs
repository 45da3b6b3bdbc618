//! The person's answer at a sign-in: recorded in the change set that ends the journey.

use super::{agreed, owed, records};
use crate::{
    Context, Failure,
    context::About,
    journeys::{Conclusion, Passage, conclude},
    sessions::LiveSession,
    trace::{Decision, Step},
};
use vestibule_domain::{audit::EventKind, flow::UserFlow, terms::AcceptedTerms};
use vestibule_storage::{ChangeSet, CommitError, ended_journeys, users};

/// What came of an answer.
#[derive(Debug)]
pub enum TermsAgreement {
    /// It counts; this is what comes next.
    Concluded(Box<Conclusion>),
    /// Something that is required was not agreed to, or has another version by now: it must be shown again.
    Owed,
    /// The journey has ended before.
    Ended,
    /// The account was disabled or its password changed meanwhile.
    Stale,
}

/// Agrees to the documents that were `shown` and ticked, and ends the journey.
pub async fn agree(
    cx: &Context,
    flow: &UserFlow,
    passage: &Passage,
    live: &LiveSession,
    shown: &[AcceptedTerms],
) -> Result<TermsAgreement, Failure> {
    let (now, user, journey) = (cx.now(), &live.user, &passage.journey);
    let owed = owed(cx, flow, user.id).await?;
    let Ok(agreed) = agreed(owed.iter(), shown) else { return Ok(TermsAgreement::Owed) };
    let event = cx.event(EventKind::TermsAccepted, now, "sign_in");
    let event = event.of_user(user.id).of_app(journey.app_id).of_session(live.session.id);
    let changes = ChangeSet::recorded(cx.tenant.id(), event)
        .one_or(ended_journeys::end(journey.id, journey.expires_at()), TermsAgreement::Ended)
        .one_or(users::guard(user.id, user.security_version), TermsAgreement::Stale)
        .extend(records(cx, user.id, journey.app_id, agreed, now));
    match cx.platform.storage.commit(changes).await {
        Ok(()) => {
            cx.trace.record(Decision::done(Step::Terms).because("customer_agreed").user(user.id));
            let conclusion = conclude(cx, &passage.asked_for, journey.flow_id, live, now).await?;
            Ok(TermsAgreement::Concluded(Box::new(conclusion)))
        }
        Err(CommitError::Refused(refusal)) => Ok(refusal),
        Err(CommitError::Storage(error)) => Err(error.into()),
    }
}
