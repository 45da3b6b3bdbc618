//! The sector identifier (OpenID Connect Dynamic Client Registration §5).

use super::RegistrationRefusal;
use crate::Context;
use vestibule_domain::outbound_url::OutboundUrl;
use vestibule_outbound::safe_http::Call;
use vestibule_protocol::{errors::OAuthError, registration::ClientMetadata};

/// Whether what the sector identifier leads to lists every redirect URI. Pairwise subjects are each application's own whatever the sector
/// (decisions.md 18), so that nothing else follows from it.
pub(super) async fn check(cx: &Context, metadata: &ClientMetadata) -> Result<(), RegistrationRefusal> {
    let Some(text) = &metadata.sector_identifier_uri else { return Ok(()) };
    let refused = OAuthError::sector_identifier_refused;
    let url = OutboundUrl::parse(text).map_err(|_| refused())?;
    let fetched = async { cx.platform.client_http.send(Call::get(&url)).await?.successful()?.json::<Vec<String>>() };
    let listed = fetched.await.map_err(|error| {
        tracing::info!(%error, "a sector identifier can't be fetched");
        refused()
    })?;
    let is_listed = |uri: &str| listed.iter().any(|known| known == uri);
    if metadata.redirect_uris.iter().all(|uri| is_listed(uri.as_str())) { Ok(()) } else { Err(refused().into()) }
}
