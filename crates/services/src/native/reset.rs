//! Choosing a new password in place of a forgotten one.

use super::{
    App, Stopped, codes,
    continuation::{Continuation, LAST_STEP_LIFETIME, Pending, Place},
    identified, passwords,
};
use crate::{
    Context,
    codes::Proven,
    grants::Caller,
    recovery::{self, NewPassword, ResetVerdict},
    sign_in::Browser,
};
use vestibule_domain::{
    credential::CodePurpose,
    flow::{Input, State},
    locale::Language,
    user::Identifier,
};
use vestibule_protocol::{
    errors::OAuthError,
    native::{
        ChallengeRequest, ChallengeResponse, ContinuationResponse, ContinuingRequest, Initiation, PasswordSubmitted,
        PollResponse, PollStatus, ResetContinueRequest, ResetContinued, SubmitPasswordRequest,
    },
};
use vestibule_storage::users;

/// After how many seconds to ask whether a password counts. It does at once.
const POLL_INTERVAL: u32 = 2;

/// `start`: whose password?
pub async fn start(cx: &Context, message: &Initiation, caller: &Caller) -> Result<ContinuationResponse, Stopped> {
    let app = App::admit(cx, &message.client, caller).await?;
    if !app.flow.allows_reset() {
        return Err(Stopped::Redirect("The user flow has no passwords to reset."));
    }
    if !message.challenge_types.oob {
        return Err(Stopped::Redirect("The app can't show a one-time code."));
    }
    let contact = identified::contact(cx, message.username.as_str())?;
    if !app.hides_accounts() && identified::subject(cx, &Identifier::from(contact.clone())).await?.is_none() {
        return Err(OAuthError::user_not_found().into());
    }
    let pending = Pending::of(contact.as_str(), message.challenge_types);
    let step = Continuation::begin(cx, &app, State::ResetIdentifier { hint: None }, pending);
    Ok(ContinuationResponse { continuation_token: step.seal(cx)? })
}

/// `challenge`: the code.
pub async fn challenge(
    cx: &Context,
    message: &ChallengeRequest,
    caller: &Caller,
    language: &Language,
) -> Result<ChallengeResponse, Stopped> {
    let mut app = App::admit(cx, &message.client, caller).await?;
    let mut step = Continuation::open(cx, &mut app, &message.continuation_token, "native/reset/challenge").await?;
    step.pending()?.can_show(message.challenge_types);
    let last = match step.journey.state.clone() {
        State::ResetCode { contact } => Some(contact),
        State::ResetIdentifier { .. } => None,
        _ => return Err(OAuthError::invalid_continuation_token().into()),
    };
    codes::send_to_named(cx, &app, step, CodePurpose::Reset, last.as_ref(), language).await
}

/// `continue`: the code was typed.
pub async fn prove(cx: &Context, message: &ResetContinueRequest, caller: &Caller) -> Result<ResetContinued, Stopped> {
    let mut app = App::admit(cx, &message.client, caller).await?;
    let step = Continuation::open(cx, &mut app, &message.continuation_token, "native/reset/continue").await?;
    let State::ResetCode { contact } = step.journey.state.clone() else {
        return Err(OAuthError::invalid_continuation_token().into());
    };
    let Proven::User(proof) = codes::prove(cx, &step, CodePurpose::Reset, &contact, message.oob.reveal()).await? else {
        return Err(OAuthError::wrong_code().into());
    };
    let mut step = step.advance(Input::ResetProven(proof), &app)?;
    step.expires_at = step.expires_at.min(cx.now().plus(LAST_STEP_LIFETIME));
    let expires_in = u32::try_from(step.expires_at.since(cx.now()).as_secs()).unwrap_or(u32::MAX);
    Ok(ResetContinued { expires_in, continuation_token: step.seal(cx)? })
}

/// `submit`: the new password.
pub async fn submit(
    cx: &Context,
    message: &SubmitPasswordRequest,
    caller: &Caller,
    language: &Language,
) -> Result<PasswordSubmitted, Stopped> {
    let mut app = App::admit(cx, &message.client, caller).await?;
    let step = Continuation::open(cx, &mut app, &message.continuation_token, "native/reset/submit").await?;
    let State::ResetPassword { contact, proof } = step.journey.state.clone() else {
        return Err(OAuthError::invalid_continuation_token().into());
    };
    let passage = app.passage(cx, &step.journey)?;
    let password = message.new_password.reveal();
    // Whoever has forgotten a password may have lost it to somebody else.
    let new = NewPassword { password, repeated: password, sign_out_elsewhere: true };
    let browser = Browser::default();
    match recovery::complete(cx, &passage, &browser, (&contact, &proof), &new, language).await? {
        ResetVerdict::Changed(completed) => {
            let step = step.ended(cx, &completed.session.session, None, Place::Changed);
            Ok(PasswordSubmitted { continuation_token: step.seal(cx)?, poll_interval: POLL_INTERVAL })
        }
        ResetVerdict::Problem(problem) => Err(passwords::refused(problem).into()),
        ResetVerdict::Busy(_) => Err(OAuthError::busy().into()),
        ResetVerdict::Refused(_) => Err(OAuthError::invalid_continuation_token().into()),
    }
}

/// `poll_completion`: whether the new password counts. It was changed by the change set that took it, so that only what happened
/// since can be in its way.
pub async fn poll(cx: &Context, message: &ContinuingRequest, caller: &Caller) -> Result<PollResponse, Stopped> {
    let mut app = App::admit(cx, &message.client, caller).await?;
    let mut step = Continuation::open_anywhere(cx, &mut app, &message.continuation_token, "native/reset/poll").await?;
    let Place::Changed(finished) = step.place else {
        return Err(OAuthError::invalid_continuation_token().into());
    };
    let user = users::by_id(&cx.rows(), finished.approval.user_id).await?;
    let counts = user.is_some_and(|user| user.enabled && user.security_version == finished.approval.security_version);
    step.place = Place::Done(finished);
    let status = if counts { PollStatus::Succeeded } else { PollStatus::Failed };
    Ok(PollResponse { status, continuation_token: step.seal(cx)? })
}
