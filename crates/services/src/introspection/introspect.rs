//! One question, one answer: what counts is described, and everything else is "not active" without a reason.

use super::{access_token, refresh_token, signed};
use crate::{
    Context, Failure,
    client_authentication::{AuthenticatedClient, authenticate},
    grants::{Caller, TokenRefusal},
};
use std::sync::Arc;
use vestibule_protocol::token::PresentedToken;

/// The answer to an authenticated caller.
#[derive(Clone, Debug)]
pub struct Introspected {
    caller: AuthenticatedClient,
    /// The response as JSON; none for a token that is not active.
    active: Option<Arc<str>>,
}

/// Introspects a token.
///
/// RFC 7662 §2.1, §4: only a client that proves itself may ask, so that nobody scans for tokens; and it learns something only of
/// tokens for its own API and of those that were issued to it.
pub async fn introspect(cx: &Context, request: &PresentedToken, caller: &Caller) -> Result<Introspected, TokenRefusal> {
    let caller = authenticate(cx, &request.client, caller).await?;
    caller.require_credential()?;
    let token = request.token.reveal();
    // An access token is a JWT: three parts. A refresh token has two.
    let active = if token.split('.').nth(2).is_some() {
        access_token::introspect(cx, &caller.application, token).await?
    } else {
        refresh_token::introspect(cx, &caller.application, token).await?
    };
    // APIs ask all day.
    cx.trace.is_routine();
    Ok(Introspected { caller, active })
}

impl Introspected {
    /// The response as JSON; `None` for a token that is not active.
    pub fn active(&self) -> Option<&str> {
        self.active.as_deref()
    }

    /// The response as a signed JWT (RFC 9701 §5).
    pub fn sign(&self, cx: &Context) -> Result<String, Failure> {
        signed::sign_response(cx, &self.caller.application, self.active())
    }
}
