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
use vestibule_domain::{audit::EventKind, flow::Proof, locale::Language, user::EmailAddress};
use vestibule_storage::{grants, password_credentials, sessions, users};

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

/// Replaces the password and signs its owner in.
pub async fn complete(
    cx: &Context,
    passage: &Passage,
    browser: &Browser,
    (email, proof): (&EmailAddress, &Proof),
    new: &NewPassword<'_>,
    language: &Language,
) -> Result<ResetVerdict, Failure> {
    let Some(mut user) = users::by_id(&cx.rows(), proof.user_id).await? else {
        return Ok(ResetVerdict::Refused(FinishRefusal::Stale));
    };
    let context = [email.as_str(), email.local_part(), &user.display_name, &cx.tenant.tenant().display_name];
    if new.password != new.repeated {
        let problem = credentials::judge(new.password, &context).err().unwrap_or(PasswordProblem::Differs);
        return Ok(ResetVerdict::Problem(problem));
    }
    let hash = match credentials::choose(cx, new.password, &context).await? {
        Chosen::Hash(hash) => hash,
        Chosen::Problem(problem) => {
            cx.trace.record(Decision::refused(Step::NewPassword).because("too_weak_or_unacceptable"));
            return Ok(ResetVerdict::Problem(problem));
        }
        Chosen::Busy(wait) => return Ok(ResetVerdict::Busy(wait)),
    };
    let now = cx.now();
    let notice =
        mail::enqueue(cx, &Message::PasswordChanged { everywhere: new.sign_out_elsewhere }, email, language, now)?;
    let mut changes = vec![password_credentials::replace(user.id, &hash, now), notice.statement];
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
        detail: "reset",
        user: &user,
        method: &proof.method,
        persistent: false,
        guards: vec![(guard, FinishRefusal::Stale)],
        changes,
    };
    Ok(match finish(cx, passage, browser, ending, now).await? {
        Ok(completed) => {
            cx.trace.record(Decision::done(Step::NewPassword).user(user.id));
            cx.platform.courier.nudge(cx.tenant.id(), notice.id);
            told.go(cx);
            cx.platform.presented.forget_all();
            ResetVerdict::Changed(Box::new(completed))
        }
        Err(refusal) => ResetVerdict::Refused(refusal),
    })
}
