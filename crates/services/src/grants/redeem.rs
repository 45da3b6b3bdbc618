//! The token endpoint (RFC 6749 §3.2): the client first, then its grant.

use super::{Caller, TokenRefusal, authorization_code, client_credentials, refresh_token};
use crate::{Context, client_authentication::authenticate};
use vestibule_protocol::token::{Grant, TokenRequest, TokenResponse};

/// Answers a token request.
pub async fn redeem(cx: &Context, request: &TokenRequest, caller: &Caller) -> Result<TokenResponse, TokenRefusal> {
    let client = authenticate(cx, &request.client).await?;
    match &request.grant {
        Grant::ClientCredentials(grant) => client_credentials::issue(cx, &client, grant, caller),
        Grant::AuthorizationCode(grant) => {
            authorization_code::redeem(cx, &client, grant, caller, request.client_info).await
        }
        Grant::RefreshToken(grant) => refresh_token::redeem(cx, &client, grant, caller, request.client_info).await,
    }
}
