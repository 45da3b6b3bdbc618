//! Signing in with a password.
//!
//! Every attempt costs one Argon2id and one commit, whether the account exists or not, so that neither the answer nor its
//! time tells (decisions.md 9). A slot of the pool is taken before the look-up; a full pool counts no attempt.

use super::{
    Browser, Completed, Ending, FinishRefusal, finish, traced,
    wrong_password::{CountedAmong, locked_or_refused, refuse},
};
use crate::{
    Context, Failure, breached_passwords,
    context::About,
    guesses::Guess,
    journeys::Passage,
    passwords::{Busy, Slot, Verdict},
    trace::{Decision, Key, Step},
    users::migration::{SecondOpinion, second_opinion},
};
use std::{pin::pin, time::Duration};
use vestibule_domain::{
    audit::EventKind,
    clock::Timestamp,
    credential::{Password, wrong_password_tag},
    flow::Proof,
    ids::{AppId, UserId},
    randomness::random_bytes,
    user::{Identifier, IdentifierKind},
};
use vestibule_storage::{
    ChangeSet, CommitError, Statement, password_credentials, sign_in_failures, users, users::SignInSubject,
};

/// How long a guess waits for others at its account before it looks again whether there is a place to hash.
const PATIENCE: Duration = Duration::from_millis(50);
/// Shorter than any password may be.
const NO_PASSWORD: &str = "-";

/// A password presented for an identifier.
#[derive(Debug)]
pub struct PasswordSignIn<'a> {
    /// Who it is said to be.
    pub identifier: &'a Identifier,
    /// The password as typed.
    pub password: &'a str,
    /// Whether to stay signed in on this device.
    pub persistent: bool,
}

/// What it is worth.
#[derive(Debug)]
pub enum PasswordVerdict {
    /// Signed in.
    SignedIn(Box<Completed>),
    /// The password is right, and has to be changed: the proof that another may be chosen.
    MustChange(Proof),
    /// The email and password don't match, or there is no such account.
    Refused,
    /// Too many wrong ones: no password is looked at until then.
    Locked(Timestamp),
    /// The server is busy; nothing was counted.
    Busy(Duration),
    /// The journey has ended before.
    Ended,
}

/// What a check finds.
pub(crate) enum Checked<'a> {
    /// It is right, which counts once something comes of it.
    Right(Box<RightPassword<'a>>),
    /// Anything else, which is counted.
    Otherwise(PasswordVerdict),
}

/// A right password of somebody who may sign in. Other guesses at the account wait for what comes of it.
pub(crate) struct RightPassword<'a> {
    found: SignInSubject,
    verdict: Verdict,
    subject: [u8; 32],
    lane: Vec<u8>,
    now: Timestamp,
    _guess: Guess<'a>,
}

/// Checks a password and, if it is right, ends the journey.
pub async fn with_password(
    cx: &Context,
    passage: &Passage,
    browser: &Browser,
    attempt: &PasswordSignIn<'_>,
) -> Result<PasswordVerdict, Failure> {
    match check_password(cx, passage.journey.app_id, browser, attempt).await? {
        Checked::Right(right) => right.sign_in(cx, passage, browser, attempt.persistent).await,
        Checked::Otherwise(verdict) => Ok(verdict),
    }
}

/// Checks a password that somebody signs in to `app` with.
pub(crate) async fn check_password<'a>(
    cx: &'a Context,
    app: AppId,
    browser: &Browser,
    attempt: &PasswordSignIn<'_>,
) -> Result<Checked<'a>, Failure> {
    let (kind, key) = (attempt.identifier.kind(), attempt.identifier.key());
    let subject = cx.tenant.keys().identifier_subject(kind, &key);
    let (guess, slot) = match admit(cx, subject).await {
        Ok(admitted) => admitted,
        Err(busy) => {
            let skipped = Decision::skipped(Step::Password).because("no_room_to_hash");
            cx.trace.record(skipped.seconds(Key::RetryAfterSeconds, busy.retry_after));
            return Ok(Checked::Otherwise(PasswordVerdict::Busy(busy.retry_after)));
        }
    };
    let found = users::sign_in_subject(&cx.rows(), kind, &key).await?;
    // Where usernames are switched off, those that accounts have sign nobody in.
    let found = found.filter(|_| kind != IdentifierKind::Username || cx.tenant.settings().usernames.is_enabled);
    let lane = browser.lane(cx, found.as_ref().map(|found| found.user.id)).await?;
    traced::found(cx, attempt.identifier.kind(), found.as_ref(), &lane);
    let stored = found.as_ref().and_then(|found| found.password_hash.clone());
    // What no account can have as its password still costs a hash, of something that none has either.
    let typed = Password::presented(attempt.password);
    let Some(password) = typed.clone().or_else(|| Password::presented(NO_PASSWORD)) else {
        return Ok(Checked::Otherwise(PasswordVerdict::Refused));
    };
    let tag = wrong_password_tag(cx.tenant.keys().wrong_passwords(), &subject, &password);
    let presented = password.clone();
    let verdict = slot.verify(password, stored.as_deref(), random_bytes(cx.randomness())).await?;
    let verdict = Verdict { matches: verdict.matches && typed.is_some(), ..verdict };
    let now = cx.now();
    let failures = sign_in_failures::find(&cx.rows(), &subject, &lane).await?;
    if let Some(state) = failures.filter(|state| state.locked_until > now) {
        cx.trace.record(Decision::refused(Step::Lockout).because("too_many_wrong_passwords").until(state.locked_until));
        return Ok(Checked::Otherwise(PasswordVerdict::Locked(state.locked_until)));
    }
    cx.trace.record(Decision::passed(Step::Lockout));
    let (found, verdict) = match second_opinion(cx, app, attempt.identifier, typed.as_ref(), found, verdict).await? {
        SecondOpinion::Settled(found, verdict) => (found.map(|found| *found), verdict),
        SecondOpinion::Busy(retry_after) => return Ok(Checked::Otherwise(PasswordVerdict::Busy(retry_after))),
    };
    match found {
        Some(found) if verdict.matches && found.user.enabled => {
            let must_change = must_change(cx, &found, attempt.identifier, &presented).await;
            let right = RightPassword { found, verdict, subject, lane, now, _guess: guess };
            if must_change {
                right.require_change(cx).await.map(Checked::Otherwise)
            } else {
                Ok(Checked::Right(Box::new(right)))
            }
        }
        _ => {
            let counted = CountedAmong { subject: &subject, lane: &lane };
            refuse(cx, found.as_ref(), &counted, &tag, now).await.map(Checked::Otherwise)
        }
    }
}

/// Waits for the other guesses at this account, then takes a place to hash. Where there is no place, nobody is kept waiting only
/// to be told so in the end.
async fn admit(cx: &Context, subject: [u8; 32]) -> Result<(Guess<'_>, Slot), Busy> {
    let (pool, tenant) = (&cx.platform.hash_pool, cx.tenant.id());
    let mut turn = pin!(cx.platform.guesses.enter(subject));
    let guess = loop {
        pool.room(tenant)?;
        if let Ok(guess) = tokio::time::timeout(PATIENCE, turn.as_mut()).await {
            break guess;
        }
    };
    Ok((guess, pool.reserve(tenant)?))
}

/// Whether a right password opens nothing but the choice of another: because an administrator wants so, or because the tenant would
/// not accept it as a new one.
async fn must_change(cx: &Context, found: &SignInSubject, identifier: &Identifier, password: &Password) -> bool {
    if found.must_change_password {
        return true;
    }
    let policy = &cx.tenant.settings().password_policy;
    if !policy.applies_at_sign_in {
        return false;
    }
    let context = [identifier.as_str(), &found.user.display_name, &cx.tenant.tenant().display_name];
    policy.check_password(password, &context).is_err() || breached_passwords::is_refused(cx, password).await
}

impl RightPassword<'_> {
    /// Whose it is.
    pub(crate) const fn user_id(&self) -> UserId {
        self.found.user.id
    }

    /// Ends the journey with it.
    pub(crate) async fn sign_in(
        &self,
        cx: &Context,
        passage: &Passage,
        browser: &Browser,
        persistent: bool,
    ) -> Result<PasswordVerdict, Failure> {
        let user = &self.found.user;
        cx.trace.record(Decision::passed(Step::Password).user(user.id));
        cx.trace.is_proven();
        let rehashed = self.verdict.rehash.as_deref().zip(self.found.password_hash.as_deref());
        let ending = Ending {
            kind: EventKind::SignedIn,
            detail: "password",
            user,
            method: "pwd",
            persistent,
            guards: self.counts().map(|statement| (statement, FinishRefusal::Stale)).into(),
            changes: rehashed.map(|(new, old)| password_credentials::rehash(user.id, old, new)).into_iter().collect(),
        };
        Ok(match finish(cx, passage, browser, ending, self.now).await? {
            Ok(completed) => PasswordVerdict::SignedIn(Box::new(completed)),
            Err(FinishRefusal::Ended) => PasswordVerdict::Ended,
            Err(FinishRefusal::Stale | FinishRefusal::AddressTaken | FinishRefusal::UsernameTaken) => {
                locked_or_refused(cx, &self.among(), self.now).await?
            }
        })
    }

    /// Counts the guess as the right one that it is, and begins nothing: something else comes first, which the log is told in a word.
    /// The error is what is said of a password that does not count by now.
    pub(crate) async fn set_aside(
        &self,
        cx: &Context,
        because: &'static str,
    ) -> Result<Result<(), PasswordVerdict>, Failure> {
        let user = &self.found.user;
        cx.trace.record(Decision::asked(Step::Password).user(user.id).because(because));
        let event = cx.event(EventKind::SignInRefused, self.now, because).of_user(user.id);
        let changes = ChangeSet::recorded(cx.tenant.id(), event);
        let changes = self.counts().into_iter().fold(changes, |changes, statement| changes.one_or(statement, ()));
        match cx.platform.storage.commit(changes).await {
            Ok(()) => Ok(Ok(())),
            Err(CommitError::Refused(())) => Ok(Err(locked_or_refused(cx, &self.among(), self.now).await?)),
            Err(CommitError::Storage(error)) => Err(error.into()),
        }
    }

    /// Lets it prove no more than that another password may be chosen.
    async fn require_change(&self, cx: &Context) -> Result<PasswordVerdict, Failure> {
        let user = &self.found.user;
        let proof = Proof { user_id: user.id, security_version: user.security_version, method: "pwd".to_owned() };
        let counted = self.set_aside(cx, "password_has_to_be_changed").await?;
        Ok(counted.err().unwrap_or(PasswordVerdict::MustChange(proof)))
    }

    /// What each touches one row, while the account is neither locked nor another one than when it was read.
    fn counts(&self) -> [Statement; 2] {
        let user = &self.found.user;
        [sign_in_failures::succeed(&self.subject, &self.lane, self.now), users::guard(user.id, user.security_version)]
    }

    fn among(&self) -> CountedAmong<'_> {
        CountedAmong { subject: &self.subject, lane: &self.lane }
    }
}
