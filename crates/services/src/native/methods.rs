//! Methods for a second factor. This server asks for none yet, so that nobody has one to choose and nothing is to be registered: the
//! questions are answered truthfully, and the rest is refused.

use super::{App, Stopped, continuation::Continuation};
use crate::{Context, grants::Caller};
use vestibule_domain::secret::Secret;
use vestibule_protocol::{
    client_authentication::ClientAuthentication,
    errors::OAuthError,
    native::{ContinuingRequest, IntrospectResponse},
};

/// `introspect`: the methods by which somebody can prove themselves a second time.
pub async fn second_factors(
    cx: &Context,
    message: &ContinuingRequest,
    caller: &Caller,
) -> Result<IntrospectResponse, Stopped> {
    none(cx, message, caller, "native/introspect").await
}

/// `register/introspect`: the methods that have to be registered.
pub async fn registrable_methods(
    cx: &Context,
    message: &ContinuingRequest,
    caller: &Caller,
) -> Result<IntrospectResponse, Stopped> {
    none(cx, message, caller, "native/register/introspect").await
}

async fn none(
    cx: &Context,
    message: &ContinuingRequest,
    caller: &Caller,
    page: &'static str,
) -> Result<IntrospectResponse, Stopped> {
    let mut app = App::admit(cx, &message.client, caller).await?;
    let step = Continuation::open_anywhere(cx, &mut app, &message.continuation_token, page).await?;
    Ok(IntrospectResponse { continuation_token: step.seal(cx)?, methods: [] })
}

/// `register/challenge` and `register/continue`: nothing has to be registered at any step.
pub async fn no_method_to_register(
    cx: &Context,
    client: &ClientAuthentication,
    continuation_token: &Secret<String>,
    caller: &Caller,
) -> Stopped {
    let opened = match App::admit(cx, client, caller).await {
        Ok(mut app) => Continuation::open_anywhere(cx, &mut app, continuation_token, "native/register").await,
        Err(stopped) => Err(stopped),
    };
    match opened {
        Ok(_) => OAuthError::no_method_to_register().into(),
        Err(stopped) => stopped,
    }
}
