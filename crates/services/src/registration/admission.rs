//! Who may register a client.

use super::{RegistrationRefusal, credentials};
use crate::{
    Context, Platform,
    tenants::{ClientCertificates, TenantSnapshot},
};
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
pub(super) fn offer(platform: &Platform, tenant: &TenantSnapshot) -> RegistrationOffer {
    let settings = tenant.settings();
    let client_certificates = platform.settings.hosts.client_certificates != ClientCertificates::NotAsked;
    RegistrationOffer {
        implicit: settings.implicit_client_registration,
        request_object_encryption: settings.request_object_encryption,
        client_certificates,
        certificate_authorities: client_certificates && settings.client_certificate_authorities.is_some(),
    }
}
