//! Using a pushed request at the authorization endpoint.

use super::stored::Stored;
use crate::{
    Context,
    authorization::{Arrival, Received},
    grants::TokenRefusal,
};
use vestibule_domain::application::Application;
use vestibule_protocol::{errors::OAuthError, par::RequestUri};
use vestibule_storage::pushed_requests;

/// The request of this name for the client that pushed it, until it has been answered: a page may be loaded again meanwhile
/// (RFC 9126 §4; [`use_up`](super::use_up)). What the browser sends besides counts for nothing.
pub(crate) async fn take(cx: &Context, client: &Application, name: &RequestUri) -> Result<Received, TokenRefusal> {
    let (now, hash) = (cx.now(), name.hash());
    cx.trace.of_hash(&hash);
    let found = pushed_requests::find(&cx.rows(), &hash, client.app_id, now).await?;
    let sealed = found.ok_or_else(OAuthError::invalid_request_uri)?;
    let stored = Stored::open(cx, name, &sealed)?;
    let arrival = Arrival { pushed: true, signed: stored.signed };
    Ok(Received { parameters: stored.read()?, arrival, name: Some(hash) })
}
