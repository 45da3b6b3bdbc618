//! Tokens: for a password, for a code, or for what is complete.

use super::{
    App, Stopped, codes,
    continuation::{Continuation, Finished, LAST_STEP_LIFETIME, Place, approval_of},
};
use crate::{
    Context,
    codes::Proven,
    grants::{Caller, Completion, Tokens},
    sign_in::{self, Browser, Completed, PasswordSignIn, PasswordVerdict},
    terms,
    trace::{Decision, Key, Step},
};
use vestibule_domain::{
    clock::Timestamp,
    credential::CodePurpose,
    flow::{Input, State},
    ids::JourneyId,
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
    let step = Continuation::open(cx, app, &request.continuation_token, "native/token").await?;
    let (finished, spends) = match (&request.grant, &step.place, &step.journey.state) {
        (NativeGrant::ContinuationToken, Place::Done(finished), _) => {
            (finished.clone(), (step.journey.id, step.expires_at))
        }
        (NativeGrant::Password(password), Place::UnderWay(_), State::Password { identifier }) => {
            at_once(cx, by_password(cx, app, &step, identifier, password.reveal()).await?.as_ref())
        }
        (NativeGrant::Oob(code), Place::UnderWay(_), State::Code { contact }) => {
            at_once(cx, by_code(cx, app, &step, contact, code.reveal()).await?.as_ref())
        }
        _ => return Err(OAuthError::invalid_continuation_token().into()),
    };
    let Finished { approval, told } = finished;
    if !terms::owed(cx, &app.flow, approval.user_id).await?.is_empty() {
        return Err(Stopped::Redirect("The person has to agree to terms, which the app can't show."));
    }
    match completion.redeem(spends, approval, told).await? {
        Tokens::Issued(tokens) => Ok(tokens),
        Tokens::ConsentNeeded => {
            Err(Stopped::Redirect("The person, or an administrator, has to agree to what the app asks for."))
        }
    }
}

/// A session that has just begun gives its tokens at once: nothing of before is left to be spent.
fn at_once(cx: &Context, completed: &Completed) -> (Finished, (JourneyId, Timestamp)) {
    let now = cx.now();
    let finished = Finished { approval: approval_of(&completed.session.session, now), told: None };
    (finished, (JourneyId::random(cx.randomness()), now.plus(LAST_STEP_LIFETIME)))
}

async fn by_password(
    cx: &Context,
    app: &App,
    step: &Continuation,
    identifier: &Identifier,
    password: &str,
) -> Result<Box<Completed>, Stopped> {
    let passage = app.passage(cx, &step.journey)?;
    let attempt = PasswordSignIn { identifier, password, persistent: false };
    match sign_in::with_password(cx, &passage, &Browser::default(), &attempt).await? {
        PasswordVerdict::SignedIn(completed) => Ok(completed),
        PasswordVerdict::MustChange(_) => Err(OAuthError::password_reset_required().into()),
        PasswordVerdict::Refused => Err(OAuthError::wrong_password().into()),
        PasswordVerdict::Locked(_) => Err(OAuthError::account_locked().into()),
        PasswordVerdict::Busy(_) => Err(OAuthError::busy().into()),
        PasswordVerdict::Ended => Err(OAuthError::invalid_continuation_token().into()),
    }
}

async fn by_code(
    cx: &Context,
    app: &App,
    step: &Continuation,
    contact: &Contact,
    code: &str,
) -> Result<Box<Completed>, Stopped> {
    let Proven::User(proof) = codes::prove(cx, step, CodePurpose::SignIn, contact, code).await? else {
        return Err(OAuthError::wrong_code().into());
    };
    let step = step.clone().advance(Input::CodeProven(proof.clone()), app)?;
    let passage = app.passage(cx, &step.journey)?;
    match sign_in::stay(cx, &passage, &Browser::default(), &proof, false).await? {
        Ok(completed) => Ok(Box::new(completed)),
        Err(_) => Err(OAuthError::invalid_continuation_token().into()),
    }
}
