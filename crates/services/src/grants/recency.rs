//! Whether the sign-in behind a grant is recent enough, and the claims challenge that brings a newer one (wire.md §3).
//!
//! A challenge names the application whose sign-in frequency has passed. Sent along with an authorization request of any client, it
//! bounds how old the sign-in may be, so that the next tokens meet it: a frequency is five minutes at least, so nobody is sent
//! around in circles. An application that the tenant's own requests could not look up by its id gets no challenge.

use super::wishes::Wishes;
use crate::{
    Context,
    trace::{Decision, Step},
};
use vestibule_domain::{
    application::Application, clock::Timestamp, ids::AppId, session::SignInFrequency, token::Grant,
};
use vestibule_protocol::{claims::policy_challenge, errors::OAuthError};

/// Refuses by `too_old` where the client's own frequency has passed, and where that of a challenge has that the client follows.
pub(super) fn check(
    cx: &Context,
    client: &Application,
    grant: &Grant,
    wishes: &Wishes,
    now: Timestamp,
    too_old: fn() -> OAuthError,
) -> Result<(), OAuthError> {
    if is_too_old(cx, client, grant, now) {
        return Err(too_old().challenging(challenge(cx, client.app_id)));
    }
    as_asked(cx, grant, wishes, now)
}

/// Whether the client's own frequency has passed.
pub(super) fn is_too_old(cx: &Context, client: &Application, grant: &Grant, now: Timestamp) -> bool {
    has_passed(cx, cx.tenant.sign_in_frequency_of(client), grant, now)
}

fn as_asked(cx: &Context, grant: &Grant, wishes: &Wishes, now: Timestamp) -> Result<(), OAuthError> {
    match wishes.recency {
        Some((policy, frequency)) if has_passed(cx, Some(frequency), grant, now) => {
            Err(OAuthError::fresh_sign_in_needed().challenging(challenge(cx, policy)))
        }
        _ => Ok(()),
    }
}

fn has_passed(cx: &Context, frequency: Option<SignInFrequency>, grant: &Grant, now: Timestamp) -> bool {
    let passed = frequency.is_some_and(|frequency| now.since(grant.authenticated_at) > frequency.duration());
    if passed {
        cx.trace.record(Decision::refused(Step::SignInFrequency).because("too_old"));
    }
    passed
}

fn challenge(cx: &Context, policy: AppId) -> Option<String> {
    cx.tenant.application(policy).map(|known| policy_challenge(known.app_id.uuid()))
}
