//! Polling with a device code (RFC 8628 §3.4): pending until the owner has decided, then tokens exactly once.

use super::{Caller, TokenRefusal, approved::Approved, wishes::Wishes};
use crate::{Context, client_authentication::AuthenticatedClient, sender_constraint::Binding};
use vestibule_domain::{
    audit::EventKind,
    token::{Approval, Decision, DeviceAuthorization},
};
use vestibule_protocol::{
    digest::sha256,
    errors::OAuthError,
    token::{DeviceCodeGrant, TokenResponse},
};
use vestibule_storage::device_codes;

/// Answers a poll.
pub(super) async fn redeem(
    cx: &Context,
    client: &AuthenticatedClient,
    presented: &DeviceCodeGrant,
    caller: &Caller,
    binding: &Binding,
    wishes: &Wishes,
) -> Result<TokenResponse, TokenRefusal> {
    let hash = sha256(presented.device_code.reveal().as_bytes());
    let strict = client.application.security_profile.is_fapi2();
    if !strict {
        // Too early a poll is answered late, by then perhaps with tokens.
        cx.platform.polls.hold(&hash, cx.now()).await;
    }
    let device = find(cx, client, caller, &hash).await?;
    cx.trace.of_hash(&hash);
    cx.trace.is_proven();
    match &device.decision {
        Decision::Pending if strict && cx.platform.polls.is_early(&hash, cx.now()) => {
            Err(OAuthError::slow_down().into())
        }
        Decision::Pending => {
            cx.platform.polls.told_to_wait(&hash, cx.now());
            Err(OAuthError::authorization_pending().into())
        }
        Decision::Denied => Err(OAuthError::authorization_declined().into()),
        Decision::Redeemed => Err(OAuthError::code_already_redeemed().into()),
        Decision::Approved(approval) => approved(cx, client, &device, approval).issue(cx, binding, wishes).await,
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

fn approved<'a>(
    cx: &Context,
    client: &'a AuthenticatedClient,
    device: &'a DeviceAuthorization,
    approval: &'a Approval,
) -> Approved<'a> {
    Approved {
        client,
        approval,
        scope: &device.scope,
        platform: device.platform,
        issuer: &device.issuer,
        event: EventKind::DeviceCodeRedeemed,
        redeem: device_codes::redeem(&device.device_code_hash, cx.now()),
        redeemed_before: OAuthError::code_already_redeemed(),
        told: None,
    }
}
