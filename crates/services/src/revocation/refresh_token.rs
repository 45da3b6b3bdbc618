//! A refresh token: its grant ends.

use super::grant;
use crate::{Context, client_authentication::AuthenticatedClient, grants::TokenRefusal};
use vestibule_domain::token::RefreshToken;

/// Revokes the grant behind a refresh token, whichever of its generations is shown. Another client's token can't be told from a
/// made-up one, and is passed over like it.
pub(super) async fn revoke(cx: &Context, client: &AuthenticatedClient, token: &str) -> Result<(), TokenRefusal> {
    match RefreshToken::parse(cx.tenant.keys(), client.application.app_id, token) {
        Some(token) => grant::revoke(cx, client, token.grant_id).await,
        None => Ok(()),
    }
}
