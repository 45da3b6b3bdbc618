//! The token endpoint (RFC 6749 §3.2): the client first, then its grant.

use super::{
    Caller, TokenRefusal, authorization_code, ciba, client_credentials, device_code, on_behalf_of, refresh_token,
    self_registered, token_exchange::exchange, traced, wishes::Wishes,
};
use crate::{
    Context,
    client_authentication::{AuthenticatedClient, authenticate},
    sender_constraint::bind,
};
use vestibule_protocol::token::{Grant, TokenRequest, TokenResponse};

/// Answers a token request.
pub async fn redeem(cx: &Context, request: &TokenRequest, caller: &Caller) -> Result<TokenResponse, TokenRefusal> {
    let client = authenticate(cx, &request.client, caller).await?;
    let answered = trade(cx, &client, request, caller).await;
    traced::answered(cx, request, &answered);
    answered
}

async fn trade(
    cx: &Context,
    client: &AuthenticatedClient,
    request: &TokenRequest,
    caller: &Caller,
) -> Result<TokenResponse, TokenRefusal> {
    self_registered::check(&client.application, &request.grant)?;
    let binding = bind(cx, &client.application, caller)?;
    traced::bound(cx, &binding);
    let wishes = Wishes::of(cx, request)?;
    match &request.grant {
        Grant::ClientCredentials(grant) => client_credentials::issue(cx, client, grant, caller, &binding).await,
        Grant::AuthorizationCode(grant) => {
            authorization_code::redeem(cx, client, grant, caller, &binding, &wishes).await
        }
        Grant::RefreshToken(grant) => refresh_token::redeem(cx, client, grant, caller, &binding, &wishes).await,
        // The rarer ones are boxed: a future is moved as a whole, as large as the largest that it may become.
        Grant::OnBehalfOf(grant) => Box::pin(on_behalf_of::redeem(cx, client, grant, caller, &binding, &wishes)).await,
        Grant::DeviceCode(grant) => Box::pin(device_code::redeem(cx, client, grant, caller, &binding, &wishes)).await,
        Grant::Ciba(grant) => Box::pin(ciba::redeem(cx, client, grant, caller, &binding, &wishes)).await,
        Grant::TokenExchange(grant) => Box::pin(exchange(cx, client, grant, caller, &binding, &wishes)).await,
    }
}
