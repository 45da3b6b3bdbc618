//! The person's answer: once, to the question that was shown, recorded in the change set that ends the journey.

use super::{
    decide::{Asking, Decision, decide_knowing},
    records::statements,
};
use crate::{
    Context, Failure,
    authorization::{Authorization, answer},
    context::About,
    journeys::Passage,
    sessions::LiveSession,
    trace::{self, Step},
};
use vestibule_domain::{application::Application, audit::EventKind, token::PersonalConsent};
use vestibule_protocol::errors::OAuthError;
use vestibule_storage::{ChangeSet, CommitError, Statement, ended_journeys, users};

/// Losing the race means that another tab has just agreed; losing more often is no race.
const MOST_RACES: usize = 5;

/// What came of an answer.
#[derive(Debug)]
pub enum Agreement {
    /// The application's answer.
    Authorized(Authorization),
    /// The application is told no.
    Refused(OAuthError),
    /// Something else is asked by now than what was shown: it must be shown again.
    Changed,
    /// The journey has ended before.
    Ended,
    /// The account was disabled or its password changed meanwhile.
    Stale,
}

/// Why a set is refused.
#[derive(Debug)]
enum Unrecorded {
    Ended,
    Stale,
    Raced,
}

/// Agrees to the question with the key `shown`, and ends the journey.
pub async fn agree(
    cx: &Context,
    application: &Application,
    passage: &Passage,
    live: &LiveSession,
    shown: &str,
) -> Result<Agreement, Failure> {
    let asking = Asking::of(application, &passage.asked_for, live.user.id);
    for _ in 0..MOST_RACES {
        let now = cx.now();
        let (consent, records): (Option<Box<PersonalConsent>>, Vec<Statement>) =
            match decide_knowing(cx, &asking).await? {
                // Another tab was quicker.
                (Decision::Settled(consent), _) => (consent, Vec::new()),
                (Decision::Ask(question), records) if question.key() == shown => {
                    (question.personal().boxed(), statements(application, &question, &records, live.user.id, now))
                }
                (Decision::Ask(_) | Decision::AskAdministrator(_), _) => return Ok(Agreement::Changed),
                (Decision::Refused(error), _) => return Ok(Agreement::Refused(error)),
            };
        match end(cx, passage, live, EventKind::ConsentGranted, records).await {
            Ok(()) => {
                cx.trace.record(trace::Decision::done(Step::Consent).because("customer_agreed").user(live.user.id));
                return Ok(Agreement::Authorized(answer(cx, &passage.asked_for, live, consent, now).await?));
            }
            Err(CommitError::Refused(Unrecorded::Raced)) => {}
            Err(CommitError::Refused(Unrecorded::Ended)) => return Ok(Agreement::Ended),
            Err(CommitError::Refused(Unrecorded::Stale)) => return Ok(Agreement::Stale),
            Err(CommitError::Storage(error)) => return Err(error.into()),
        }
    }
    Err(Failure::Contended)
}

/// Refuses, and ends the journey. Where an administrator would have had to agree, the application is told that.
pub async fn decline(
    cx: &Context,
    application: &Application,
    passage: &Passage,
    live: &LiveSession,
) -> Result<Agreement, Failure> {
    let asking = Asking::of(application, &passage.asked_for, live.user.id);
    let error = match decide_knowing(cx, &asking).await?.0 {
        Decision::AskAdministrator(_) => OAuthError::admin_consent_needed(),
        Decision::Refused(error) => error,
        Decision::Ask(_) | Decision::Settled(_) => OAuthError::cancelled_by_user(),
    };
    match end(cx, passage, live, EventKind::ConsentRefused, Vec::new()).await {
        Ok(()) => {
            cx.trace.record(trace::Decision::refused(Step::Consent).because("customer_declined").user(live.user.id));
            Ok(Agreement::Refused(error))
        }
        Err(CommitError::Refused(Unrecorded::Ended)) => Ok(Agreement::Ended),
        Err(CommitError::Refused(Unrecorded::Stale | Unrecorded::Raced)) => Ok(Agreement::Stale),
        Err(CommitError::Storage(error)) => Err(error.into()),
    }
}

async fn end(
    cx: &Context,
    passage: &Passage,
    live: &LiveSession,
    kind: EventKind,
    records: Vec<Statement>,
) -> Result<(), CommitError<Unrecorded>> {
    let user = &live.user;
    let event =
        cx.event(kind, cx.now(), "").of_user(user.id).of_app(passage.journey.app_id).of_session(live.session.id);
    let end = ended_journeys::end(passage.journey.id, passage.journey.expires_at());
    let changes = ChangeSet::recorded(cx.tenant.id(), event)
        .one_or(end, Unrecorded::Ended)
        .one_or(users::guard(user.id, user.security_version), Unrecorded::Stale);
    let changes = records.into_iter().fold(changes, |changes, record| changes.one_or(record, Unrecorded::Raced));
    cx.platform.storage.commit(changes).await
}
