//! Signing up: the address is proven by a code, then come password and attributes, unless they were given at once.

use super::{
    App, Stopped, attributes, codes,
    continuation::{Continuation, Pending, Place},
    identified, passwords,
};
use crate::{
    Context,
    grants::Caller,
    sign_in::{Browser, FinishRefusal},
    sign_up::{self, Details, SignUpPassword, SignUpVerdict},
    terms,
};
use vestibule_domain::{
    credential::CodePurpose,
    flow::{Input, State},
    locale::Language,
    user::{Contact, Identifier},
};
use vestibule_protocol::{
    errors::OAuthError,
    native::{
        ChallengeRequest, ChallengeResponse, ContinuationResponse, SignUpContinueRequest, SignUpGrant,
        SignUpStartRequest,
    },
};

/// `start`: somebody wants an account.
pub async fn start(
    cx: &Context,
    message: &SignUpStartRequest,
    caller: &Caller,
) -> Result<ContinuationResponse, Stopped> {
    let app = App::admit(cx, &message.client, caller).await?;
    if !app.flow.is_sign_up_allowed {
        return Err(OAuthError::sign_up_not_allowed().into());
    }
    let contact = identified::contact(cx, message.username.as_str())?;
    if !app.flow.signs_up_with(&contact) {
        return Err(OAuthError::invalid_username().into());
    }
    let shown = message.challenge_types;
    // Every address is proven by a code, unless by a link, and a password that wasn't given at once is asked for later.
    if !shown.oob
        || app.flow.signs_up_by_link(&contact)
        || (app.takes_password(&contact) && message.password.is_none() && !shown.password)
    {
        return Err(Stopped::Redirect("The app can't show the challenges of this sign-up."));
    }
    if terms::of_flow(cx, &app.flow).any(|document| document.required) {
        return Err(Stopped::Redirect("The app can't show the terms that have to be agreed to."));
    }
    let mut pending = Pending::of(contact.as_str(), shown);
    pending.attributes = attributes::accepted(cx, &app, &message.attributes, None)?;
    if !app.hides_accounts() && identified::subject(cx, &Identifier::from(contact.clone())).await?.is_some() {
        return Err(OAuthError::user_already_exists().into());
    }
    if let Some(password) = &message.password {
        pending.password_hash = Some(hashed(cx, &app, &contact, &pending, password.reveal()).await?);
    }
    let step = Continuation::begin(cx, &app, State::SignUpEmail { hint: None }, pending);
    Ok(ContinuationResponse { continuation_token: step.seal(cx)? })
}

/// `challenge`: the code that proves the address, then the password.
pub async fn challenge(
    cx: &Context,
    message: &ChallengeRequest,
    caller: &Caller,
    language: &Language,
) -> Result<ChallengeResponse, Stopped> {
    let mut app = App::admit(cx, &message.client, caller).await?;
    let mut step = Continuation::open(cx, &mut app, &message.continuation_token, "native/sign-up/challenge").await?;
    step.pending()?.can_show(message.challenge_types);
    let shown = step.pending()?.challenge_types();
    match step.journey.state.clone() {
        State::SignUpEmail { .. } => codes::send_to_named(cx, &app, step, CodePurpose::SignUp, None, language).await,
        State::SignUpCode { contact } => {
            codes::send_to_named(cx, &app, step, CodePurpose::SignUp, Some(&contact), language).await
        }
        State::SignUpUsername { contact } | State::SignUpDetails { contact, .. }
            if app.takes_password(&contact) && step.pending()?.password_hash.is_none() =>
        {
            if !shown.password {
                return Err(Stopped::Redirect("The app can't show a password."));
            }
            Ok(ChallengeResponse::Password { continuation_token: step.seal(cx)? })
        }
        _ => Err(OAuthError::invalid_continuation_token().into()),
    }
}

/// `continue`: what the person gave; the account exists once nothing is owed any more.
pub async fn continue_with(
    cx: &Context,
    message: &SignUpContinueRequest,
    caller: &Caller,
    language: &Language,
) -> Result<ContinuationResponse, Stopped> {
    let mut app = App::admit(cx, &message.client, caller).await?;
    let mut step = Continuation::open(cx, &mut app, &message.continuation_token, "native/sign-up/continue").await?;
    match (&message.grant, step.journey.state.clone()) {
        (SignUpGrant::Oob(code), State::SignUpCode { contact }) => {
            codes::prove(cx, &step, CodePurpose::SignUp, &contact, code.reveal()).await?;
            step = step.advance(Input::SignUpAddressProven, &app)?;
        }
        (SignUpGrant::Password(password), State::SignUpUsername { contact } | State::SignUpDetails { contact, .. })
            if app.takes_password(&contact) =>
        {
            let hash = hashed(cx, &app, &contact, step.pending()?, password.reveal()).await?;
            step.pending()?.password_hash = Some(hash);
        }
        (SignUpGrant::Attributes(submitted), State::SignUpUsername { .. } | State::SignUpDetails { .. }) => {
            let accepted = attributes::accepted(cx, &app, submitted, Some(&step))?;
            step.pending()?.attributes.merge(accepted);
        }
        _ => return Err(OAuthError::invalid_continuation_token().into()),
    }
    complete(cx, &app, step, language).await
}

/// Makes the account, or says what it owes first.
async fn complete(
    cx: &Context,
    app: &App,
    mut step: Continuation,
    language: &Language,
) -> Result<ContinuationResponse, Stopped> {
    let (State::SignUpUsername { contact } | State::SignUpDetails { contact, .. }) = step.journey.state.clone() else {
        return Err(OAuthError::invalid_continuation_token().into());
    };
    if app.takes_password(&contact) && step.pending()?.password_hash.is_none() {
        return Err(Stopped::owing(OAuthError::credential_required(), step.seal(cx)?));
    }
    if matches!(step.journey.state, State::SignUpUsername { .. })
        && let Some(name) = attributes::username(cx, &contact, &mut step).await?
    {
        step = step.advance(Input::UsernameChosen(name), app)?;
    }
    let lacks_username = matches!(step.journey.state, State::SignUpUsername { .. });
    let pending = step.pending()?.clone();
    let attributes = match attributes::collected(cx, app, &pending.attributes, lacks_username)? {
        Ok(attributes) => attributes,
        Err(owed) => return Err(Stopped::owing_attributes(owed, step.seal(cx)?)),
    };
    let username = step.journey.state.collected().and_then(|collected| collected.username.clone());
    let told = attributes::told(app, &attributes);
    let passage = app.passage(cx, &step.journey)?;
    let hash = pending.password_hash.as_deref().filter(|_| app.takes_password(&contact));
    let details =
        Details { attributes, password: hash.map(SignUpPassword::Hashed), username: username.as_ref(), terms: &[] };
    let whose = (app.flow.as_ref(), &contact);
    match sign_up::complete(cx, &passage, &Browser::default(), whose, &details, language).await? {
        SignUpVerdict::SignedUp(completed) => {
            let step = step.ended(cx, &completed.session.session, told, Place::Done);
            Ok(ContinuationResponse { continuation_token: step.seal(cx)? })
        }
        SignUpVerdict::Refused(FinishRefusal::AddressTaken | FinishRefusal::UsernameTaken) => {
            Err(OAuthError::user_already_exists().into())
        }
        SignUpVerdict::Refused(FinishRefusal::Ended | FinishRefusal::Stale) => {
            Err(OAuthError::invalid_continuation_token().into())
        }
        SignUpVerdict::Busy(_) => Err(OAuthError::busy().into()),
        SignUpVerdict::Password(_) => Err(OAuthError::password_is_invalid().into()),
        SignUpVerdict::TermsOwed => Err(Stopped::Redirect("The app can't show the terms that have to be agreed to.")),
    }
}

/// A chosen password, judged by what its owner has said so far.
async fn hashed(
    cx: &Context,
    app: &App,
    contact: &Contact,
    pending: &Pending,
    password: &str,
) -> Result<String, Stopped> {
    if !app.takes_password(contact) {
        return Err(OAuthError::bad_parameter("password").into());
    }
    let mut context = vec![contact.as_str(), contact.local_part(), &cx.tenant.tenant().display_name];
    context.extend(pending.attributes.iter().map(|(_, value)| value));
    passwords::choose(cx, password, &context).await
}
