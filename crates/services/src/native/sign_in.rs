//! Signing in: who, then by what.

use super::{
    App, Stopped, codes,
    continuation::{Continuation, Pending},
    identified,
};
use crate::{
    Context,
    grants::Caller,
    trace::{Decision, Key, Step},
};
use vestibule_domain::{
    credential::CodePurpose,
    flow::{Input, State},
    locale::Language,
    user::Identifier,
};
use vestibule_protocol::{
    errors::OAuthError,
    native::{ChallengeRequest, ChallengeResponse, ChallengeTypes, ContinuationResponse, Initiation},
};

/// How somebody signs in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Method {
    Password,
    Code,
}

/// `initiate`: somebody is named.
pub async fn initiate(cx: &Context, message: &Initiation, caller: &Caller) -> Result<ContinuationResponse, Stopped> {
    let app = App::admit(cx, &message.client, caller).await?;
    let username = message.username.as_str();
    let identifier = identified::identifier(cx, &app, username)?;
    let found = identified::subject(cx, &identifier).await?;
    if identified::is_nobody(cx, found.as_ref()) && !app.hides_accounts() {
        cx.trace.record(Decision::refused(Step::Identifier).because("unknown_identifier"));
        return Err(OAuthError::user_not_found().into());
    }
    // Where accounts are hidden, one without a password looks like any other.
    let has_password = app.hides_accounts() || identified::has_password(cx, found.as_ref()).await?;
    method(&app, &identifier, has_password, message.challenge_types)?;
    let state = State::Identifier { hint: None };
    let step = Continuation::begin(cx, &app, state, Pending::of(username, message.challenge_types));
    Ok(ContinuationResponse { continuation_token: step.seal(cx)? })
}

/// `challenge`: what the person has to give, after a code was sent where that is one.
pub async fn challenge(
    cx: &Context,
    message: &ChallengeRequest,
    caller: &Caller,
    language: &Language,
) -> Result<ChallengeResponse, Stopped> {
    let mut app = App::admit(cx, &message.client, caller).await?;
    let mut step = Continuation::open(cx, &mut app, &message.continuation_token, "native/challenge").await?;
    step.pending()?.can_show(message.challenge_types);
    let identifier = match &step.journey.state {
        State::Identifier { .. } => {
            let named = step.pending()?.username.take();
            identified::identifier(cx, &app, &named.ok_or_else(OAuthError::invalid_continuation_token)?)?
        }
        State::Password { identifier } => identifier.clone(),
        State::Code { contact } => contact.clone().into(),
        _ => return Err(OAuthError::invalid_continuation_token().into()),
    };
    let shown = step.pending()?.challenge_types();
    let found = identified::subject(cx, &identifier).await?;
    let has_password = app.hides_accounts() || identified::has_password(cx, found.as_ref()).await?;
    let chosen = method(&app, &identifier, has_password, shown)?;
    if let (Method::Code, Some(contact)) = (chosen, identifier.contact()) {
        let by = if contact.phone().is_some() { "phone_code" } else { "email_code" };
        cx.trace.record(Decision::passed(Step::Method).word(Key::Method, by));
        return codes::send(cx, &app, step, CodePurpose::SignIn, contact, language).await;
    }
    cx.trace.record(Decision::passed(Step::Method).word(Key::Method, "password"));
    if !matches!(step.journey.state, State::Password { .. }) {
        step.journey.state = State::Identifier { hint: None };
        step = step.advance(Input::Identified(identifier), &app)?;
    }
    Ok(ChallengeResponse::Password { continuation_token: step.seal(cx)? })
}

/// The first of the flow's methods that the person has and the app can show.
fn method(app: &App, identifier: &Identifier, has_password: bool, shown: ChallengeTypes) -> Result<Method, Stopped> {
    let flow = &app.flow;
    let by_password = match identifier {
        Identifier::Email(_) => flow.allows_email() && flow.allows_password(),
        Identifier::Username(_) => flow.allows_username(),
        Identifier::Phone(_) => false,
    };
    let password = (by_password && has_password && shown.password).then_some(Method::Password);
    let by_code = identifier.contact().is_some_and(|contact| flow.allows_code_to(&contact));
    let code = (by_code && shown.oob).then_some(Method::Code);
    let chosen = if flow.prefers_code() { code.or(password) } else { password.or(code) };
    chosen.ok_or(Stopped::Redirect("The app can show no challenge by which this person signs in."))
}
