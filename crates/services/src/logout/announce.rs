//! Announcing the end of sessions to the applications that want to hear of it.

use super::call::LogoutCall;
use crate::{
    Context, Failure,
    calls::{self, Calls, OutgoingCall},
    outbox::Leaving,
    trace::{Decision, Key, Step},
};
use std::time::Duration;
use vestibule_domain::{
    clock::Timestamp,
    ids::{CallId, SessionId, UserId},
};
use vestibule_storage::{Outgoing, Statement, sessions, sessions::Participation};

/// How long an application is called before it is given up.
const LIFETIME: Duration = Duration::from_hours(24);
/// Applications told of one act, those of the sessions used last first: a change set holds no more than two hundred statements.
const MOST_TOLD: usize = 150;
/// Participations that are read at once: those of applications that don't want to be told stand among them.
const PAGE: u32 = 200;
const MOST_PAGES: u32 = 50;

/// Calls that belong into the change set that ends the sessions; once it is committed, [`Announcement::go`] has them made.
#[derive(Debug, Default)]
pub(crate) struct Announcement {
    calls: Vec<Leaving<Calls>>,
    statements: Vec<Statement>,
}

impl Announcement {
    /// Of the end of every session that the user has, or `only` of one. Reads nothing where no application wants to hear.
    pub(crate) async fn of(
        cx: &Context,
        user: UserId,
        only: Option<SessionId>,
        now: Timestamp,
    ) -> Result<Self, Failure> {
        if !cx.tenant.applications().any(|application| application.back_channel_logout.is_some()) {
            return Ok(Self::default());
        }
        let mut announcement = Self::default();
        for page in 0..MOST_PAGES {
            let found = sessions::participations(&cx.rows(), user, only, now, PAGE, page * PAGE).await?;
            let is_last = u32::try_from(found.len()).is_ok_and(|found| found < PAGE);
            for participation in found {
                let application = cx.tenant.application(participation.app_id);
                let wants = application.is_some_and(|application| application.back_channel_logout.is_some());
                if wants && announcement.calls.len() < MOST_TOLD {
                    announcement.add(cx, user, participation, now)?;
                }
            }
            if is_last || announcement.calls.len() >= MOST_TOLD {
                break;
            }
        }
        cx.trace.record(Decision::done(Step::LogoutAnnounced).count(Key::Count, announcement.calls.len()));
        Ok(announcement)
    }

    fn add(&mut self, cx: &Context, user: UserId, of: Participation, now: Timestamp) -> Result<(), Failure> {
        let call = LogoutCall {
            app_id: of.app_id,
            user_id: user,
            session_id: of.session_id,
            issuer: of.issuer.unwrap_or_else(|| cx.issuer()),
            correlation_id: cx.correlation_id,
        };
        let id = CallId::random(cx.randomness());
        let sealed = calls::seal(cx.tenant.keys(), id, &call, cx.randomness())?;
        let row = Outgoing {
            tenant_id: cx.tenant.id(),
            id,
            kind: LogoutCall::KIND.to_owned(),
            sealed,
            attempts: 0,
            created_at: now,
            expires_at: now.plus(LIFETIME),
        };
        let (statement, leaving) = cx.platform.calls.leaving(row, Some(OutgoingCall::Logout(call)));
        self.statements.push(statement);
        self.calls.push(leaving);
        Ok(())
    }

    /// What belongs into the change set.
    pub(crate) fn statements(&self) -> impl Iterator<Item = Statement> {
        self.statements.iter().cloned()
    }

    /// Has the calls made, after the commit.
    pub(crate) fn go(self) {
        for call in self.calls {
            call.go();
        }
    }
}
