//! What opens a preview: sealed by the tenant's key, so that nobody else can make one, and of use for an hour.

use crate::{Context, Failure};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use std::time::Duration;
use vestibule_domain::{clock::Timestamp, secret::Secret};

/// How long a token opens the preview.
pub const LIFETIME: Duration = Duration::from_hours(1);
/// Context under which tokens are sealed.
const CONTEXT: &[u8] = b"preview";
/// The longest token that is looked at; ours have some 60 characters.
const LONGEST: usize = 200;

/// A token that opens the preview of the tenant's pages, and when it does so no more.
pub fn token(cx: &Context) -> Result<(Secret<String>, Timestamp), Failure> {
    let expires_at = cx.now().plus(LIFETIME);
    let sealed =
        cx.tenant.keys().previews().seal(&[CONTEXT], &expires_at.as_seconds().to_be_bytes(), cx.randomness())?;
    Ok((Secret::new(URL_SAFE_NO_PAD.encode(sealed)), expires_at))
}

/// Whether a token is one of the tenant's, and not too old.
pub fn opens(cx: &Context, token: &str) -> bool {
    expiry(cx, token).is_some_and(|expires_at| cx.now() < expires_at)
}

fn expiry(cx: &Context, token: &str) -> Option<Timestamp> {
    let sealed = (token.len() <= LONGEST).then(|| URL_SAFE_NO_PAD.decode(token).ok()).flatten()?;
    let opened = cx.tenant.keys().previews().open(&[CONTEXT], &sealed).ok()?;
    Some(Timestamp::from_seconds(i64::from_be_bytes(opened.try_into().ok()?)))
}
