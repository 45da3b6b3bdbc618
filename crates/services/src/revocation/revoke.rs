//! One token, revoked with what it stands on.

use super::{access_token, refresh_token};
use crate::{
    Context,
    client_authentication::authenticate,
    grants::{Caller, TokenRefusal},
};
use vestibule_protocol::token::PresentedToken;

/// Revokes a token of the client that asks, with its grant and what was derived from that. A token that is none, or no longer
/// one, is revoked already (RFC 7009 §2.2).
pub async fn revoke(cx: &Context, request: &PresentedToken, caller: &Caller) -> Result<(), TokenRefusal> {
    let client = authenticate(cx, &request.client, caller).await?;
    let token = request.token.reveal();
    if token.bytes().filter(|byte| *byte == b'.').take(2).count() == 2 {
        access_token::revoke(cx, &client, token).await
    } else {
        refresh_token::revoke(cx, &client, token).await
    }
}
