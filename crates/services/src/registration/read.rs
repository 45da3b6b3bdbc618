//! A client reads its registration (RFC 7592 §2.1).

use super::{RegistrationRefusal, apply, own};
use crate::Context;
use vestibule_domain::ids::AppId;
use vestibule_protocol::registration::ClientInformation;

/// The client's registration. Its secret is not in it: only a hash is kept.
pub async fn read(cx: &Context, client: AppId, token: Option<&str>) -> Result<ClientInformation, RegistrationRefusal> {
    let own = own::find(cx, client, token).await?;
    let issued_at = own.registration.issued_at.as_seconds();
    Ok(apply::information(cx, &own.stored.document, own.metadata, issued_at, None, token.unwrap_or_default()))
}
