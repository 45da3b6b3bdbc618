//! What a session that is good enough for a request leads to: its answer, or one more question to its person.

use super::{AskedFor, Passage};
use crate::{
    Context, Failure,
    authorization::{Authorization, answer, may_answer},
    consent::{Asking, Decision, decide},
    sessions::LiveSession,
    terms,
    tokens::is_assigned,
    trace,
};
use vestibule_domain::{
    application::Application,
    clock::Timestamp,
    flow::{Journey, State, UserFlow},
    ids::{AppId, FlowId, JourneyId},
};
use vestibule_protocol::errors::OAuthError;

/// What it leads to.
#[derive(Debug)]
pub enum Conclusion {
    /// The application's answer, or its refusal.
    Answered(Authorization),
    /// The person has to agree first, to terms or to what the application asks for, on a page of a journey of its own.
    Asked(Box<Passage>),
}

/// Concludes a request. A journey to a page of ours asks there what there is to ask.
pub(crate) async fn conclude(
    cx: &Context,
    asked_for: &AskedFor,
    flow_id: FlowId,
    session: &LiveSession,
    now: Timestamp,
) -> Result<Conclusion, Failure> {
    let client = AppId::from(&asked_for.request.redirect.client_id);
    let application = cx.tenant.application(client).ok_or(Failure::Malformed("application"))?;
    if !may_answer(cx, asked_for, session) || asked_for.page.is_some() {
        return answer(cx, asked_for, session, None, now).await.map(Conclusion::Answered);
    }
    if !is_assigned(cx, &session.user, application).await? {
        return Ok(Conclusion::Answered(Authorization::refused(session, OAuthError::not_assigned())));
    }
    let flow = cx.tenant.flow(flow_id);
    if let Some(flow) = flow
        && !terms::owed(cx, flow, session.user.id).await?.is_empty()
    {
        cx.trace.record(trace::Decision::asked(trace::Step::Terms).user(session.user.id));
        if asked_for.request.prompt.is_silent() {
            let may_know = application.is_vouched_for();
            let error = if may_know { OAuthError::interaction_needed() } else { OAuthError::no_session() };
            return Ok(Conclusion::Answered(Authorization::refused(session, error)));
        }
        return Ok(ask(cx, asked_for, (client, flow), State::Terms { user_id: session.user.id }, now));
    }
    match decide(cx, &Asking::of(application, asked_for, session.user.id)).await? {
        Decision::Settled(consent) => answer(cx, asked_for, session, consent, now).await.map(Conclusion::Answered),
        Decision::Ask(_) | Decision::AskAdministrator(_) if asked_for.request.prompt.is_silent() => {
            let error = unasked(application);
            Ok(Conclusion::Answered(Authorization::refused(session, error)))
        }
        Decision::Ask(_) | Decision::AskAdministrator(_) => {
            let flow = flow.ok_or(Failure::Malformed("flow"))?;
            Ok(ask(cx, asked_for, (client, flow), State::Consent { user_id: session.user.id }, now))
        }
        Decision::Refused(error) => Ok(Conclusion::Answered(Authorization::refused(session, error))),
    }
}

/// A journey of one question.
fn ask(
    cx: &Context,
    asked_for: &AskedFor,
    (app_id, flow): (AppId, &UserFlow),
    state: State,
    started_at: Timestamp,
) -> Conclusion {
    let journey = Journey {
        id: JourneyId::random(cx.randomness()),
        app_id,
        flow_id: flow.id,
        flow_version: flow.version,
        started_at,
        state,
    };
    Conclusion::Asked(Box::new(Passage::new(journey, asked_for.clone())))
}

/// Why a request that may show no page is not answered. A client that registered itself is told the same as without any session:
/// otherwise any site could learn in silence who its visitors are.
fn unasked(application: &Application) -> OAuthError {
    if application.is_vouched_for() { OAuthError::consent_missing() } else { OAuthError::no_session() }
}
