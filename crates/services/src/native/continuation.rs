//! Continuation tokens: what connects the steps. Each is a journey sealed under the tenant's key, so that nothing of it can be read or
//! changed, and it counts for its application and step only (decisions.md 6).

use super::{Stopped, app::App};
use crate::{
    Context, Failure,
    journeys::has_ended,
    trace::{Decision, Key, Step as TracedStep},
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};
use std::{sync::Arc, time::Duration};
use vestibule_domain::{
    attribute::UserAttributes,
    clock::Timestamp,
    flow::{Input, Journey, State},
    ids::JourneyId,
    secret::Secret,
    session::Session,
    token::Approval,
};
use vestibule_protocol::{
    errors::OAuthError,
    native::{ChallengeTypes, SubmittedAttributes},
};

/// Apart from the cookies of pages: neither is read as the other.
const CONTEXT: &[u8] = b"native journey 1";
/// How long the last step may wait: the new password of a reset, and tokens for what is complete.
pub(super) const LAST_STEP_LIFETIME: Duration = Duration::from_mins(10);
/// The longest token, in bytes: what every endpoint reads of it.
const LONGEST: usize = 15 * 1024;

/// A step of an app's journey.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Continuation {
    /// The journey.
    #[serde(rename = "j")]
    pub(super) journey: Journey,
    /// When the step can't be taken any more.
    #[serde(rename = "e")]
    pub(super) expires_at: Timestamp,
    /// Where it stands, beyond what the engine knows.
    #[serde(rename = "p")]
    pub(super) place: Place,
}

/// Where an app's journey stands.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) enum Place {
    /// The engine's state says what is owed.
    #[serde(rename = "u")]
    UnderWay(Pending),
    /// A password has been changed, and the app has not asked yet whether it counts.
    #[serde(rename = "c")]
    Changed(Finished),
    /// Everything is done; tokens are all that is left.
    #[serde(rename = "d")]
    Done(Finished),
}

/// What is left of a journey that has ended.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Finished {
    /// Whose sign-in it was.
    #[serde(rename = "a")]
    pub(super) approval: Approval,
    /// What of a new account only the tokens of its sign-up tell.
    #[serde(rename = "t", default, skip_serializing_if = "Option::is_none")]
    pub(super) told: Option<Box<UserAttributes>>,
}

/// What was given before its step came.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Pending {
    /// Who was named: for the steps before a method is chosen.
    #[serde(rename = "n", default, skip_serializing_if = "Option::is_none")]
    pub(super) username: Option<String>,
    /// What the app can show: whether it takes codes, and whether passwords.
    #[serde(rename = "c")]
    challenges: (bool, bool),
    /// The chosen password, hashed at once.
    #[serde(rename = "h", default, skip_serializing_if = "Option::is_none")]
    pub(super) password_hash: Option<String>,
    /// The attributes.
    #[serde(rename = "a", default, skip_serializing_if = "SubmittedAttributes::is_empty")]
    pub(super) attributes: SubmittedAttributes,
}

impl Pending {
    /// The beginning.
    pub(super) fn of(username: &str, challenge_types: ChallengeTypes) -> Self {
        let mut pending = Self { username: Some(username.to_owned()), ..Self::default() };
        pending.can_show(Some(challenge_types));
        pending
    }

    /// What the app can show.
    pub(super) const fn challenge_types(&self) -> ChallengeTypes {
        ChallengeTypes { oob: self.challenges.0, password: self.challenges.1 }
    }

    /// Takes what the app says again.
    pub(super) const fn can_show(&mut self, challenge_types: Option<ChallengeTypes>) {
        if let Some(types) = challenge_types {
            self.challenges = (types.oob, types.password);
        }
    }
}

impl Continuation {
    /// The beginning of a journey.
    pub(super) fn begin(cx: &Context, app: &App, state: State, pending: Pending) -> Self {
        let journey = Journey {
            id: JourneyId::random(cx.randomness()),
            app_id: app.application().app_id,
            flow_id: app.flow.id,
            flow_version: app.flow.version,
            started_at: cx.now(),
            state,
        };
        cx.trace.of_journey(journey.id);
        let expires_at = journey.expires_at();
        Self { journey, expires_at, place: Place::UnderWay(pending) }
    }

    /// What is left once the journey has ended in a session: tokens, which are given once. Its id is another one, since that of the
    /// journey is spent.
    pub(super) fn ended(
        &self,
        cx: &Context,
        session: &Session,
        told: Option<Box<UserAttributes>>,
        place: impl FnOnce(Finished) -> Place,
    ) -> Self {
        let now = cx.now();
        let finished = Finished { approval: approval_of(session, now), told };
        let journey = Journey { id: JourneyId::random(cx.randomness()), started_at: now, ..self.journey.clone() };
        Self { journey, expires_at: now.plus(LAST_STEP_LIFETIME), place: place(finished) }
    }

    /// Opens a token of this application whose journey is under way at the step `page`, a word for the trace: the engine's state says
    /// what is owed, and nothing has ended yet.
    pub(super) async fn open(
        cx: &Context,
        app: &mut App,
        token: &Secret<String>,
        page: &'static str,
    ) -> Result<Self, Stopped> {
        let mut step = Self::open_anywhere(cx, app, token, page).await?;
        step.pending()?;
        Ok(step)
    }

    /// The same wherever the journey stands, its end included: the caller looks at its [`Place`].
    pub(super) async fn open_anywhere(
        cx: &Context,
        app: &mut App,
        token: &Secret<String>,
        page: &'static str,
    ) -> Result<Self, Stopped> {
        let opened = Self::read(cx, app, token).await;
        match &opened {
            Ok(opened) => {
                cx.trace.of_journey(opened.journey.id);
                cx.trace.record(Decision::passed(TracedStep::Journey).word(Key::Page, page));
            }
            Err(Stopped::Refused(refused)) => {
                cx.trace.record(Decision::refused(TracedStep::Journey).word(Key::Page, page).error(&refused.error));
            }
            Err(Stopped::Redirect(_) | Stopped::Failed(_)) => {}
        }
        opened
    }

    /// The journey goes on by the version of the flow that it began with.
    async fn read(cx: &Context, app: &mut App, token: &Secret<String>) -> Result<Self, Stopped> {
        let invalid = OAuthError::invalid_continuation_token;
        let sealed = URL_SAFE_NO_PAD.decode(token.reveal()).map_err(|_| invalid())?;
        let json = cx.tenant.keys().journeys().open(&[CONTEXT], &sealed).map_err(|_| invalid())?;
        let opened: Self = serde_json::from_slice(&json).map_err(|_| invalid())?;
        if opened.journey.app_id != app.application().app_id {
            return Err(invalid().into());
        }
        if opened.expires_at <= cx.now() {
            return Err(OAuthError::expired_continuation_token().into());
        }
        if has_ended(cx, opened.journey.id).await? {
            return Err(invalid().into());
        }
        let (flow, version) = (opened.journey.flow_id, opened.journey.flow_version);
        app.flow = cx.tenant.flow_at(flow, version).map(Arc::clone).ok_or_else(invalid)?;
        Ok(opened)
    }

    /// The token.
    pub(super) fn seal(&self, cx: &Context) -> Result<Secret<String>, Stopped> {
        let json = serde_json::to_vec(self).map_err(|_| Failure::Malformed("continuation"))?;
        let sealed = cx.tenant.keys().journeys().seal(&[CONTEXT], &json, cx.randomness()).map_err(Failure::from)?;
        let token = URL_SAFE_NO_PAD.encode(sealed);
        // What would not be read again was too much at once.
        if token.len() > LONGEST { Err(OAuthError::request_too_large().into()) } else { Ok(Secret::new(token)) }
    }

    /// Goes on to the next state of the engine.
    pub(super) fn advance(mut self, input: Input, app: &App) -> Result<Self, Stopped> {
        self.journey.state =
            self.journey.state.advance(input, &app.flow).map_err(|_| OAuthError::invalid_continuation_token())?;
        Ok(self)
    }

    /// What was given so far, while the journey is under way.
    pub(super) fn pending(&mut self) -> Result<&mut Pending, Stopped> {
        match &mut self.place {
            Place::UnderWay(pending) => Ok(pending),
            Place::Changed(_) | Place::Done(_) => Err(OAuthError::invalid_continuation_token().into()),
        }
    }
}

/// What a sign-in that has just begun its session is worth to the app that it was made in.
pub(super) fn approval_of(session: &Session, now: Timestamp) -> Approval {
    Approval {
        user_id: session.user_id,
        session_id: session.id,
        authenticated_at: session.authenticated_at,
        methods: session.methods.clone(),
        security_version: session.security_version,
        approved_at: now,
        consent: None,
    }
}
