//! Which registration an access token is of (RFC 7592 §2).

use super::{RegistrationRefusal, credentials};
use crate::Context;
use subtle::ConstantTimeEq as _;
use vestibule_domain::{
    application::{Application, Registration},
    ids::AppId,
};
use vestibule_protocol::registration::ClientMetadata;
use vestibule_storage::{Versioned, applications, client_registrations};

/// A client's application as it is stored, for whoever has its registration access token.
pub(super) struct Own {
    pub(super) stored: Versioned<Application>,
    pub(super) registration: Registration,
    /// What it has said of itself.
    pub(super) metadata: ClientMetadata,
}

/// Finds the client's own registration. A client that there is not, one that an administrator has registered, one that is switched
/// off and a wrong token are one answer (RFC 7592 §2.1).
pub(super) async fn find(cx: &Context, client: AppId, token: Option<&str>) -> Result<Own, RegistrationRefusal> {
    if !cx.tenant.settings().client_registration.is_offered() {
        return Err(RegistrationRefusal::NotOffered);
    }
    let token = token.ok_or(RegistrationRefusal::MissingToken)?;
    let refused = || RegistrationRefusal::InvalidToken;
    let known = cx.tenant.application(client).ok_or_else(refused)?;
    if known.registration.is_none() {
        return Err(refused());
    }
    let stored = applications::by_id(&cx.rows(), known.id).await?.ok_or_else(refused)?;
    let registration = stored.document.registration.as_deref().cloned().ok_or_else(refused)?;
    let same: bool = registration.access_token_hash.ct_eq(&credentials::hash(token)).into();
    if !same || !stored.document.enabled {
        return Err(refused());
    }
    let metadata = client_registrations::by_id(&cx.rows(), known.id).await?.ok_or_else(refused)?;
    Ok(Own { stored, registration, metadata })
}
