//! What an access token is worth.

use crate::{
    Context, Failure,
    tokens::{is_audience, verify},
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::{Map, Value};
use std::sync::Arc;
use vestibule_domain::application::Application;
use vestibule_protocol::introspection::introspected_access_token;

/// The response about a token that counts and that the caller may know of. `None` for every other, for whatever reason.
pub(super) async fn introspect(cx: &Context, caller: &Application, token: &str) -> Result<Option<Arc<str>>, Failure> {
    let Ok(verified) = verify(cx, token).await else { return Ok(None) };
    let claims = &verified.claims;
    // Looked at before the store is: a stranger's question costs no read.
    if claims.azp.uuid() != caller.app_id.uuid() && !is_audience(caller, &claims.aud) {
        return Ok(None);
    }
    if verified.holder(cx).await?.is_none() {
        return Ok(None);
    }
    if let Some(known) = verified.introspected.get() {
        return Ok(Some(Arc::clone(known)));
    }
    let described = describe(token)?;
    Ok(Some(Arc::clone(verified.introspected.get_or_init(|| described))))
}

/// What a token says of itself. It was verified: its payload is well formed.
fn describe(token: &str) -> Result<Arc<str>, Failure> {
    let payload = token.split('.').nth(1).and_then(|payload| URL_SAFE_NO_PAD.decode(payload).ok());
    let claims: Option<Map<String, Value>> = payload.and_then(|payload| serde_json::from_slice(&payload).ok());
    let claims = claims.ok_or(Failure::Malformed("access token"))?;
    let json = serde_json::to_string(&introspected_access_token(claims));
    json.map(Arc::from).map_err(|_| Failure::Malformed("introspection response"))
}
