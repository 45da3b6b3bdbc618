//! Redeeming a refresh token (RFC 6749 §6): rotation, families, the grace for tabs and retries, and what a reuse does
//! (decisions.md 20).

use super::{
    Caller, TokenRefusal,
    committed::answer_committed,
    narrowed, recency,
    respond::{membership_of, respond},
    traced,
    wishes::Wishes,
};
use crate::{
    Context,
    client_authentication::AuthenticatedClient,
    consent,
    context::About,
    sender_constraint::{Binding, replayed},
    tokens::{Delegated, last_refresh_token_end, longest, refresh_grace, refresh_token_end},
    trace::{Decision, Step},
};
use vestibule_domain::{
    application::{Application, Platform},
    audit::EventKind,
    clock::Timestamp,
    token::{Grant, RefreshState, RefreshToken, Rotation},
    user::User,
};
use vestibule_protocol::{
    errors::OAuthError,
    scope::Scopes,
    token::{ClientCredential, RefreshTokenGrant, TokenResponse},
};
use vestibule_storage::{ChangeSet, CommitError, grants};

/// Losing the race to rotate means that another has just rotated; then the grace answers. Losing more often is no race.
const MOST_RACES: usize = 5;

/// Why a family was not rotated.
#[derive(Debug)]
enum Unrotated {
    /// Another redemption of the same generation came first.
    Raced,
    /// The proof of the key was seen before.
    ProofReplayed,
    /// It was derived from a grant that has ended.
    OriginEnded,
}

/// Redeems a refresh token.
pub(super) async fn redeem(
    cx: &Context,
    client: &AuthenticatedClient,
    presented: &RefreshTokenGrant,
    caller: &Caller,
    binding: &Binding,
    wishes: &Wishes,
) -> Result<TokenResponse, TokenRefusal> {
    let app_id = client.application.app_id;
    let token = RefreshToken::parse(cx.tenant.keys(), app_id, presented.refresh_token.reveal())
        .ok_or_else(OAuthError::invalid_grant)?;
    for _ in 0..MOST_RACES {
        let found = grants::find(&cx.rows(), token.grant_id).await?.ok_or_else(OAuthError::invalid_grant)?;
        let (mut grant, user) = (found.grant, found.user);
        traced::found(cx, &grant);
        let now = cx.now();
        let state = match check(cx, client, &grant, &user, caller.cross_origin, now) {
            Err(_) if grant.revoked_at.is_some() && consent::was_withdrawn(cx, &grant).await? => {
                return Err(OAuthError::consent_missing_for_grant().into());
            }
            checked => checked?,
        };
        recency::check(cx, &client.application, &grant, wishes, now, OAuthError::sign_in_too_old)?;
        // RFC 9449 §5: the token of a client that proves itself is bound by that proof. Before the rotation is judged: who
        // holds a copy without the key can neither use the family nor end it.
        if client.credential == ClientCredential::None {
            binding.demand(grant.details.confirmation.as_ref())?;
        }
        let rotation = state
            .present(token.generation, refresh_grace(cx, &client.application), now)
            .ok_or_else(OAuthError::invalid_grant)?;
        let judged = match rotation {
            Rotation::Reuse => Decision::refused(Step::Rotation).because("used_before"),
            Rotation::Rotate => Decision::passed(Step::Rotation).because("first_use"),
            Rotation::RepeatSuccessor => Decision::reused(Step::Rotation).because("repeated_within_the_grace"),
        };
        cx.trace.record(judged);
        // Before anything else of the request is judged, so that no mistake in it hides a stolen token.
        if rotation == Rotation::Reuse {
            return Err(revoke_family(cx, &grant, now).await);
        }
        let granted = Scopes::parse(&grant.scope).map_err(|_| OAuthError::invalid_grant())?;
        if grant.details.fixed_scope && presented.scope.as_ref().is_some_and(|asked| !asked.is_subset_of(&granted)) {
            return Err(OAuthError::scope_beyond_grant().into());
        }
        let (asked, narrowing) = (presented.scope.as_ref(), &presented.narrowing);
        let mut details = std::mem::take(&mut grant.details);
        let person = (client.application.as_ref(), user.id);
        let scope = narrowed::scope_of_person(cx, person, &granted, asked, narrowing, &mut details).await?;
        grant.details = details;
        let membership = membership_of(cx, &user, &client.application, &scope).await?;
        let changes = if rotation == Rotation::Rotate {
            let next = rotated(cx, &client.application, &grant, state, now);
            let changes = rotate(cx, &grant, binding, state, next, now);
            grant.refresh = Some(next);
            Some(changes)
        } else {
            None
        };
        // The new tokens are bound to what this request has proven.
        grant.details.confirmation = binding.confirmation().cloned();
        let issuing = Delegated {
            cx,
            client: &client.application,
            credential: client.credential,
            grant: &grant,
            user: &user,
            scope: &scope,
            nonce: None,
            now,
        };
        let answer = || respond(&issuing, &membership, wishes);
        let Some(changes) = changes else {
            binding.spend_alone(cx).await?;
            return answer();
        };
        return match answer_committed(cx, cx.platform.storage.commit(changes), answer).await {
            Ok(answer) => answer,
            Err(CommitError::Refused(Unrotated::Raced)) => continue,
            Err(CommitError::Refused(Unrotated::ProofReplayed)) => Err(replayed().into()),
            Err(CommitError::Refused(Unrotated::OriginEnded)) => Err(OAuthError::revoked_grant().into()),
            Err(CommitError::Storage(error)) => Err(error.into()),
        };
    }
    Err(OAuthError::busy().into())
}

/// Whether the grant still counts for this client and user.
fn check(
    cx: &Context,
    client: &AuthenticatedClient,
    grant: &Grant,
    user: &User,
    cross_origin: bool,
    now: Timestamp,
) -> Result<RefreshState, OAuthError> {
    if grant.app_id != client.application.app_id {
        return Err(OAuthError::grant_of_another_client());
    }
    client.check_platform(grant.platform, cross_origin)?;
    if grant.revoked_at.is_some() || user.security_version != grant.security_version {
        return Err(OAuthError::revoked_grant());
    }
    if !user.enabled {
        return Err(OAuthError::account_disabled());
    }
    let state = grant.refresh.ok_or_else(OAuthError::invalid_grant)?;
    match (now < state.expires_at, grant.platform) {
        (true, _) => Ok(state),
        (false, Platform::Spa) => Err(OAuthError::expired_spa_refresh_token()),
        (false, Platform::Web | Platform::PublicClient) => {
            let last = last_refresh_token_end(cx, &client.application, grant.created_at);
            let ended = last.is_some_and(|last| state.expires_at >= last);
            Err(if ended { OAuthError::expired_refresh_token() } else { OAuthError::inactive_refresh_token() })
        }
    }
}

/// The next generation. A page's successors keep the first one's end; a FAPI client keeps the token (FAPI 2.0 Security Profile
/// §5.3.2.1: no rotation), whose time to be used in begins anew.
fn rotated(cx: &Context, client: &Application, grant: &Grant, state: RefreshState, now: Timestamp) -> RefreshState {
    let expires_at = match grant.platform {
        Platform::Spa => state.expires_at,
        Platform::Web | Platform::PublicClient => refresh_token_end(cx, client, grant.platform, grant.created_at, now),
    };
    let step = i64::from(!client.security_profile.is_fapi2());
    RefreshState { generation: state.generation.saturating_add(step), rotated_at: now, expires_at }
}

fn rotate(
    cx: &Context,
    grant: &Grant,
    binding: &Binding,
    from: RefreshState,
    to: RefreshState,
    now: Timestamp,
) -> ChangeSet<Unrotated> {
    let event = cx
        .event(EventKind::TokenRefreshed, now, "")
        .of_app(grant.app_id)
        .of_user(grant.user_id)
        .of_session(grant.session_id);
    // The row outlives every token of the grant. A whole day, so that most rotations leave it alone.
    let keep_until = to.expires_at.plus(longest(cx)).up_to_midnight();
    let rotation = if to.generation == from.generation {
        grants::keep(grant.id, from.generation, now, to.expires_at, keep_until.max(grant.expires_at))
    } else if keep_until > grant.expires_at {
        grants::rotate(grant.id, from.generation, now, to.expires_at, keep_until)
    } else {
        grants::rotate_within(grant.id, from.generation, now, to.expires_at)
    };
    let changes = binding
        .spend(ChangeSet::recorded(cx.tenant.id(), event), Unrotated::ProofReplayed)
        .one_or(rotation, Unrotated::Raced);
    // What was derived from a token goes on no longer than the sign-in's own grant.
    match grant.details.derived_from {
        Some(origin) => changes.one_or(grants::guard(origin, now), Unrotated::OriginEnded),
        None => changes,
    }
}

/// Someone else holds a copy: the whole family dies (RFC 9700 §4.14.2).
async fn revoke_family(cx: &Context, grant: &Grant, now: Timestamp) -> TokenRefusal {
    let event =
        cx.event(EventKind::GrantRevoked, now, "refresh_token_reused").of_app(grant.app_id).of_user(grant.user_id);
    let changes: ChangeSet<OAuthError> = ChangeSet::recorded(cx.tenant.id(), event)
        .push(grants::revoke(grant.id, now))
        .push(grants::revoke_derived(grant.id, now));
    match cx.platform.storage.commit(changes).await {
        Ok(()) => {
            cx.platform.presented.forget_all();
            OAuthError::revoked_grant().into()
        }
        Err(error) => error.into(),
    }
}
