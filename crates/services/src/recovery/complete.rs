//! The new password.

use crate::{
    Context, Failure,
    credentials::{self, Chosen, PasswordProblem},
    journeys::Passage,
    logout::Announcement,
    mail::{self, Message},
    sign_in::{Browser, Completed, Ending, FinishRefusal, finish},
    trace::{Decision, Step},
};
use std::time::Duration;
use vestibule_domain::{
    audit::EventKind,
    flow::Proof,
    locale::Language,
    user::{Contact, EmailAddress, Identifier},
};
use vestibule_storage::{grants, sessions, users};

/// What the owner typed.
#[derive(Debug)]
pub struct NewPassword<'a> {
    /// The new password.
    pub password: &'a str,
    /// The same again.
    pub repeated: &'a str,
    /// Whether to end every other session and grant.
    pub sign_out_elsewhere: bool,
}

/// What came of it.
#[derive(Debug)]
pub enum ResetVerdict {
    /// The password is changed and its owner signed in.
    Changed(Box<Completed>),
    /// Something has to be put right first.
    Problem(PasswordProblem),
    /// The server is busy.
    Busy(Duration),
    /// The journey has ended before, or the proof counts no more.
    Refused(FinishRefusal),
}

/// A password that takes the place of another, and what the right to choose it rests on.
struct Renewal<'a> {
    proof: &'a Proof,
    /// By what the owner was found, as they wrote it.
    named: &'a str,
    /// Whether it differs from the present one at any rate.
    must_differ: bool,
    persistent: bool,
    detail: &'static str,
}

/// Replaces a forgotten password and signs its owner in, who has proven to read what is sent to `contact`.
pub async fn complete(
    cx: &Context,
    passage: &Passage,
    browser: &Browser,
    (contact, proof): (&Contact, &Proof),
    new: &NewPassword<'_>,
    language: &Language,
) -> Result<ResetVerdict, Failure> {
    let named = contact.as_str();
    let renewal = Renewal { proof, named, must_differ: false, persistent: false, detail: "reset" };
    renew(cx, passage, browser, &renewal, new, language).await
}

/// Replaces a password that has to be changed, once it was given right, and signs its owner in. Whatever the old one began ends.
pub async fn complete_required(
    cx: &Context,
    passage: &Passage,
    browser: &Browser,
    (identifier, proof, persistent): (&Identifier, &Proof, bool),
    (password, repeated): (&str, &str),
    language: &Language,
) -> Result<ResetVerdict, Failure> {
    let named = identifier.as_str();
    let renewal = Renewal { proof, named, must_differ: true, persistent, detail: "required" };
    let new = NewPassword { password, repeated, sign_out_elsewhere: true };
    renew(cx, passage, browser, &renewal, &new, language).await
}

async fn renew(
    cx: &Context,
    passage: &Passage,
    browser: &Browser,
    renewal: &Renewal<'_>,
    new: &NewPassword<'_>,
    language: &Language,
) -> Result<ResetVerdict, Failure> {
    let proof = renewal.proof;
    let Some(mut user) = users::by_id(&cx.rows(), proof.user_id).await? else {
        return Ok(ResetVerdict::Refused(FinishRefusal::Stale));
    };
    let local_part = user.email.as_ref().map_or("", EmailAddress::local_part).to_owned();
    let context = [renewal.named, &local_part, &user.display_name, &cx.tenant.tenant().display_name];
    if new.password != new.repeated {
        let problem = credentials::judge(cx, new.password, &context).err().unwrap_or(PasswordProblem::Differs);
        return Ok(ResetVerdict::Problem(problem));
    }
    let hash = match credentials::choose_again(cx, user.id, renewal.must_differ, new.password, &context).await? {
        Chosen::Hash(hash) => hash,
        Chosen::Problem(problem) => {
            cx.trace.record(Decision::refused(Step::NewPassword).because("too_weak_or_unacceptable"));
            return Ok(ResetVerdict::Problem(problem));
        }
        Chosen::Busy(wait) => return Ok(ResetVerdict::Busy(wait)),
    };
    let now = cx.now();
    let message = Message::PasswordChanged { everywhere: new.sign_out_elsewhere };
    let notice = user.email.as_ref().map(|email| mail::enqueue(cx, &message, email, language, now));
    let (notice, statement) = notice.transpose()?.map(|mail| (mail.leaving, mail.statement)).unzip();
    let mut changes = credentials::replace(cx, user.id, &hash, now);
    changes.extend(statement);
    let mut told = Announcement::default();
    let guard = if new.sign_out_elsewhere {
        // Another security version ends every session and grant that names the old one, on every node.
        user.security_version = proof.security_version.saturating_add(1);
        changes.push(sessions::end_others_of_user(user.id, None, now));
        changes.push(grants::revoke_of_user(user.id, now, None));
        told = Announcement::of(cx, user.id, None, now).await?;
        changes.extend(told.statements());
        users::change_security(user.id, proof.security_version)
    } else {
        user.security_version = proof.security_version;
        users::guard(user.id, proof.security_version)
    };
    let ending = Ending {
        kind: EventKind::PasswordChanged,
        detail: renewal.detail,
        user: &user,
        method: &proof.method,
        persistent: renewal.persistent,
        guards: vec![(guard, FinishRefusal::Stale)],
        changes,
    };
    Ok(match finish(cx, passage, browser, ending, now).await? {
        Ok(completed) => {
            cx.trace.record(Decision::done(Step::NewPassword).user(user.id));
            if let Some(mail) = notice {
                mail.go();
            }
            told.go();
            cx.platform.presented.forget_all();
            ResetVerdict::Changed(Box::new(completed))
        }
        Err(refusal) => ResetVerdict::Refused(refusal),
    })
}
