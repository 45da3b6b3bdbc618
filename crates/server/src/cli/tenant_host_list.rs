//! What `vestibule tenant host list` prints.

use anyhow::Result;
use vestibule_domain::ids::TenantId;
use vestibule_protocol::errors::utc_text;
use vestibule_services::Platform;
use vestibule_storage::{
    certificate_orders::{self, CertificateOrder},
    host_certificates::{self, CertificateSource, CertificateState},
    tenant_hosts,
};

use super::output;

/// Prints a line for each host, and what went wrong with its certificate under it.
pub(super) async fn list(platform: &Platform, tenant: TenantId) -> Result<()> {
    if let Some(pattern) = &platform.settings.hosts.pattern {
        output::line(format_args!("{} by tenant_host_pattern", pattern.origin(tenant)));
    }
    let rows = platform.storage.tenant(tenant);
    let certificates = host_certificates::of_tenant(&rows).await?;
    let orders = certificate_orders::of_tenant(&rows).await?;
    for host in tenant_hosts::of_tenant(&rows).await? {
        let state = if host.verified_at.is_some() { "verified" } else { "not verified" };
        let certificate = certificates.iter().find(|state| state.host == host.name);
        let order = orders.iter().find(|order| order.host == host.name);
        output::line(format_args!("{} {state}{}", host.name, certificate_text(certificate, order)));
        if let Some(text) = order.and_then(problem_text) {
            output::line(format_args!("  {text}"));
        }
    }
    Ok(())
}

fn certificate_text(certificate: Option<&CertificateState>, order: Option<&CertificateOrder>) -> String {
    let Some(certificate) = certificate else {
        return if order.is_some() { ", certificate ordered".to_owned() } else { String::new() };
    };
    let until = utc_text(certificate.not_after.as_seconds());
    match (certificate.source, order) {
        (CertificateSource::Uploaded, _) => format!(", certificate until {until} (uploaded)"),
        (CertificateSource::Acme, None) => format!(", certificate until {until} (acme)"),
        (CertificateSource::Acme, Some(order)) => {
            format!(", certificate until {until} (acme, the next from {} on)", utc_text(order.due_at.as_seconds()))
        }
    }
}

fn problem_text(order: &CertificateOrder) -> Option<String> {
    let (problem, tried_at) = (order.problem.as_ref()?, order.tried_at?);
    Some(format!(
        "failed {} in a row, last at {}: {problem}. Tried again at {}",
        if order.failures == 1 { "once".to_owned() } else { format!("{} times", order.failures) },
        utc_text(tried_at.as_seconds()),
        utc_text(order.due_at.as_seconds()),
    ))
}
