//! The last step of signing up: name and password, then account, session and code in one commit.

use crate::{
    Context, Failure,
    credentials::{self, Chosen, PasswordProblem},
    journeys::Passage,
    mail::{self, Message},
    sign_in::{Browser, Completed, Ending, FinishRefusal, finish},
    trace::{Decision, Step},
};
use std::time::Duration;
use vestibule_domain::{
    audit::EventKind,
    ids::UserId,
    locale::Language,
    user::{EmailAddress, IdentifierKind, InvalidName, PersonName, User},
};
use vestibule_storage::{password_credentials, sign_in_identifiers, users};

/// What a new customer typed.
#[derive(Debug)]
pub struct Details<'a> {
    /// First name.
    pub given_name: &'a str,
    /// Last name; may be empty, since not everybody has one.
    pub family_name: &'a str,
    /// The password; `None` where the flow has none.
    pub password: Option<&'a str>,
}

/// What is wrong with it, field by field.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct DetailsProblems {
    /// With the first name.
    pub given_name: Option<InvalidName>,
    /// With the last name.
    pub family_name: Option<InvalidName>,
    /// With the password.
    pub password: Option<PasswordProblem>,
}

/// What came of it.
#[derive(Debug)]
pub enum SignUpVerdict {
    /// The account exists and is signed in.
    SignedUp(Box<Completed>),
    /// Something has to be put right first.
    Problems(DetailsProblems),
    /// The server is busy.
    Busy(Duration),
    /// The journey has ended before, or the address was taken meanwhile.
    Refused(FinishRefusal),
}

/// Creates the account of a proven address.
pub async fn complete(
    cx: &Context,
    passage: &Passage,
    browser: &Browser,
    email: &EmailAddress,
    details: &Details<'_>,
    language: &Language,
) -> Result<SignUpVerdict, Failure> {
    let given_name = PersonName::parse(details.given_name);
    let family_name = match PersonName::parse(details.family_name) {
        Err(InvalidName::Empty) => Ok(None),
        name => name.map(Some),
    };
    let context =
        [details.given_name, details.family_name, email.as_str(), email.local_part(), &cx.tenant.tenant().display_name];
    let (Ok(given_name), Ok(family_name)) = (&given_name, &family_name) else {
        let password = details.password.and_then(|password| credentials::judge(password, &context).err());
        let problems = DetailsProblems { given_name: given_name.err(), family_name: family_name.err(), password };
        return Ok(SignUpVerdict::Problems(problems));
    };
    let hash = match details.password {
        None => None,
        Some(password) => match credentials::choose(cx, password, &context).await? {
            Chosen::Hash(hash) => Some(hash),
            Chosen::Busy(wait) => return Ok(SignUpVerdict::Busy(wait)),
            Chosen::Problem(problem) => {
                cx.trace.record(Decision::refused(Step::NewPassword).because("too_weak_or_unacceptable"));
                return Ok(SignUpVerdict::Problems(DetailsProblems {
                    password: Some(problem),
                    ..DetailsProblems::default()
                }));
            }
        },
    };
    let now = cx.now();
    let user = User {
        id: UserId::random(cx.randomness()),
        display_name: family_name.as_ref().map_or_else(
            || given_name.as_str().to_owned(),
            |family| format!("{} {}", given_name.as_str(), family.as_str()),
        ),
        given_name: Some(given_name.as_str().to_owned()),
        family_name: family_name.as_ref().map(|name| name.as_str().to_owned()),
        email: Some(email.clone()),
        enabled: true,
        security_version: 1,
        version: 1,
        preferred_language: Some(language.to_string()),
        created_at: now,
    };
    let welcome = mail::enqueue(cx, &Message::Welcome(&user), email, language, now)?;
    let mut changes = vec![users::insert(&user), welcome.statement];
    changes.extend(hash.as_deref().map(|hash| password_credentials::insert(user.id, hash, now)));
    let ending = Ending {
        kind: EventKind::SignedUp,
        detail: "email",
        user: &user,
        method: if hash.is_some() { "pwd" } else { "otp" },
        persistent: false,
        guards: vec![(
            sign_in_identifiers::insert(IdentifierKind::Email, &email.key(), user.id, Some(now)),
            FinishRefusal::AddressTaken,
        )],
        changes,
    };
    Ok(match finish(cx, passage, browser, ending, now).await? {
        Ok(completed) => {
            cx.trace.record(Decision::done(Step::Account).user(user.id));
            cx.platform.courier.nudge(cx.tenant.id(), welcome.id);
            SignUpVerdict::SignedUp(Box::new(completed))
        }
        Err(refusal) => SignUpVerdict::Refused(refusal),
    })
}
