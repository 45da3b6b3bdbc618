//! The token endpoint (RFC 6749 §3.2): the client first, then its grant.

use super::{
    Caller, TokenRefusal, authorization_code, client_credentials, device_code, on_behalf_of, refresh_token,
    token_exchange::exchange,
};
use crate::{Context, client_authentication::authenticate, sender_constraint::bind};
use vestibule_protocol::token::{Grant, TokenRequest, TokenResponse};

/// Answers a token request.
pub async fn redeem(cx: &Context, request: &TokenRequest, caller: &Caller) -> Result<TokenResponse, TokenRefusal> {
    let client = authenticate(cx, &request.client, caller).await?;
    let binding = bind(cx, &client.application, caller)?;
    match &request.grant {
        Grant::ClientCredentials(grant) => client_credentials::issue(cx, &client, grant, caller, &binding).await,
        Grant::AuthorizationCode(grant) => {
            authorization_code::redeem(cx, &client, grant, caller, &binding, request.client_info).await
        }
        Grant::RefreshToken(grant) => {
            refresh_token::redeem(cx, &client, grant, caller, &binding, request.client_info).await
        }
        Grant::OnBehalfOf(grant) => {
            on_behalf_of::redeem(cx, &client, grant, caller, &binding, request.client_info).await
        }
        Grant::DeviceCode(grant) => {
            device_code::redeem(cx, &client, grant, caller, &binding, request.client_info).await
        }
        Grant::TokenExchange(grant) => exchange(cx, &client, grant, caller, &binding).await,
    }
}
