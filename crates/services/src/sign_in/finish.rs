//! The end of a journey: one commit that spends the journey, guards the user, begins the session and remembers the device
//! (decisions.md 6); then the code for the application.

use super::{Browser, traced};
use crate::{
    Context, Failure,
    context::About,
    journeys::{Conclusion, Passage, conclude},
    logout::Announcement,
    sessions::{Begin, LiveSession, NewSession, begin},
    trace::{Decision, Step},
};
use vestibule_domain::{audit::EventKind, clock::Timestamp, flow::EmailWay, user::User};
use vestibule_protocol::digest::sha256;
use vestibule_storage::{ChangeSet, CommitError, Statement, ended_journeys, known_devices};

/// A finished journey.
#[derive(Debug)]
pub struct Completed {
    /// The session that began or goes on.
    pub session: NewSession,
    /// The value of the known-device cookie, where cookies are kept.
    pub device_cookie: Option<String>,
    /// The answer to the application, or the question that comes before it.
    pub conclusion: Conclusion,
}

/// Why a journey can't end so.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FinishRefusal {
    /// It has ended before.
    Ended,
    /// The proof does not count any more: the account was disabled or its password changed meanwhile, or it is locked.
    Stale,
    /// The address was taken while the customer was typing.
    AddressTaken,
    /// The username was.
    UsernameTaken,
}

/// What an ending adds to the common part.
pub(crate) struct Ending<'a> {
    pub(crate) kind: EventKind,
    pub(crate) detail: &'static str,
    /// The user as the change set leaves them.
    pub(crate) user: &'a User,
    /// By what: an [`EmailWay`]'s name.
    pub(crate) method: &'a str,
    pub(crate) persistent: bool,
    /// Statements that must each touch one row, else the ending is refused for this reason.
    pub(crate) guards: Vec<(Statement, FinishRefusal)>,
    /// Further statements.
    pub(crate) changes: Vec<Statement>,
}

/// Ends the journey.
pub(crate) async fn finish(
    cx: &Context,
    passage: &Passage,
    browser: &Browser,
    ending: Ending<'_>,
    now: Timestamp,
) -> Result<Result<Completed, FinishRefusal>, Failure> {
    match attempt(cx, passage, browser, &ending, browser.session.as_ref(), now).await {
        Ok(completed) => Ok(Ok(completed)),
        Err(Unfinished::Refused(refusal)) => Ok(Err(refusal_of(cx, refusal))),
        Err(Unfinished::Failed(failure)) => Err(failure),
        // Signed out in another tab meanwhile: then a session begins instead of going on.
        Err(Unfinished::SessionGone) => match attempt(cx, passage, browser, &ending, None, now).await {
            Ok(completed) => Ok(Ok(completed)),
            Err(Unfinished::Refused(refusal)) => Ok(Err(refusal_of(cx, refusal))),
            Err(Unfinished::Failed(failure)) => Err(failure),
            Err(Unfinished::SessionGone) => Ok(Err(refusal_of(cx, FinishRefusal::Stale))),
        },
    }
}

fn refusal_of(cx: &Context, refusal: FinishRefusal) -> FinishRefusal {
    traced::refused(cx, refusal);
    refusal
}

/// Why an attempt to end did not.
enum Unfinished {
    /// The ending is refused.
    Refused(FinishRefusal),
    /// The session that was to go on has ended.
    SessionGone,
    /// The infrastructure failed.
    Failed(Failure),
}

async fn attempt(
    cx: &Context,
    passage: &Passage,
    browser: &Browser,
    ending: &Ending<'_>,
    previous: Option<&LiveSession>,
    now: Timestamp,
) -> Result<Completed, Unfinished> {
    let user = ending.user;
    let with = Begin {
        user_id: user.id,
        security_version: user.security_version,
        methods: EmailWay::amr_of(ending.method),
        persistent: cx.tenant.settings().persistent_sessions.decide(ending.persistent),
        previous,
    };
    let begun = begin(cx, &with, now);
    // Somebody else was signed in here.
    let told = match previous.filter(|_| begun.ends.is_some()) {
        Some(other) => {
            Announcement::of(cx, other.user.id, Some(other.session.id), now).await.map_err(Unfinished::Failed)?
        }
        None => Announcement::default(),
    };
    let device_cookie = browser.device_cookie(cx);
    let device = device_cookie
        .as_ref()
        .map(|cookie| known_devices::remember(&sha256(cookie.as_bytes()), user.id, ending.method, now));
    let event = cx
        .event(ending.kind, now, ending.detail)
        .of_user(user.id)
        .of_app(passage.journey.app_id)
        .of_session(begun.session.session.id);
    let end = ended_journeys::end(passage.journey.id, passage.journey.expires_at());
    let mut changes = ChangeSet::recorded(cx.tenant.id(), event).one_or(end, Unfinished::Refused(FinishRefusal::Ended));
    for (statement, refusal) in &ending.guards {
        changes = changes.one_or(statement.clone(), Unfinished::Refused(*refusal));
    }
    let ends_another = begun.ends.is_some();
    // The ending's own changes first: they may end every session of the user, and this one comes after.
    changes = changes
        .extend(ending.changes.iter().cloned())
        .one_or(begun.statement, Unfinished::SessionGone)
        .extend(begun.ends)
        .extend(told.statements())
        .extend(device);
    match cx.platform.storage.commit(changes).await {
        Ok(()) => told.go(),
        Err(CommitError::Refused(reason)) => return Err(reason),
        Err(CommitError::Storage(error)) => return Err(Unfinished::Failed(error.into())),
    }
    let goes_on = previous.is_some_and(|previous| previous.session.id == begun.session.session.id);
    traced::begun(cx, &begun.session, goes_on, ends_another);
    let live = LiveSession { session: begun.session.session.clone(), user: user.clone() };
    let conclusion = conclude(cx, &passage.asked_for, passage.journey.flow_id, &live, now).await;
    Ok(Completed { session: begun.session, device_cookie, conclusion: conclusion.map_err(Unfinished::Failed)? })
}

/// Ends a journey with the session that is there already: the customer chose to continue with it.
pub async fn continue_as(
    cx: &Context,
    passage: &Passage,
    live: &LiveSession,
) -> Result<Result<Conclusion, FinishRefusal>, Failure> {
    let now = cx.now();
    let event = cx
        .event(EventKind::Authorized, now, "account_chosen")
        .of_user(live.user.id)
        .of_app(passage.journey.app_id)
        .of_session(live.session.id);
    let changes = ChangeSet::recorded(cx.tenant.id(), event)
        .one_or(ended_journeys::end(passage.journey.id, passage.journey.expires_at()), FinishRefusal::Ended);
    match cx.platform.storage.commit(changes).await {
        Ok(()) => {
            let chosen = Decision::passed(Step::AccountChoice).user(live.user.id).session(live.session.id);
            cx.trace.record(chosen.because("continued_with_the_session"));
            Ok(Ok(conclude(cx, &passage.asked_for, passage.journey.flow_id, live, now).await?))
        }
        Err(CommitError::Refused(refusal)) => Ok(Err(refusal_of(cx, refusal))),
        Err(CommitError::Storage(error)) => Err(error.into()),
    }
}
