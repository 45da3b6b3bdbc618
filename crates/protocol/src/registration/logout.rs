//! Where sign-out leads and whom it tells.

use super::members::Members;
use crate::{errors::OAuthError, redirect_uri::RedirectUri};

/// The most addresses after sign-out.
const MOST: usize = 20;

/// Where sign-out may lead (RP-Initiated Logout §3.1).
pub(super) fn post_logout(members: &Members) -> Result<Vec<String>, OAuthError> {
    let name = "post_logout_redirect_uris";
    let uris = members.texts_at_most(name, MOST)?;
    if uris.iter().any(|uri| RedirectUri::parse(uri).is_err()) {
        return Err(OAuthError::invalid_client_metadata(name));
    }
    Ok(uris.into_iter().map(str::to_owned).collect())
}

/// Front-Channel Logout §2: at the scheme, host and port of a redirect URI.
pub(super) fn front_channel(members: &Members, redirects: &[RedirectUri]) -> Result<Option<String>, OAuthError> {
    let name = "frontchannel_logout_uri";
    let Some(text) = members.https(name)? else { return Ok(None) };
    let origin = RedirectUri::parse(text).ok().and_then(|uri| uri.origin());
    if origin.is_none() || !redirects.iter().any(|uri| uri.origin() == origin) {
        return Err(OAuthError::invalid_client_metadata(name));
    }
    Ok(Some(text.to_owned()))
}
