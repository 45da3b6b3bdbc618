//! Keys of an issuer that an application trusts (OpenID Connect Discovery §4).

use super::{PeerRefusal, of_client::fetch, remote::Publisher};
use crate::Context;
use serde::{Deserialize, de::DeserializeOwned};
use vestibule_domain::{application::FederatedIssuer, outbound_url::OutboundUrl};
use vestibule_outbound::safe_http::{Call, CallError};
use vestibule_protocol::jose::{PeerJwt, PeerKeySet};

/// What of an issuer's metadata is looked at.
#[derive(Deserialize)]
struct Metadata {
    issuer: String,
    jwks_uri: OutboundUrl,
}

/// The claims of a token that the issuer has signed. That the application trusts the issuer must be known before: otherwise
/// anybody could have any host called.
pub(crate) async fn verified_by_issuer<T: DeserializeOwned>(
    cx: &Context,
    issuer: &FederatedIssuer,
    token: &PeerJwt<'_>,
) -> Result<T, PeerRefusal> {
    let now = cx.now();
    let is_wanted = |keys: &PeerKeySet| token.names_one_of(keys.keys().iter());
    let publisher = Publisher::Issuer(issuer.clone());
    let published = cx.platform.peer_keys.of(&publisher, now, is_wanted, async || {
        let fetched = discover(cx, issuer).await;
        if let Err(error) = &fetched {
            tracing::warn!(issuer = issuer.as_str(), %error, "the keys of a trusted issuer can't be had");
        }
        fetched.ok()
    });
    let published = published.await.ok_or(PeerRefusal::Unreachable)?;
    Ok(token.verified(published.keys().iter(), now.as_seconds())?)
}

async fn discover(cx: &Context, issuer: &FederatedIssuer) -> Result<PeerKeySet, CallError> {
    let reply = cx.platform.http.send(Call::get(issuer.metadata())).await?.successful()?;
    let metadata: Metadata = reply.json()?;
    // OpenID Connect Discovery §4.3: otherwise one issuer could speak for another.
    if metadata.issuer != issuer.as_str() {
        return Err(CallError::Malformed);
    }
    fetch(&cx.platform.http, &metadata.jwks_uri).await
}
