//! What a trace says of who signs in, and of how a journey ends.

use super::FinishRefusal;
use crate::{
    Context,
    sessions::NewSession,
    trace::{Decision, Key, Step},
};
use vestibule_domain::{session::PersistentSessions, user::IdentifierKind};
use vestibule_storage::users::SignInSubject;

/// Whether somebody is known by what was typed, which is not kept.
pub(super) fn found(cx: &Context, kind: IdentifierKind, found: Option<&SignInSubject>, lane: &[u8]) {
    let decision = match found {
        Some(found) => Decision::passed(Step::Identifier).user(found.user.id),
        None => Decision::refused(Step::Identifier).because("unknown_identifier"),
    };
    let device = if lane.is_empty() { "new" } else { "known" };
    cx.trace.record(decision.word(Key::Kind, kind.as_str()).word(Key::Device, device));
}

/// The session that begins or goes on, and whether it outlives the browser.
pub(super) fn begun(cx: &Context, session: &NewSession, goes_on: bool, ends_another: bool) {
    if !cx.trace.is_on() {
        return;
    }
    let session = &session.session;
    let said_by = match cx.tenant.settings().persistent_sessions {
        PersistentSessions::Ask => "customer",
        PersistentSessions::Always | PersistentSessions::Never => "tenant",
    };
    let kept = if session.persistent { "outlives_the_browser" } else { "ends_with_the_browser" };
    cx.trace.record(Decision::done(Step::PersistentSession).because(kept).word(Key::Kind, said_by));
    if ends_another {
        cx.trace.record(Decision::done(Step::SessionEnded).because("somebody_else_signed_in"));
    }
    let kind = if goes_on { "goes_on" } else { "new" };
    let begun = Decision::done(Step::SessionBegun).session(session.id).user(session.user_id).word(Key::Kind, kind);
    cx.trace.record(begun.name(Key::Method, &session.methods));
}

/// Why a journey could not end so.
pub(super) fn refused(cx: &Context, refusal: FinishRefusal) {
    let reason = match refusal {
        FinishRefusal::Ended => "ended_before",
        FinishRefusal::Stale => "proof_counts_no_more",
        FinishRefusal::AddressTaken => "address_taken_meanwhile",
        FinishRefusal::UsernameTaken => "username_taken_meanwhile",
    };
    cx.trace.record(Decision::refused(Step::JourneyEnd).because(reason));
}
