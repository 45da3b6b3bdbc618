//! The answer to a redeemed code or refresh token.

use super::TokenRefusal;
use crate::tokens::{Delegated, lifetime};
use vestibule_domain::{application::Platform, token::RefreshToken};
use vestibule_protocol::token::{TokenResponse, TokenType, client_info};

/// Signs the tokens and puts them together.
pub(super) fn respond(issuing: &Delegated<'_>, with_client_info: bool) -> Result<TokenResponse, TokenRefusal> {
    let Delegated { cx, grant, user, scope, now, .. } = issuing;
    let tokens = issuing.sign()?;
    let expires_in = u32::try_from(lifetime(cx)).unwrap_or(3600);
    let refresh_token =
        grant.refresh.map(|state| RefreshToken::issue(cx.tenant.keys(), grant.app_id, grant.id, state.generation));
    let fixed_end = grant.refresh.filter(|_| grant.platform == Platform::Spa);
    Ok(TokenResponse {
        token_type: TokenType::of(grant.details.confirmation.as_ref()),
        scope: Some(scope.response.clone()),
        expires_in,
        ext_expires_in: expires_in,
        access_token: tokens.access_token,
        refresh_token,
        refresh_token_expires_in: fixed_end
            .map(|state| u32::try_from(state.expires_at.since(*now).as_secs()).unwrap_or(u32::MAX)),
        id_token: tokens.id_token,
        issued_token_type: None,
        client_info: with_client_info.then(|| client_info(user.id.uuid(), cx.tenant.id().uuid())),
    })
}
