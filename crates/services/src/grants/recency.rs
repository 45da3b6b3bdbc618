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

/// For a client that refreshes: its own frequency, and that of a challenge that it follows.
pub(super) fn to_refresh(
    cx: &Context,
    client: &Application,
    grant: &Grant,
    wishes: &Wishes,
    now: Timestamp,
) -> Result<(), OAuthError> {
    if has_passed(cx, cx.tenant.sign_in_frequency_of(client), grant, now) {
        return Err(OAuthError::sign_in_too_old().challenging(challenge(cx, client.app_id)));
    }
    as_asked(cx, grant, wishes, now)
}

/// For a client that acts for the person by a token that another one got: its own frequency, and that of a challenge that it follows.
pub(super) fn to_act(
    cx: &Context,
    client: &Application,
    grant: &Grant,
    wishes: &Wishes,
    now: Timestamp,
) -> Result<(), OAuthError> {
    if has_passed(cx, cx.tenant.sign_in_frequency_of(client), grant, now) {
        return Err(OAuthError::fresh_sign_in_needed().challenging(challenge(cx, client.app_id)));
    }
    as_asked(cx, grant, wishes, now)
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
