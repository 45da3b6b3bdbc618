//! What an authorization request leads to: an answer from a live session, a journey, or a refusal.

use super::{AskedFor, Conclusion, Passage, conclude, traced};
use crate::{
    Context, Failure,
    authorization::{Authorization, demanded_recency, may_answer},
    sessions::LiveSession,
};
use vestibule_domain::{
    application::Application,
    clock::Timestamp,
    flow::{Journey, State, UserFlow},
    ids::JourneyId,
    session::SignInFrequency,
};
use vestibule_protocol::{
    authorization::{AuthorizationRequest, Prompt},
    errors::OAuthError,
};

/// The longest hint worth showing in the field: what the field itself takes. The journey carries it in its cookie.
const LONGEST_HINT: usize = 320;

/// What comes of an authorization request.
#[derive(Debug)]
pub enum Started {
    /// The session is good enough: here is the answer.
    Authorized(Authorization),
    /// The customer has to do something first.
    Journey(Box<Passage>),
    /// The request can't be met; the client is told why.
    Refused(OAuthError),
}

/// Decides. `session` is the browser's, alive and its user enabled, if it has one.
pub async fn start(
    cx: &Context,
    application: &Application,
    mut asked_for: AskedFor,
    session: Option<&LiveSession>,
) -> Result<Started, Failure> {
    // How often customers must sign in here bounds what the request may ask, for as long as the journey lasts.
    let own = cx.tenant.sign_in_frequency_of(application).map(SignInFrequency::seconds);
    let frequency = [own, demanded_recency(cx, &asked_for.request)].into_iter().flatten().min();
    let asked = asked_for.request.max_age.or_else(|| application.default_max_age());
    asked_for.request.max_age = [asked, frequency].into_iter().flatten().min();
    let now = cx.now();
    traced::bounds(cx, (asked, frequency), session, now);
    traced::reuse(cx, &asked_for, session, now);
    let request = &asked_for.request;
    let usable = session.filter(|session| suffices(session, request, now) && may_answer(cx, &asked_for, session));
    if request.prompt.is_silent() {
        return match (usable, session) {
            (Some(session), _) => from_session(cx, application, &asked_for, session, now).await,
            (None, Some(_)) if request.max_age.is_some() => Ok(Started::Refused(OAuthError::session_too_old())),
            (None, _) => Ok(Started::Refused(OAuthError::no_session())),
        };
    }
    let chooses = offers_accounts(request);
    match usable {
        Some(session) if !starts_anew(request) && !chooses => {
            from_session(cx, application, &asked_for, session, now).await
        }
        _ => {
            let Some(flow) = cx.tenant.flow_of(application) else {
                return Ok(Started::Refused(OAuthError::interaction_needed()));
            };
            let state = first_state(flow, request, usable.is_some() && chooses);
            let journey = Journey {
                id: JourneyId::random(cx.randomness()),
                app_id: application.app_id,
                flow_id: flow.id,
                flow_version: flow.version,
                started_at: now,
                state,
            };
            Ok(Started::Journey(Box::new(Passage::new(journey, asked_for))))
        }
    }
}

/// What a session that suffices leads to.
async fn from_session(
    cx: &Context,
    application: &Application,
    asked_for: &AskedFor,
    session: &LiveSession,
    now: Timestamp,
) -> Result<Started, Failure> {
    let Some(flow) = cx.tenant.flow_of(application) else {
        return Ok(Started::Refused(OAuthError::interaction_needed()));
    };
    Ok(match conclude(cx, asked_for, flow.id, session, now).await? {
        Conclusion::Answered(Authorization { refusal: Some(error), .. }) => Started::Refused(error),
        Conclusion::Answered(authorization) => Started::Authorized(authorization),
        Conclusion::Asked(passage) => Started::Journey(passage),
    })
}

/// Whether the customer may continue with the account that is signed in, because the request asks for the choice and not
/// for a fresh sign-in.
pub fn offers_accounts(request: &AuthorizationRequest) -> bool {
    request.prompt.contains(Prompt::SelectAccount) && !starts_anew(request)
}

/// Whether the request wants more than any session can give.
fn starts_anew(request: &AuthorizationRequest) -> bool {
    [Prompt::Login, Prompt::Create, Prompt::NoSession].into_iter().any(|word| request.prompt.contains(word))
}

/// Whether the session answers the request as it is: fresh enough, and of the user or session that the client expects.
pub fn suffices(session: &LiveSession, request: &AuthorizationRequest, now: Timestamp) -> bool {
    let expected_session = request.sid.as_ref().is_none_or(|sid| *sid == session.session.id.to_string());
    let expected_user = request.login_hint.as_ref().is_none_or(|hint| session.is_of(hint));
    session.session.is_fresh(request.max_age, now) && expected_session && expected_user
}

/// Where a journey begins: the app may ask to start at sign-up, and name whom it expects.
fn first_state(flow: &UserFlow, request: &AuthorizationRequest, has_choice: bool) -> State {
    let hint = request.login_hint.clone().filter(|hint| hint.contains('@') && hint.len() <= LONGEST_HINT);
    if request.prompt.contains(Prompt::Create) && flow.is_sign_up_allowed {
        State::SignUpEmail { hint }
    } else if has_choice {
        State::PickAccount
    } else {
        State::Identifier { hint }
    }
}
