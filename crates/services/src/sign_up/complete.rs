//! The last step of signing up: account, agreements, session and code in one commit.

use super::account::{account, guesses};
use crate::{
    Context, Failure,
    credentials::{self, Chosen, PasswordProblem},
    journeys::Passage,
    mail::{self, Message},
    sign_in::{Browser, Completed, Ending, FinishRefusal, finish},
    terms,
    trace::{Decision, Step},
};
use std::time::Duration;
use vestibule_domain::{
    attribute::UserAttributes,
    audit::EventKind,
    flow::{EmailWay, UserFlow},
    locale::Language,
    terms::AcceptedTerms,
    user::{Contact, IdentifierKind, Username},
};
use vestibule_storage::{password_credentials, sign_in_identifiers, users};

/// What a new account is made of.
#[derive(Debug)]
pub struct Details<'a> {
    /// Its attributes, as [`super::judge`] has found them.
    pub attributes: UserAttributes,
    /// The password; `None` where the flow gives none.
    pub password: Option<SignUpPassword<'a>>,
    /// The username; `None` where the flow gives none.
    pub username: Option<&'a Username>,
    /// The terms that were shown and agreed to.
    pub terms: &'a [AcceptedTerms],
}

/// The password of a new account.
#[derive(Clone, Copy, Debug)]
pub enum SignUpPassword<'a> {
    /// As typed, to be judged and hashed.
    Typed(&'a str),
    /// Judged at an earlier step, as a PHC string: what is chosen is hashed at once, so that it never waits in clear.
    Hashed(&'a str),
}

/// What came of it.
#[derive(Debug)]
pub enum SignUpVerdict {
    /// The account exists and is signed in.
    SignedUp(Box<Completed>),
    /// The password can't be taken.
    Password(PasswordProblem),
    /// A required document was not agreed to, or has another version by now.
    TermsOwed,
    /// The server is busy.
    Busy(Duration),
    /// The journey has ended before, or the address was taken meanwhile.
    Refused(FinishRefusal),
}

/// Creates the account of a proven address or number.
pub async fn complete(
    cx: &Context,
    passage: &Passage,
    browser: &Browser,
    (flow, contact): (&UserFlow, &Contact),
    details: &Details<'_>,
    language: &Language,
) -> Result<SignUpVerdict, Failure> {
    let Ok(agreed) = terms::agreed(terms::of_flow(cx, flow), details.terms) else {
        return Ok(SignUpVerdict::TermsOwed);
    };
    let context = guesses(cx, &details.attributes, contact);
    let context: Vec<&str> = context.iter().map(String::as_str).collect();
    let hash = match details.password {
        None => None,
        Some(SignUpPassword::Hashed(hash)) => Some(hash.to_owned()),
        Some(SignUpPassword::Typed(password)) => match credentials::choose(cx, password, &context).await? {
            Chosen::Hash(hash) => Some(hash),
            Chosen::Busy(wait) => return Ok(SignUpVerdict::Busy(wait)),
            Chosen::Problem(problem) => {
                cx.trace.record(Decision::refused(Step::NewPassword).because("too_weak_or_unacceptable"));
                return Ok(SignUpVerdict::Password(problem));
            }
        },
    };
    let now = cx.now();
    let (user, told) = account(cx, flow, &details.attributes, (contact, language), now);
    let passage = &passage.telling(told);
    let welcome = contact.email().map(|email| mail::enqueue(cx, &Message::Welcome(&user), email, language, now));
    let (welcome, statement) = welcome.transpose()?.map(|mail| (mail.leaving, mail.statement)).unzip();
    let mut changes = vec![users::insert(&user)];
    changes.extend(statement);
    changes.extend(hash.as_deref().map(|hash| password_credentials::insert(user.id, hash, now)));
    changes.extend(terms::records(cx, user.id, passage.journey.app_id, agreed, now));
    let mut guards = vec![(
        sign_in_identifiers::insert(contact.kind(), &contact.key(), user.id, Some(now)),
        FinishRefusal::AddressTaken,
    )];
    guards.extend(details.username.map(|name| {
        let statement = sign_in_identifiers::insert(IdentifierKind::Username, name.as_str(), user.id, None);
        (statement, FinishRefusal::UsernameTaken)
    }));
    let way = match &hash {
        Some(_) => EmailWay::Password,
        None if flow.signs_up_by_link(contact) => EmailWay::Link,
        None => EmailWay::Code,
    };
    let ending = Ending {
        kind: EventKind::SignedUp,
        detail: contact.kind().as_str(),
        user: &user,
        method: way.as_str(),
        persistent: false,
        guards,
        changes,
    };
    Ok(match finish(cx, passage, browser, ending, now).await? {
        Ok(completed) => {
            cx.trace.record(Decision::done(Step::Account).user(user.id));
            if let Some(mail) = welcome {
                mail.go();
            }
            SignUpVerdict::SignedUp(Box::new(completed))
        }
        Err(refusal) => SignUpVerdict::Refused(refusal),
    })
}
