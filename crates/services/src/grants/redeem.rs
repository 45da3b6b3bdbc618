//! The token endpoint (RFC 6749 §3.2): the client first, then its grant.

use super::{
    Caller, TokenRefusal, authorization_code, client_credentials, device_code, on_behalf_of, refresh_token,
    self_registered, token_exchange::exchange, wishes::Wishes,
};
use crate::{Context, client_authentication::authenticate, sender_constraint::bind};
use vestibule_protocol::token::{Grant, TokenRequest, TokenResponse};

/// Answers a token request.
pub async fn redeem(cx: &Context, request: &TokenRequest, caller: &Caller) -> Result<TokenResponse, TokenRefusal> {
    let client = authenticate(cx, &request.client, caller).await?;
    self_registered::check(&client.application, &request.grant)?;
    let binding = bind(cx, &client.application, caller)?;
    let wishes = Wishes::of(request)?;
    match &request.grant {
        Grant::ClientCredentials(grant) => client_credentials::issue(cx, &client, grant, caller, &binding).await,
        Grant::AuthorizationCode(grant) => {
            authorization_code::redeem(cx, &client, grant, caller, &binding, &wishes).await
        }
        Grant::RefreshToken(grant) => refresh_token::redeem(cx, &client, grant, caller, &binding, &wishes).await,
        Grant::OnBehalfOf(grant) => on_behalf_of::redeem(cx, &client, grant, caller, &binding, &wishes).await,
        Grant::DeviceCode(grant) => device_code::redeem(cx, &client, grant, caller, &binding, &wishes).await,
        Grant::TokenExchange(grant) => exchange(cx, &client, grant, caller, &binding).await,
    }
}
