//! `client_credentials`: an application gets a token for itself (RFC 6749 §4.4). No read, no write: the snapshot has it all,
//! and the log row goes through the buffer. Only a proof of a key is spent.

use super::{Caller, TokenRefusal};
use crate::{
    Context, authorization,
    client_authentication::AuthenticatedClient,
    context::About,
    sender_constraint::Binding,
    tokens::{access_token_seconds, app_only_token},
    trace::{Decision, Key, Step},
};
use vestibule_domain::audit::EventKind;
use vestibule_protocol::{
    errors::OAuthError,
    token::{ClientCredentialsGrant, TokenResponse, TokenType},
};

/// Issues the token.
pub(super) async fn issue(
    cx: &Context,
    client: &AuthenticatedClient,
    grant: &ClientCredentialsGrant,
    caller: &Caller,
    binding: &Binding,
) -> Result<TokenResponse, TokenRefusal> {
    client.require_credential()?;
    // wire.md §3: a page can't keep a secret, so none is taken from one.
    if caller.cross_origin {
        return Err(OAuthError::cross_origin_redemption_by_other_platform().into());
    }
    let application = &client.application;
    if let Some(resource) = &grant.resource {
        authorization::is_all_of(&cx.tenant, &grant.scope, resource)?;
    }
    let granted = authorization::for_application(&cx.tenant, application, &grant.scope)?;
    let resource = granted.resource.as_ref().map(|resource| resource.app_id);
    cx.trace.record(Decision::passed(Step::TokenScope).resource(resource).count(Key::Roles, granted.roles.len()));
    binding.spend_alone(cx).await?;
    let now = cx.now();
    let access_token = app_only_token(cx, application, client.credential, &granted, binding.confirmation(), now)?;
    let event = cx.event(EventKind::ClientCredentials, now, "client_credentials").of_app(application.app_id);
    cx.platform.events.record(cx.tenant.id(), event);
    let expires_in = access_token_seconds(cx, granted.resource.as_deref());
    Ok(TokenResponse {
        token_type: TokenType::of(binding.confirmation()),
        scope: None,
        expires_in,
        ext_expires_in: expires_in,
        access_token,
        refresh_token: None,
        refresh_token_expires_in: None,
        id_token: None,
        issued_token_type: None,
        authorization_details: None,
        client_info: None,
    })
}
