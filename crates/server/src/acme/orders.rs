//! What orders certificates, as the operator has set it.

use anyhow::{Context, Result};
use std::sync::Arc;
use vestibule_domain::{clock::Timestamp, tenant::HostName};
use vestibule_outbound::acme::{Authority, AuthoritySettings, ChallengeKind};
use vestibule_services::{Platform, certificates::Orders, tenants::HostCertificate};

use crate::{config::AcmeSettings, file_problem::unreadable, host_certificates};

/// What orders certificates of the operator's authority.
pub(crate) fn orders(settings: &AcmeSettings, platform: &Arc<Platform>) -> Result<Arc<Orders>> {
    let read = |path: &std::path::PathBuf| std::fs::read(path).map_err(unreadable(path));
    let authority = Authority::new(AuthoritySettings {
        directory_url: settings.directory_url.clone(),
        contact: settings.contact.iter().map(|address| format!("mailto:{address}")).collect(),
        external_account: settings.external_account.clone(),
        extra_authorities: settings.authority.as_ref().map(read).transpose().context("acme.authority")?,
    });
    // The page needs a listener of its own; the handshake comes to the one that is there.
    let kind = if settings.http_listen.is_some() { ChallengeKind::Http01 } else { ChallengeKind::TlsAlpn01 };
    let authority = authority.context("acme.authority")?;
    Ok(Arc::new(Orders { platform: Arc::clone(platform), authority, kind, judge }))
}

fn judge(certificate: &HostCertificate, host: &HostName, now: Timestamp) -> Result<std::ops::Range<Timestamp>, String> {
    host_certificates::judge(certificate, host, now).map_err(|error| error.to_string())
}
