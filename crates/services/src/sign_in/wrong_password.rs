//! What wrong passwords come to: each is counted, and too many lock the account.

use super::PasswordVerdict;
use crate::{
    Context, Failure,
    context::About,
    trace::{Decision, Step},
};
use std::time::Duration;
use vestibule_domain::{audit::EventKind, clock::Timestamp, credential::LockoutPolicy};
use vestibule_storage::{
    ChangeSet, CommitError,
    sign_in_failures::{self, LockoutParameters},
    users::SignInSubject,
};

/// Whose failures a guess counts among.
pub(super) struct CountedAmong<'a> {
    pub(super) subject: &'a [u8; 32],
    pub(super) lane: &'a [u8],
}

/// Counts the failure, then answers.
pub(super) async fn refuse(
    cx: &Context,
    found: Option<&SignInSubject>,
    guess: &CountedAmong<'_>,
    tag: &str,
    now: Timestamp,
) -> Result<PasswordVerdict, Failure> {
    let detail = match found {
        None => "unknown_identifier",
        Some(found) if !found.user.enabled => "disabled",
        Some(found) if found.password_hash.is_none() => "no_password",
        Some(_) => "wrong_password",
    };
    cx.trace.record(Decision::refused(Step::Password).because(detail));
    let event = cx.event(EventKind::SignInRefused, now, detail);
    let event = match found {
        Some(found) => event.of_user(found.user.id),
        None => event,
    };
    let parameters = lockout_parameters(&cx.platform.settings.lockout);
    let changes: ChangeSet<()> = ChangeSet::recorded(cx.tenant.id(), event).push(sign_in_failures::record(
        guess.subject,
        guess.lane,
        tag,
        &parameters,
        now,
    ));
    match cx.platform.storage.commit(changes).await {
        Ok(()) | Err(CommitError::Refused(())) => {}
        Err(CommitError::Storage(error)) => return Err(error.into()),
    }
    locked_or_refused(cx, guess, now).await
}

/// What is said of a password that does not count: how long none is looked at, or no more than that.
pub(super) async fn locked_or_refused(
    cx: &Context,
    guess: &CountedAmong<'_>,
    now: Timestamp,
) -> Result<PasswordVerdict, Failure> {
    let state = sign_in_failures::find(&cx.rows(), guess.subject, guess.lane).await?;
    Ok(match state.filter(|state| state.locked_until > now) {
        Some(state) => {
            cx.trace
                .record(Decision::done(Step::Lockout).because("too_many_wrong_passwords").until(state.locked_until));
            PasswordVerdict::Locked(state.locked_until)
        }
        None => PasswordVerdict::Refused,
    })
}

/// The policy as the store counts by it.
fn lockout_parameters(policy: &LockoutPolicy) -> LockoutParameters {
    let micros = |duration: Duration| i64::try_from(duration.as_micros()).unwrap_or(i64::MAX);
    LockoutParameters {
        threshold: i64::from(policy.failures),
        first_lock_micros: micros(policy.first_lock),
        longest_lock_micros: micros(policy.longest_lock),
        forget_after_micros: micros(policy.forget_after),
    }
}
