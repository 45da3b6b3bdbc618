//! Proving a mailbox or a phone, whatever for: to sign in, to sign up, or to choose a new password. One rule for all three, so that
//! none tells more than another (decisions.md 9).

use super::{
    check::{self, CodeVerdict},
    send::{self, Recipient, Sending, Sent},
};
use crate::{
    Context, Failure,
    sign_in::Browser,
    trace::{Decision, Key, Step},
};
use vestibule_domain::{
    credential::CodePurpose,
    flow::{EmailWay, Proof},
    ids::{JourneyId, UserId},
    locale::Language,
    user::{Contact, User},
};
use vestibule_storage::users;

/// A mailbox or phone to be proven in a journey.
#[derive(Clone, Copy)]
pub struct Mailbox<'a> {
    /// The journey.
    pub journey: JourneyId,
    /// What for.
    pub purpose: CodePurpose,
    /// The address or number.
    pub contact: &'a Contact,
    /// The browser that asks.
    pub browser: &'a Browser,
}

/// What a typed code leads to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Proven {
    /// The mailbox is a new customer's.
    Address,
    /// The mailbox is an account's, and this is who has proven it.
    User(Proof),
    /// The code is not the right one.
    Refused(CodeVerdict),
}

impl Mailbox<'_> {
    /// Sends a code. To the caller the address looks the same whether or not an account has it.
    pub async fn send_code(&self, cx: &Context, language: &Language) -> Result<Sent, Failure> {
        let owner = self.owner(cx).await?;
        let recipient = match (self.purpose, &owner) {
            (purpose, None) if purpose.is_sign_up() => Recipient::Entitled,
            (purpose, Some(_)) if purpose.is_sign_up() => Recipient::AlreadyRegistered,
            (_, Some(user)) if user.enabled => Recipient::Entitled,
            _ => Recipient::Unknown,
        };
        let lane = self.browser.lane(cx, owner.map(|user| user.id)).await?;
        let sending = Sending {
            journey: self.journey,
            purpose: self.purpose,
            contact: self.contact,
            recipient,
            lane: &lane,
            language,
        };
        send::send(cx, &sending).await
    }

    /// Checks a typed code and spends it.
    pub async fn prove(&self, cx: &Context, typed: &str) -> Result<Proven, Failure> {
        let owner = self.owner(cx).await?;
        let lane = self.browser.lane(cx, owner.as_ref().map(|user| user.id)).await?;
        let user = owner.filter(|_| !self.purpose.is_sign_up());
        let guarded = user.as_ref().map(|user| (user.id, user.security_version));
        let verdict = check::check(cx, self, typed, &lane, guarded).await?;
        self.trace(cx, verdict, guarded.map(|(id, _)| id));
        Ok(match (verdict, self.purpose, user) {
            (CodeVerdict::Right, purpose, _) if purpose.is_sign_up() => Proven::Address,
            (CodeVerdict::Right, purpose, Some(user)) => Proven::User(Proof {
                user_id: user.id,
                security_version: user.security_version,
                method: method_of(purpose).to_owned(),
            }),
            (CodeVerdict::Right, _, None) => Proven::Refused(CodeVerdict::Wrong),
            (refused, ..) => Proven::Refused(refused),
        })
    }

    fn trace(&self, cx: &Context, verdict: CodeVerdict, user: Option<UserId>) {
        let refused = |reason| Decision::refused(Step::OneTimeCode).because(reason);
        let decision = match verdict {
            CodeVerdict::Right => {
                cx.trace.is_proven();
                Decision::passed(Step::OneTimeCode)
            }
            CodeVerdict::Wrong => refused("wrong"),
            CodeVerdict::Expired => refused("expired_or_used"),
            CodeVerdict::UsedUp => refused("too_many_wrong_ones"),
        };
        let decision = decision.word(Key::Purpose, self.purpose.as_str());
        cx.trace.record(match user.filter(|_| verdict == CodeVerdict::Right) {
            Some(user) => decision.user(user),
            None => decision,
        });
    }

    async fn owner(&self, cx: &Context) -> Result<Option<User>, Failure> {
        let found = users::sign_in_subject(&cx.rows(), self.contact.kind(), &self.contact.key()).await?;
        Ok(found.map(|found| found.user))
    }
}

/// By what the session begins that such a proof leads to: after a reset by the new password.
const fn method_of(purpose: CodePurpose) -> &'static str {
    let way = match purpose {
        CodePurpose::SignIn | CodePurpose::SignUp => EmailWay::Code,
        CodePurpose::SignInLink | CodePurpose::SignUpLink => EmailWay::Link,
        CodePurpose::Reset => EmailWay::Password,
    };
    way.as_str()
}
