//! Where tenants are reached, by the settings.

use vestibule_http::BaseUrl;
use vestibule_services::tenants::{ClientCertificates, HostSettings};

use crate::config::Settings;

/// Where tenants are reached. Hosts of other origins of ours are no tenant's.
pub(super) fn host_settings(settings: &Settings, public_url: &BaseUrl) -> HostSettings {
    let own = [Some(public_url), settings.admin.public_url.as_ref()];
    HostSettings {
        pattern: settings.tenant_host_pattern.clone(),
        shared_origin: settings.shared_origin,
        reserved: own.into_iter().flatten().map(|url| url.host().to_owned()).collect(),
        client_certificates: client_certificates(settings, public_url),
    }
}

/// Where clients are asked for certificates.
fn client_certificates(settings: &Settings, public_url: &BaseUrl) -> ClientCertificates {
    match (&settings.mtls.public_url, &settings.mtls.header) {
        (Some(url), _) if url != public_url => ClientCertificates::At(url.to_string()),
        (_, Some(_)) => ClientCertificates::AtCanonicalOrigin,
        _ => ClientCertificates::NotAsked,
    }
}
