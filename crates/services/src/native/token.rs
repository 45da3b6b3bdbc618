//! Tokens: for a password, for a code, or for what is complete.

use super::{
    App, Stopped, codes,
    continuation::{Continuation, Finished, LAST_STEP_LIFETIME, Place, approval_of},
};
use crate::{
    Context,
    codes::Proven,
    grants::{Agreement, Caller, Completion},
    sign_in::{self, Browser, Checked, Completed, PasswordSignIn, PasswordVerdict},
    terms,
    trace::{Decision, Key, Step},
};
use vestibule_domain::{
    clock::Timestamp,
    credential::CodePurpose,
    flow::{Input, State},
    ids::{JourneyId, UserId},
    token::{Approval, PersonalConsent},
    user::{Contact, Identifier},
};
use vestibule_protocol::{
    errors::OAuthError,
    native::{NativeGrant, NativeTokenRequest},
    token::TokenResponse,
};

/// Answers a token request of an app.
pub async fn redeem(
    cx: &Context,
    request: &NativeTokenRequest,
    caller: &Caller,
) -> Result<Box<TokenResponse>, Stopped> {
    let mut app = App::admit(cx, &request.client, caller).await?;
    let answered = trade(cx, &mut app, request, caller).await;
    let kind = match request.grant {
        NativeGrant::Password(_) => "password",
        NativeGrant::Oob(_) => "oob",
        NativeGrant::MfaOob(_) => "mfa_oob",
        NativeGrant::ContinuationToken => "continuation_token",
    };
    let decision = match &answered {
        Ok(_) => Decision::done(Step::Answer),
        Err(Stopped::Redirect(_)) => Decision::asked(Step::Answer).because("pages_needed"),
        Err(Stopped::Refused(refused)) => Decision::refused(Step::Answer).error(&refused.error),
        Err(Stopped::Failed(_)) => Decision::refused(Step::Answer).because("failure_of_the_server"),
    };
    cx.trace.record(decision.word(Key::Kind, kind));
    answered
}

async fn trade(
    cx: &Context,
    app: &mut App,
    request: &NativeTokenRequest,
    caller: &Caller,
) -> Result<Box<TokenResponse>, Stopped> {
    // What is wrong with the request itself costs the person no attempt.
    let client = app.client.clone();
    let completion = Completion::of(cx, &client, request, app.platform, caller)?;
    let step = Continuation::open_anywhere(cx, app, &request.continuation_token, "native/token").await?;
    let asked = Asked { cx, app, step: &step, completion: &completion };
    let (finished, spends) = match (&request.grant, &step.place, &step.journey.state) {
        (NativeGrant::ContinuationToken, Place::Done(finished), _) => {
            let mut finished = finished.clone();
            finished.approval.consent = asked.settled(finished.approval.user_id).await?;
            (finished, (step.journey.id, step.expires_at))
        }
        (NativeGrant::Password(password), Place::UnderWay(_), State::Password { identifier }) => {
            asked.by_password(identifier, password.reveal()).await?
        }
        (NativeGrant::Oob(code), Place::UnderWay(_), State::Code { contact }) => {
            asked.by_code(contact, code.reveal()).await?
        }
        _ => return Err(OAuthError::invalid_continuation_token().into()),
    };
    let Finished { approval, told } = finished;
    Ok(completion.redeem(spends, &approval, told).await?)
}

/// What a sign-in is worth, and what is spent for its tokens.
type Worth = (Finished, (JourneyId, Timestamp));

/// A sign-in whose tokens are asked for.
struct Asked<'a> {
    cx: &'a Context,
    app: &'a App,
    step: &'a Continuation,
    completion: &'a Completion<'a>,
}

impl Asked<'_> {
    /// The consent that the tokens rest on, once the person owes nothing that only the pages can ask for.
    async fn settled(&self, user: UserId) -> Result<Option<Box<PersonalConsent>>, Stopped> {
        if !terms::owed(self.cx, &self.app.flow, user).await?.is_empty() {
            return Err(Stopped::Redirect("The person has to agree to terms, which the app can't show."));
        }
        match self.completion.agreement(user).await? {
            Agreement::Given(consent) => Ok(consent),
            Agreement::Owed => {
                Err(Stopped::Redirect("The person, or an administrator, has to agree to what the app asks for."))
            }
        }
    }

    /// No session begins while anything is owed: none of the app's could be continued on the pages.
    async fn by_password(&self, identifier: &Identifier, password: &str) -> Result<Worth, Stopped> {
        let (cx, browser) = (self.cx, Browser::default());
        let attempt = PasswordSignIn { identifier, password, persistent: false };
        let app_id = self.app.application().app_id;
        let right = match sign_in::check_password(cx, app_id, &browser, &attempt).await? {
            Checked::Right(right) => right,
            Checked::Otherwise(verdict) => return Err(refused(&verdict).into()),
        };
        let consent = match self.settled(right.user_id()).await {
            Ok(consent) => consent,
            Err(owed) => {
                return Err(match right.set_aside(cx, "pages_needed").await? {
                    Ok(()) => owed,
                    Err(verdict) => refused(&verdict).into(),
                });
            }
        };
        let passage = self.app.passage(cx, &self.step.journey)?;
        match right.sign_in(cx, &passage, &browser, false).await? {
            PasswordVerdict::SignedIn(completed) => Ok(at_once(cx, &completed, consent)),
            verdict => Err(refused(&verdict).into()),
        }
    }

    async fn by_code(&self, contact: &Contact, code: &str) -> Result<Worth, Stopped> {
        let cx = self.cx;
        let Proven::User(proof) = codes::prove(cx, self.step, CodePurpose::SignIn, contact, code).await? else {
            return Err(OAuthError::wrong_code().into());
        };
        let consent = self.settled(proof.user_id).await?;
        let step = self.step.clone().advance(Input::CodeProven(proof.clone()), self.app)?;
        let passage = self.app.passage(cx, &step.journey)?;
        match sign_in::stay(cx, &passage, &Browser::default(), &proof, false).await? {
            Ok(completed) => Ok(at_once(cx, &completed, consent)),
            Err(_) => Err(OAuthError::invalid_continuation_token().into()),
        }
    }
}

/// A session that has just begun gives its tokens at once: nothing of before is left to be spent.
fn at_once(cx: &Context, completed: &Completed, consent: Option<Box<PersonalConsent>>) -> Worth {
    let now = cx.now();
    let approval = Approval { consent, ..approval_of(&completed.session.session, now) };
    (Finished { approval, told: None }, (JourneyId::random(cx.randomness()), now.plus(LAST_STEP_LIFETIME)))
}

/// What the app is told of a password that begins no session.
const fn refused(verdict: &PasswordVerdict) -> OAuthError {
    match verdict {
        PasswordVerdict::MustChange(_) => OAuthError::password_reset_required(),
        PasswordVerdict::Refused => OAuthError::wrong_password(),
        PasswordVerdict::Locked(_) => OAuthError::account_locked(),
        PasswordVerdict::Busy(_) => OAuthError::busy(),
        PasswordVerdict::Ended | PasswordVerdict::SignedIn(_) => OAuthError::invalid_continuation_token(),
    }
}
