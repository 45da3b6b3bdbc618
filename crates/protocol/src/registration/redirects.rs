//! Redirect URIs by what the client runs on (OpenID Connect Dynamic Client Registration §2, RFC 8252 §7).

use super::{ApplicationType, RegisteredMethod, members::Members};
use crate::{errors::OAuthError, redirect_uri::RedirectUri};
use serde_json::Value;

/// The most redirect URIs of a client.
const MOST: usize = 20;

/// The redirect URIs: at least one, none twice.
pub(super) fn parse(members: &Members) -> Result<Vec<RedirectUri>, OAuthError> {
    let values = members.value("redirect_uris").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    if values.is_empty() {
        return Err(OAuthError::invalid_redirect_uris());
    }
    if values.len() > MOST {
        return Err(OAuthError::too_many_redirect_uris(MOST));
    }
    let mut uris: Vec<RedirectUri> = Vec::with_capacity(values.len());
    for value in values {
        let text = value.as_str().ok_or_else(OAuthError::invalid_redirect_uris)?;
        let uri = RedirectUri::parse(text).map_err(OAuthError::invalid_redirect_uri)?;
        if !uris.contains(&uri) {
            uris.push(uri);
        }
    }
    Ok(uris)
}

/// What the client says that it is. A client that says nothing is `web`, unless it can only be an app on a device: agents leave
/// the member out and listen on loopback.
pub(super) fn application_type(members: &Members, uris: &[RedirectUri]) -> Result<ApplicationType, OAuthError> {
    match members.text("application_type")? {
        Some("web") => Ok(ApplicationType::Web),
        Some("native") => Ok(ApplicationType::Native),
        Some(_) => Err(OAuthError::invalid_client_metadata("application_type")),
        None if uris.iter().all(is_of_device) => Ok(ApplicationType::Native),
        None => Ok(ApplicationType::Web),
    }
}

/// The same of a document: one that leaves the member out is `native` as soon as one address can only be on a device, since apps have
/// pages beside them.
pub(super) fn application_type_of_document(
    members: &Members,
    uris: &[RedirectUri],
) -> Result<ApplicationType, OAuthError> {
    match members.value("application_type") {
        None if uris.iter().any(is_of_device) => Ok(ApplicationType::Native),
        _ => application_type(members, uris),
    }
}

/// A `web` client is reached by https under a name of its own; a `native` one by loopback, by a scheme of its own, or by an https
/// URL that it has claimed (RFC 8252 §7.2), and keeps no secret (§8.5).
pub(super) fn check(uris: &[RedirectUri], kind: ApplicationType, method: RegisteredMethod) -> Result<(), OAuthError> {
    match kind {
        ApplicationType::Web if uris.iter().any(|uri| is_of_device(uri) || is_localhost(uri)) => {
            Err(OAuthError::invalid_redirect_uris())
        }
        ApplicationType::Native if method != RegisteredMethod::None => {
            Err(OAuthError::invalid_client_metadata("token_endpoint_auth_method"))
        }
        ApplicationType::Web | ApplicationType::Native => Ok(()),
    }
}

fn is_of_device(uri: &RedirectUri) -> bool {
    uri.is_loopback() || uri.is_private_use()
}

/// https at this machine is no name of anybody's.
fn is_localhost(uri: &RedirectUri) -> bool {
    let host = url::Url::parse(uri.as_str()).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default();
    host == "localhost" || host.ends_with(".localhost") || host.starts_with("127.") || host == "[::1]"
}
