//! What a trace says of whether a session answers by itself.

use super::{AskedFor, start::suffices};
use crate::{
    Context,
    authorization::may_answer,
    sessions::LiveSession,
    trace::{Decision, Key, Step},
};
use std::time::Duration;
use vestibule_domain::clock::Timestamp;
use vestibule_protocol::authorization::Prompt;

/// How recent the sign-in must be, and whether it is.
pub(super) fn bounds(
    cx: &Context,
    (max_age, frequency): (Option<u32>, Option<u32>),
    session: Option<&LiveSession>,
    now: Timestamp,
) {
    for (step, limit) in [(Step::MaxAge, max_age), (Step::SignInFrequency, frequency)] {
        let Some(limit) = limit else { continue };
        let age = session.map(|session| now.since(session.session.authenticated_at));
        let fresh = session.is_some_and(|session| session.session.is_fresh(Some(limit), now));
        let decision = match age {
            None => Decision::skipped(step).because("no_session"),
            Some(age) if fresh => Decision::passed(step).seconds(Key::AgeSeconds, age),
            Some(age) => Decision::asked(step).because("too_old").seconds(Key::AgeSeconds, age),
        };
        cx.trace.record(decision.seconds(Key::LimitSeconds, Duration::from_secs(u64::from(limit))));
    }
}

/// Whether the session answers, or why not.
pub(super) fn reuse(cx: &Context, asked_for: &AskedFor, session: Option<&LiveSession>, now: Timestamp) {
    if !cx.trace.is_on() {
        return;
    }
    let silent = asked_for.request.prompt.is_silent();
    let decision = match (session, why_not(cx, asked_for, session, now)) {
        (Some(session), None) => {
            cx.trace.is_proven();
            Decision::reused(Step::SessionReuse).session(session.session.id).user(session.user.id)
        }
        (_, reason) => {
            let verdict =
                if silent { Decision::refused(Step::SessionReuse) } else { Decision::asked(Step::SessionReuse) };
            verdict.because(reason.unwrap_or("no_session"))
        }
    };
    cx.trace.record(decision);
}

fn why_not(cx: &Context, asked_for: &AskedFor, session: Option<&LiveSession>, now: Timestamp) -> Option<&'static str> {
    let request = &asked_for.request;
    let Some(session) = session else { return Some("no_session") };
    if !session.session.is_fresh(request.max_age, now) {
        return Some("too_old");
    }
    if !suffices(session, request, now) {
        return Some("another_session_or_person_expected");
    }
    if !may_answer(cx, asked_for, session) {
        return Some("another_person_named");
    }
    let asks = |word: &Prompt| request.prompt.contains(*word);
    let reasons = [
        (Prompt::Login, "prompt_login"),
        (Prompt::Create, "prompt_create"),
        (Prompt::NoSession, "prompt_no_session"),
        (Prompt::SelectAccount, "prompt_select_account"),
    ];
    reasons.into_iter().find(|(word, _)| asks(word)).map(|(_, reason)| reason)
}
