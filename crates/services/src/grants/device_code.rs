//! Polling with a device code (RFC 8628 §3.4): pending until the owner has decided, then tokens exactly once.

use super::{
    Caller, TokenRefusal,
    approval::still_stands,
    respond::{membership_of, respond},
    wishes::Wishes,
};
use crate::{
    Context, Failure, authorization,
    client_authentication::AuthenticatedClient,
    context::About,
    sender_constraint::{Binding, replayed},
    sessions::find_hash,
    tokens::{Delegated, longest, refresh_token_end},
};
use vestibule_domain::{
    application::Application,
    audit::EventKind,
    clock::Timestamp,
    ids::GrantId,
    token::{Approval, Decision, DeviceAuthorization, Grant, GrantDetails, RefreshState},
};
use vestibule_protocol::{
    errors::OAuthError,
    scope::{OFFLINE_ACCESS, Scopes},
    token::{DeviceCodeGrant, TokenResponse},
};
use vestibule_storage::{ChangeSet, device_codes, grants, sessions, users};

/// Answers a poll.
pub(super) async fn redeem(
    cx: &Context,
    client: &AuthenticatedClient,
    presented: &DeviceCodeGrant,
    caller: &Caller,
    binding: &Binding,
    wishes: &Wishes,
) -> Result<TokenResponse, TokenRefusal> {
    let hash = find_hash(presented.device_code.reveal().as_bytes());
    let mut device = find(cx, client, caller, &hash).await?;
    if device.decision == Decision::Pending {
        // Too early a poll is answered late, by then perhaps with tokens.
        cx.platform.polls.hold(&hash, cx.now()).await;
        device = find(cx, client, caller, &hash).await?;
    }
    match &device.decision {
        Decision::Pending => Err(OAuthError::authorization_pending().into()),
        Decision::Denied => Err(OAuthError::authorization_declined().into()),
        Decision::Redeemed => Err(OAuthError::code_already_redeemed().into()),
        Decision::Approved(approval) => issue(cx, client, &device, approval, binding, wishes).await,
    }
}

/// The device authorization, if it is this client's and its time is not over.
async fn find(
    cx: &Context,
    client: &AuthenticatedClient,
    caller: &Caller,
    hash: &[u8; 32],
) -> Result<DeviceAuthorization, TokenRefusal> {
    let found = device_codes::by_device_code(&cx.rows(), hash).await?;
    let device = found.ok_or_else(OAuthError::bad_verification_code)?;
    if device.app_id != client.application.app_id {
        return Err(OAuthError::grant_of_another_client().into());
    }
    client.check_platform(device.platform, caller.cross_origin)?;
    if device.expires_at <= cx.now() {
        return Err(OAuthError::expired_device_code().into());
    }
    Ok(device)
}

async fn issue(
    cx: &Context,
    client: &AuthenticatedClient,
    device: &DeviceAuthorization,
    approval: &Approval,
    binding: &Binding,
    wishes: &Wishes,
) -> Result<TokenResponse, TokenRefusal> {
    let granted = Scopes::parse(&device.scope).map_err(|_| Failure::Malformed("device authorization"))?;
    let scope = authorization::for_token(&cx.tenant, &client.application, &granted, None)?;
    let found = sessions::redeemer(&cx.rows(), approval.user_id, approval.session_id, device.app_id).await?;
    let redeemer = found.ok_or_else(OAuthError::invalid_grant)?;
    still_stands(&redeemer, approval.security_version)?;
    let user = redeemer.user;
    let now = cx.now();
    let grant = grant(cx, &client.application, device, approval, &granted, binding, now);
    let membership = membership_of(cx, &user, &client.application, &scope).await?;
    commit(cx, &grant, &device.device_code_hash, binding, now).await?;
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
    respond(&issuing, &membership, wishes)
}

fn grant(
    cx: &Context,
    client: &Application,
    device: &DeviceAuthorization,
    approval: &Approval,
    granted: &Scopes,
    binding: &Binding,
    now: Timestamp,
) -> Grant {
    let refresh = granted.contains(OFFLINE_ACCESS).then(|| RefreshState {
        generation: 0,
        rotated_at: now,
        expires_at: refresh_token_end(cx, client, device.platform, now, now),
    });
    let tokens_end = now.plus(longest(cx));
    Grant {
        id: GrantId::at(now, cx.randomness()),
        app_id: device.app_id,
        user_id: approval.user_id,
        session_id: approval.session_id,
        platform: device.platform,
        scope: device.scope.clone(),
        authenticated_at: approval.authenticated_at,
        methods: approval.methods.clone(),
        issuer: device.issuer.clone(),
        security_version: approval.security_version,
        created_at: now,
        refresh,
        revoked_at: None,
        details: GrantDetails { confirmation: binding.confirmation().cloned(), ..GrantDetails::default() },
        // A whole day, so that most rotations leave it alone.
        expires_at: refresh.map_or(tokens_end, |refresh| refresh.expires_at.max(tokens_end).up_to_midnight()),
    }
}

/// Of all who poll at the same moment, one moves the row on. The others are too late, and end nothing: a device whose answer
/// was lost on the way asks again too.
async fn commit(
    cx: &Context,
    grant: &Grant,
    device_code_hash: &[u8; 32],
    binding: &Binding,
    now: Timestamp,
) -> Result<(), TokenRefusal> {
    let event = cx
        .event(EventKind::DeviceCodeRedeemed, now, "")
        .of_app(grant.app_id)
        .of_user(grant.user_id)
        .of_session(grant.session_id);
    let changes = binding
        .spend(ChangeSet::recorded(cx.tenant.id(), event), replayed())
        .one_or(device_codes::redeem(device_code_hash, now), OAuthError::code_already_redeemed())
        .one_or(users::guard(grant.user_id, grant.security_version), OAuthError::revoked_grant())
        .one_or(grants::insert(grant), OAuthError::busy())
        .push(sessions::join_application(grant.session_id, grant.app_id, grant.expires_at.up_to_midnight()));
    Ok(cx.platform.storage.commit(changes).await?)
}
