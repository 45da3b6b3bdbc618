//! One decision, with the facts that it rests on.

use super::{
    claims::ToldClaims,
    words::{Key, Step, Verdict},
};
use crate::grants::TokenRefusal;
use std::time::Duration;
use uuid::Uuid;
use vestibule_domain::{
    application::Platform,
    clock::Timestamp,
    ids::{AppId, FlowId, GrantId, SessionId, UserId},
};
use vestibule_protocol::errors::OAuthError;

/// The longest text of a fact, in characters: an error's description, or the names that administrators gave.
const LONGEST_TEXT: usize = 300;

/// A decision. Built where it is made, and handed to [`Trace::record`](super::Trace::record).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Decision {
    pub(super) step: Step,
    pub(super) verdict: Verdict,
    pub(super) facts: Vec<(Key, Value)>,
}

/// What a fact says. Text comes from administrators and from errors, cut and without control characters; everything else can hold
/// nothing that somebody typed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Value {
    Word(&'static str),
    Number(u64),
    Id(Uuid),
    Moment(Timestamp),
    Text(Box<str>),
    Claims(Box<ToldClaims>),
}

/// What may hold the error that a request is refused with.
pub trait Refusal {
    /// The error, unless the infrastructure failed.
    fn error(&self) -> Option<&OAuthError>;
}

impl Refusal for OAuthError {
    fn error(&self) -> Option<&OAuthError> {
        Some(self)
    }
}

impl Refusal for TokenRefusal {
    fn error(&self) -> Option<&OAuthError> {
        match self {
            Self::Refused(error) => Some(error),
            Self::Failed(_) => None,
        }
    }
}

impl Decision {
    const fn new(step: Step, verdict: Verdict) -> Self {
        Self { step, verdict, facts: Vec::new() }
    }

    /// What was looked at is as it must be.
    pub const fn passed(step: Step) -> Self {
        Self::new(step, Verdict::Passed)
    }

    /// The request goes no further.
    pub const fn refused(step: Step) -> Self {
        Self::new(step, Verdict::Refused)
    }

    /// The request goes no further, because of this error.
    pub fn refused_with(step: Step, refusal: &impl Refusal) -> Self {
        match refusal.error() {
            Some(error) => Self::refused(step).error(error),
            None => Self::refused(step).because("failure_of_the_server"),
        }
    }

    /// The customer is asked for something.
    pub const fn asked(step: Step) -> Self {
        Self::new(step, Verdict::Asked)
    }

    /// What was there before counts again.
    pub const fn reused(step: Step) -> Self {
        Self::new(step, Verdict::Reused)
    }

    /// Not looked at.
    pub const fn skipped(step: Step) -> Self {
        Self::new(step, Verdict::Skipped)
    }

    /// Something was made, sent, issued or ended.
    pub const fn done(step: Step) -> Self {
        Self::new(step, Verdict::Done)
    }

    fn with(mut self, key: Key, value: Value) -> Self {
        self.facts.push((key, value));
        self
    }

    /// Why, in a word of the code.
    pub fn because(self, reason: &'static str) -> Self {
        self.word(Key::Reason, reason)
    }

    /// A word of the code.
    pub fn word(self, key: Key, word: &'static str) -> Self {
        self.with(key, Value::Word(word))
    }

    /// The error that goes back.
    pub fn error(self, error: &OAuthError) -> Self {
        self.number(Key::Error, error.number).name(Key::Description, &error.description)
    }

    /// A number.
    pub fn number(self, key: Key, number: impl Into<u64>) -> Self {
        self.with(key, Value::Number(number.into()))
    }

    /// How many there are.
    pub fn count(self, key: Key, count: usize) -> Self {
        self.number(key, u64::try_from(count).unwrap_or(u64::MAX))
    }

    /// A time, in whole seconds.
    pub fn seconds(self, key: Key, time: Duration) -> Self {
        self.number(key, time.as_secs())
    }

    /// A moment.
    pub fn until(self, moment: Timestamp) -> Self {
        self.with(Key::Until, Value::Moment(moment))
    }

    /// The application.
    pub fn application(self, id: AppId) -> Self {
        self.with(Key::Application, Value::Id(id.uuid()))
    }

    /// The API; none is the directory's, which answers userinfo.
    pub fn resource(self, id: Option<AppId>) -> Self {
        match id {
            Some(id) => self.with(Key::Resource, Value::Id(id.uuid())),
            None => self.word(Key::Resource, "userinfo"),
        }
    }

    /// The platform that a redirect URI is registered under.
    pub fn platform(self, platform: Platform) -> Self {
        self.word(
            Key::Platform,
            match platform {
                Platform::Web => "web",
                Platform::Spa => "spa",
                Platform::PublicClient => "public_client",
            },
        )
    }

    /// The user.
    pub fn user(self, id: UserId) -> Self {
        self.with(Key::User, Value::Id(id.uuid()))
    }

    /// The session.
    pub fn session(self, id: SessionId) -> Self {
        self.with(Key::Session, Value::Id(id.uuid()))
    }

    /// The grant.
    pub fn grant(self, id: GrantId) -> Self {
        self.with(Key::Grant, Value::Id(id.uuid()))
    }

    /// The user flow.
    pub fn flow(self, id: FlowId) -> Self {
        self.with(Key::Flow, Value::Id(id.uuid()))
    }

    /// What an administrator named, such as scopes. Never what a person typed about themselves, and no secret.
    pub fn name(self, key: Key, name: &str) -> Self {
        let fit = |c: char| if c.is_control() { '\u{fffd}' } else { c };
        let text: String = name.chars().take(LONGEST_TEXT).map(fit).collect();
        self.with(key, Value::Text(text.into()))
    }

    /// The claims of a token.
    pub fn claims(self, claims: ToldClaims) -> Self {
        self.with(Key::Claims, Value::Claims(Box::new(claims)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_name_is_cut_and_holds_no_control_character(text in any::<String>()) {
            let decision = Decision::passed(Step::Scopes).name(Key::Scope, &text);
            let [(Key::Scope, Value::Text(kept))] = decision.facts.as_slice() else { panic!("{decision:?}") };
            prop_assert!(kept.chars().count() <= LONGEST_TEXT);
            prop_assert!(!kept.chars().any(char::is_control));
        }
    }
}
