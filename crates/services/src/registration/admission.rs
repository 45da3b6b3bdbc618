//! Who may register a client.

use super::{RegistrationRefusal, credentials};
use crate::{Context, tenants::TenantSnapshot};
use vestibule_domain::tenant::ClientRegistration;
use vestibule_protocol::registration::RegistrationOffer;
use vestibule_storage::registration_tokens::{self, RegistrationToken};

/// Lets a client in, by the tenant's rule: with a token where one is needed, which is spent only when the client is registered.
pub(super) async fn admit(cx: &Context, token: Option<&str>) -> Result<Option<RegistrationToken>, RegistrationRefusal> {
    match (cx.tenant.settings().client_registration, token) {
        (ClientRegistration::Off, _) => Err(RegistrationRefusal::NotOffered),
        (ClientRegistration::Open, None) => Ok(None),
        (ClientRegistration::Guarded, None) => Err(RegistrationRefusal::MissingToken),
        (ClientRegistration::Guarded | ClientRegistration::Open, Some(token)) => {
            let found = registration_tokens::by_hash(&cx.rows(), &credentials::hash(token)).await?;
            let counting = found.filter(|token| token.counts(cx.now()));
            counting.map(Some).ok_or(RegistrationRefusal::InvalidToken)
        }
    }
}

/// What the tenant lets registrations ask for.
pub(super) fn offer(tenant: &TenantSnapshot) -> RegistrationOffer {
    RegistrationOffer { implicit: tenant.settings().implicit_client_registration }
}
