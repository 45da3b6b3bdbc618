//! Keys of an application: its certificates, its registered key set, and what it publishes at its `jwks_uri`.

use super::{PeerRefusal, remote::Publisher};
use crate::Context;
use serde::de::DeserializeOwned;
use vestibule_domain::{
    application::{Application, KeyCredential},
    outbound_url::OutboundUrl,
};
use vestibule_outbound::safe_http::{Call, CallError, SafeHttp};
use vestibule_protocol::jose::{MAX_KEY_SET, PeerJwt, PeerKeySet};

/// The claims of a token that the application has signed.
pub(crate) async fn verified_by_client<T: DeserializeOwned>(
    cx: &Context,
    application: &Application,
    token: &PeerJwt<'_>,
) -> Result<T, PeerRefusal> {
    let now = cx.now();
    let registered = || {
        let certificates = application.key_credentials.iter().map(KeyCredential::key);
        certificates.chain(application.jwks.iter().flat_map(|jwks| jwks.keys().keys()))
    };
    let Some(url) = application.jwks_uri.as_ref().filter(|_| !token.names_one_of(registered())) else {
        return Ok(token.verified(registered(), now.as_seconds())?);
    };
    let publisher = Publisher::Client { url: url.clone(), vouched_for: application.is_vouched_for() };
    let is_wanted = |keys: &PeerKeySet| token.names_one_of(keys.keys().iter());
    let published = cx.platform.peer_keys.of(&publisher, now, is_wanted, async || {
        let fetched = fetch(cx.platform.http_for(application), url).await;
        if let Err(error) = &fetched {
            tracing::warn!(app = %application.app_id, %error, "the keys at an application's jwks_uri can't be had");
        }
        fetched.ok()
    });
    let published = published.await.ok_or(PeerRefusal::Unreachable)?;
    Ok(token.verified(published.keys().iter(), now.as_seconds())?)
}

/// A key set from where it is published.
pub(super) async fn fetch(http: &SafeHttp, url: &OutboundUrl) -> Result<PeerKeySet, CallError> {
    let call = Call::get(url).accept("application/jwk-set+json, application/json").at_most(MAX_KEY_SET);
    let reply = http.send(call).await?.successful()?;
    PeerKeySet::parse(&reply.body).map_err(|_| CallError::Malformed)
}

/// Whether the application has registered anything that signs.
pub(crate) fn has_keys(application: &Application) -> bool {
    !application.key_credentials.is_empty() || application.jwks.is_some() || application.jwks_uri.is_some()
}
