//! `client_credentials`: an application gets a token for itself (RFC 6749 §4.4). No read, no write: the snapshot has it all,
//! and the log row goes through the buffer.

use super::{AuthenticatedClient, TokenRefusal, claims};
use crate::{Context, authorization, context::About};
use vestibule_domain::audit::EventKind;
use vestibule_protocol::{
    errors::OAuthError,
    scope::Scopes,
    token::{TokenResponse, TokenType},
};

/// Issues the token. `cross_origin`: the request has an `Origin` header.
pub fn client_credentials(
    cx: &Context,
    client: &AuthenticatedClient,
    scope: &Scopes,
    cross_origin: bool,
) -> Result<TokenResponse, TokenRefusal> {
    client.require_credential()?;
    // wire.md §3: a page can't keep a secret, so none is taken from one.
    if cross_origin {
        return Err(OAuthError::cross_origin_redemption_by_other_platform().into());
    }
    let application = &client.application;
    let granted = authorization::for_application(&cx.tenant, application, scope)?;
    let now = cx.now();
    let access_token = claims::app_only_token(cx, application, client.credential, &granted, now)?;
    let event = cx.event(EventKind::ClientCredentials, now, "client_credentials").of_app(application.app_id);
    cx.platform.events.record(cx.tenant.id(), event);
    let expires_in = u32::try_from(claims::lifetime(cx)).unwrap_or(3600);
    Ok(TokenResponse {
        token_type: TokenType::Bearer,
        scope: None,
        expires_in,
        ext_expires_in: expires_in,
        access_token,
        refresh_token: None,
        refresh_token_expires_in: None,
        id_token: None,
        client_info: None,
    })
}
