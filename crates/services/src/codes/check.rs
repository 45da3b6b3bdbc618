//! Checking a code. The verdict of a guess is its commit's: a miss is counted before it is answered, and a hit counts only
//! while the same limits still allow it (decisions.md 8).

use super::Mailbox;
use crate::{Context, Failure};
use vestibule_domain::{
    audit::EventKind,
    clock::Timestamp,
    credential::{CodePolicy, OneTimeCode},
    ids::UserId,
};
use vestibule_storage::{ChangeSet, CommitError, code_budgets, one_time_codes, users};

/// What a typed code is worth.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CodeVerdict {
    /// It is the one that was sent, and it is spent now.
    Right,
    /// It is not.
    Wrong,
    /// It was, but its time is over, or it has been used.
    Expired,
    /// Too many wrong ones: only a new code helps.
    UsedUp,
}

/// Checks a code of a journey and spends it. `user` must still be enabled at this security version, where one is given.
pub(super) async fn check(
    cx: &Context,
    mailbox: &Mailbox<'_>,
    typed: &str,
    lane: &[u8],
    user: Option<(UserId, i64)>,
) -> Result<CodeVerdict, Failure> {
    let (journey, purpose) = (mailbox.journey, mailbox.purpose);
    let subject = cx.tenant.keys().identifier_subject(mailbox.contact.kind(), &mailbox.contact.key());
    let _guess = cx.platform.guesses.enter(subject).await;
    let policy = CodePolicy::default();
    let Some(sent) = one_time_codes::newest_of_journey(&cx.rows(), journey, purpose.as_str()).await? else {
        return Ok(CodeVerdict::Expired);
    };
    let now = cx.now();
    if sent.closed_at.is_some() || sent.expires_at <= now {
        return Ok(CodeVerdict::Expired);
    }
    if sent.attempts >= policy.attempts {
        return Ok(CodeVerdict::UsedUp);
    }
    let key = cx.tenant.keys().one_time_codes();
    let right = OneTimeCode::read(purpose, typed)
        .is_some_and(|code| code.matches(&sent.code_mac, key, journey, purpose, &subject));
    if !right {
        miss(cx, &sent, &subject, lane, &policy, now).await?;
        let last = sent.attempts.saturating_add(1) >= policy.attempts;
        return Ok(if last { CodeVerdict::UsedUp } else { CodeVerdict::Wrong });
    }
    let allowed = code_budgets::allow(&subject, lane, now, policy.wrong_per_hour, policy.wrong_per_day);
    let mut changes = ChangeSet::keyed(cx.tenant.id(), cx.log_id(now), now)
        .one_or(one_time_codes::consume(sent.id, now, policy.attempts), CodeVerdict::Expired)
        .one_or(allowed, CodeVerdict::Wrong);
    if let Some((id, security_version)) = user {
        changes = changes.one_or(users::guard(id, security_version), CodeVerdict::Wrong);
    }
    match cx.platform.storage.commit(changes).await {
        Ok(()) => Ok(CodeVerdict::Right),
        Err(CommitError::Refused(verdict)) => Ok(verdict),
        Err(CommitError::Storage(error)) => Err(error.into()),
    }
}

async fn miss(
    cx: &Context,
    sent: &one_time_codes::OneTimeCode,
    subject: &[u8; 32],
    lane: &[u8],
    policy: &CodePolicy,
    now: Timestamp,
) -> Result<(), Failure> {
    let changes: ChangeSet<()> =
        ChangeSet::recorded(cx.tenant.id(), cx.event(EventKind::CodeRefused, now, "wrong_code"))
            .push(one_time_codes::miss(sent.id, policy.attempts))
            .push(code_budgets::miss(subject, lane, now));
    match cx.platform.storage.commit(changes).await {
        Ok(()) | Err(CommitError::Refused(())) => Ok(()),
        Err(CommitError::Storage(error)) => Err(error.into()),
    }
}
