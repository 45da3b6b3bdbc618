//! Polling for the tokens of somebody who was asked by the backchannel (CIBA §10.1, §11).

use super::{Caller, TokenRefusal, approved::Approved, wishes::Wishes};
use crate::{Context, client_authentication::AuthenticatedClient, sender_constraint::Binding};
use vestibule_domain::{
    application::Platform,
    audit::EventKind,
    token::{BackchannelRequest, Decision},
};
use vestibule_protocol::{
    digest::sha256,
    errors::OAuthError,
    token::{CibaGrant, TokenResponse},
};
use vestibule_storage::backchannel_requests;

/// Answers a poll.
pub(super) async fn redeem(
    cx: &Context,
    client: &AuthenticatedClient,
    presented: &CibaGrant,
    caller: &Caller,
    binding: &Binding,
    wishes: &Wishes,
) -> Result<TokenResponse, TokenRefusal> {
    client.check_platform(Platform::Web, caller.cross_origin)?;
    if client.application.backchannel_authentication.is_none() {
        return Err(OAuthError::backchannel_not_registered().into());
    }
    let hash = sha256(presented.auth_req_id.reveal().as_bytes());
    let request = find(cx, client, &hash).await?;
    let now = cx.now();
    match &request.decision {
        // §11: whoever asks too soon is told so, and waits five seconds longer.
        Decision::Pending if cx.platform.polls.is_early(&hash, now) => Err(OAuthError::slow_down().into()),
        Decision::Pending => {
            cx.platform.polls.told_to_wait(&hash, now);
            Err(OAuthError::authorization_pending().into())
        }
        Decision::Denied => Err(OAuthError::cancelled_by_user().into()),
        Decision::Redeemed => Err(OAuthError::code_already_redeemed().into()),
        Decision::Approved(approval) => {
            let approved = Approved {
                client,
                approval,
                scope: &request.scope,
                platform: Platform::Web,
                issuer: &request.issuer,
                event: EventKind::BackchannelRedeemed,
                redeem: backchannel_requests::redeem(&hash, now),
                redeemed_before: OAuthError::code_already_redeemed(),
                told: None,
            };
            approved.issue(cx, binding, wishes).await
        }
    }
}

/// The request, if it is this client's and its time is not over. Another client's looks as if there were none (§11).
async fn find(cx: &Context, client: &AuthenticatedClient, hash: &[u8; 32]) -> Result<BackchannelRequest, TokenRefusal> {
    let found = backchannel_requests::by_id(&cx.rows(), hash).await?;
    let request = found.filter(|request| request.app_id == client.application.app_id);
    let request = request.ok_or_else(OAuthError::invalid_grant)?;
    if request.expires_at <= cx.now() {
        return Err(OAuthError::expired_backchannel_request().into());
    }
    Ok(request)
}
