//! Redeeming an authorization code (RFC 6749 §4.1.3): exactly once, however many try at the same time (decisions.md 19).

use super::{
    Caller, TokenRefusal,
    approval::still_stands,
    beginning::{Beginning, SignIn},
    committed::answer_committed,
    narrowed,
    respond::{membership_of, respond},
    wishes::Wishes,
};
use crate::{
    Context, authorization,
    authorization::CodeContent,
    client_authentication::AuthenticatedClient,
    consent::guards,
    context::About,
    sender_constraint::{Binding, replayed},
    tokens::Delegated,
};
use std::time::Duration;
use vestibule_domain::{
    audit::EventKind,
    clock::Timestamp,
    token::{Grant, GrantDetails},
};
use vestibule_protocol::{
    errors::OAuthError,
    scope::Scopes,
    token::{AuthorizationCodeGrant, TokenResponse},
};
use vestibule_storage::{ChangeSet, CommitError, Statement, grants, sessions};

/// Why a change set of this file is refused.
#[derive(Debug)]
enum Collision {
    /// The code was redeemed before.
    Replayed,
    /// The proof of the key was seen before.
    ProofReplayed,
    /// The person has taken back meanwhile what they had agreed to.
    Withdrawn,
}

/// Redeems a code.
pub(super) async fn redeem(
    cx: &Context,
    client: &AuthenticatedClient,
    presented: &AuthorizationCodeGrant,
    caller: &Caller,
    binding: &Binding,
    wishes: &Wishes,
) -> Result<TokenResponse, TokenRefusal> {
    let now = cx.now();
    let code =
        authorization::open_code(cx.tenant.keys(), presented.code.reveal()).ok_or_else(OAuthError::invalid_grant)?;
    cx.trace.of_grant(code.grant_id);
    cx.trace.is_proven();
    check_binding(client, presented, caller, &code)?;
    binding.demand(code.details.confirmation.as_ref())?;
    if now.since(code.issued_at) > code_lifetime(cx, client) {
        return Err(OAuthError::expired_code().into());
    }
    let granted = Scopes::parse(&code.scope).map_err(|_| OAuthError::invalid_grant())?;
    let mut details = GrantDetails { confirmation: binding.confirmation().cloned(), ..code.details.clone() };
    let whole = details.authorization_details.clone();
    let application = &client.application;
    let (asked, narrowing) = (presented.scope.as_ref(), &presented.narrowing);
    let person = (application.as_ref(), code.user_id);
    let scope = narrowed::scope_of_person(cx, person, &granted, asked, narrowing, &mut details).await?;
    let found = sessions::redeemer(&cx.rows(), code.user_id, code.session_id, code.app_id).await?;
    let redeemer = found.ok_or_else(OAuthError::invalid_grant)?;
    still_stands(&redeemer, code.security_version)?;
    let (user, participates_until) = (redeemer.user, redeemer.participates_until);
    let narrowed = std::mem::replace(&mut details.authorization_details, whole);
    let beginning = Beginning {
        id: code.grant_id,
        client: application,
        platform: code.platform,
        sign_in: SignIn::from(&code),
        granted: &granted,
        scope: code.scope.clone(),
        issuer: &code.issuer,
        details,
        // The code's replay is detected.
        known_for: cx.platform.settings.code_lifetime,
    };
    let mut grant = beginning.at(cx, now);
    let keep_until = grant.expires_at.up_to_midnight();
    let joins = participates_until
        .is_none_or(|until| until < keep_until)
        .then(|| sessions::join_application(grant.session_id, grant.app_id, keep_until));
    let membership = membership_of(cx, &user, application, &scope).await?;
    let changes = redemption(cx, &grant, joins, binding, code.issued_at, now);
    // What one token leaves out, the grant keeps for the next.
    grant.details.authorization_details = narrowed;
    let issuing = Delegated {
        cx,
        client: &client.application,
        credential: client.credential,
        grant: &grant,
        user: &user,
        scope: &scope,
        nonce: code.nonce.as_deref(),
        now,
    };
    let answer = || respond(&issuing, &membership, wishes);
    answer_committed(cx, commit(cx, &grant, changes, now), answer).await?
}

/// FAPI 2.0 Security Profile §5.3.2.1: at most a minute.
fn code_lifetime(cx: &Context, client: &AuthenticatedClient) -> Duration {
    let settled = cx.platform.settings.code_lifetime;
    if client.application.security_profile.is_fapi2() { settled.min(Duration::from_mins(1)) } else { settled }
}

/// RFC 6749 §4.1.3 and RFC 7636 §4.6: the client, the redirect URI and the verifier are those of the authorization request.
fn check_binding(
    client: &AuthenticatedClient,
    presented: &AuthorizationCodeGrant,
    caller: &Caller,
    code: &CodeContent,
) -> Result<(), OAuthError> {
    if code.app_id != client.application.app_id {
        return Err(OAuthError::grant_of_another_client());
    }
    client.check_platform(code.platform, caller.cross_origin)?;
    if let Some(expected) = &code.redirect_uri
        && presented.redirect_uri.as_deref() != Some(expected.as_str())
    {
        return Err(OAuthError::redirect_uri_differs());
    }
    match (&code.code_challenge, &presented.code_verifier) {
        (None, None) => Ok(()),
        (Some(challenge), Some(verifier)) if challenge.verify(verifier) => Ok(()),
        (Some(_), None) => Err(OAuthError::missing_code_verifier()),
        _ => Err(OAuthError::pkce_mismatch()),
    }
}

/// What redeems the code. The grant's id is the code's: of all who try, one inserts it.
fn redemption(
    cx: &Context,
    grant: &Grant,
    joins: Option<Statement>,
    binding: &Binding,
    issued_at: Timestamp,
    now: Timestamp,
) -> ChangeSet<Collision> {
    let event = cx
        .event(EventKind::CodeRedeemed, now, "")
        .of_app(grant.app_id)
        .of_user(grant.user_id)
        .of_session(grant.session_id);
    let changes = binding
        .spend(ChangeSet::recorded(cx.tenant.id(), event), Collision::ProofReplayed)
        .one_or(grants::insert(grant), Collision::Replayed);
    guards(grant.details.consent.as_deref(), grant.user_id, grant.app_id, issued_at)
        .fold(changes, |changes, guard| changes.one_or(guard, Collision::Withdrawn))
        .extend(joins)
}

/// Redeems the code. Whoever collides revokes the grant (RFC 6749 §4.1.2).
async fn commit(
    cx: &Context,
    grant: &Grant,
    changes: ChangeSet<Collision>,
    now: Timestamp,
) -> Result<(), TokenRefusal> {
    match cx.platform.storage.commit(changes).await {
        Ok(()) => Ok(()),
        Err(CommitError::Storage(error)) => Err(error.into()),
        Err(CommitError::Refused(Collision::ProofReplayed)) => Err(replayed().into()),
        Err(CommitError::Refused(Collision::Withdrawn)) => Err(OAuthError::consent_missing_for_grant().into()),
        Err(CommitError::Refused(Collision::Replayed)) => {
            let event =
                cx.event(EventKind::GrantRevoked, now, "code_replayed").of_app(grant.app_id).of_user(grant.user_id);
            let changes: ChangeSet<OAuthError> = ChangeSet::recorded(cx.tenant.id(), event)
                .push(grants::revoke(grant.id, now))
                .push(grants::revoke_derived(grant.id, now));
            cx.platform.storage.commit(changes).await?;
            cx.platform.presented.forget_all();
            Err(OAuthError::code_already_redeemed().into())
        }
    }
}
