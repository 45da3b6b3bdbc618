//! Who asks, and where the answer may go. Until both are proven, an error is a page and never a redirect
//! (RFC 6749 §4.1.2.1).

use crate::tenants::TenantSnapshot;
use std::sync::Arc;
use vestibule_domain::{
    application::{Application, Platform},
    ids::AppId,
};
use vestibule_protocol::{authorization::ClientAndRedirect, errors::OAuthError, redirect_uri::RedirectUri};

/// A client with a proven redirect URI.
#[derive(Clone, Debug)]
pub struct Client {
    /// The application.
    pub application: Arc<Application>,
    /// The platform that the redirect URI is registered under.
    pub platform: Platform,
    /// Where the answer goes.
    pub redirect_uri: RedirectUri,
}

/// Finds the client and proves its redirect URI by exact match (RFC 9700 §4.1.3). Without one in the request, the only
/// registered one is meant.
pub fn identify(tenant: &TenantSnapshot, asked: &ClientAndRedirect) -> Result<Client, OAuthError> {
    let id = AppId::from(&asked.client_id);
    let application = tenant.application(id).ok_or_else(OAuthError::unknown_client).map(Arc::clone)?;
    if !application.enabled {
        return Err(OAuthError::client_disabled());
    }
    let (platform, redirect_uri) = match &asked.redirect_uri {
        Some(presented) => registered(&application, presented).ok_or_else(OAuthError::redirect_uri_not_registered)?,
        None => only_one(&application).ok_or_else(OAuthError::no_redirect_uri)?,
    };
    Ok(Client { application, platform, redirect_uri })
}

fn registered(application: &Application, presented: &RedirectUri) -> Option<(Platform, RedirectUri)> {
    let mut all = application.redirect_uris.iter();
    all.find(|(platform, uri)| uri.matches(presented, *platform)).map(|(platform, _)| (platform, presented.clone()))
}

/// Whether an answer may still go there: an administrator may have withdrawn the redirect URI since the request was made.
pub fn may_answer_at(application: &Application, platform: Platform, redirect_uri: &RedirectUri) -> bool {
    application.enabled && registered(application, redirect_uri).is_some_and(|(found, _)| found == platform)
}

fn only_one(application: &Application) -> Option<(Platform, RedirectUri)> {
    let mut all = application.redirect_uris.iter();
    let (platform, uri) = all.next()?;
    all.next().is_none().then(|| (platform, uri.clone()))
}

/// Whether sign-out may lead there: a registered post-logout URI or any redirect URI of the application (decisions.md 27).
pub fn may_sign_out_to(application: &Application, presented: &RedirectUri) -> bool {
    application.post_logout_redirect_uris.iter().any(|uri| uri == presented.as_str())
        || application.redirect_uris.iter().any(|(platform, uri)| uri.matches(presented, platform))
}
