//! `vestibule tenant host`.

use anyhow::{Context, Result};
use clap::{Args, Subcommand};
use std::path::PathBuf;
use vestibule_domain::{ids::TenantId, secret::Secret, tenant::HostName};
use vestibule_protocol::errors::utc_text;
use vestibule_services::{
    Platform,
    tenants::{self, HostCertificate, HostChallenge},
};
use vestibule_storage::{host_certificates, tenant_hosts};

use super::{configured::Configured, output};
use crate::host_certificates::judge;

const EXAMPLES: &str = "\
Example:
  vestibule tenant host add --config vestibule.toml fable.example login.fable.example
  vestibule tenant host verify --config vestibule.toml fable.example login.fable.example

A host is served once it is verified, by the TXT record that `add` prints; point its DNS name and certificate at the
server first. The origin has scheme and
port of public_url. A running server takes the change up within seconds.";

#[derive(Debug, Subcommand)]
pub(crate) enum HostCommand {
    /// Keep a host for a tenant; it is not served until it is verified
    Add(HostOptions),
    /// Take a host as the tenant's own, by its TXT record, and serve it
    Verify(VerifyOptions),
    /// Show a tenant's hosts
    List(ListOptions),
    /// Serve a verified host with a certificate of its own
    SetCertificate(CertificateOptions),
    /// Serve a host with the server's certificate again
    RemoveCertificate(HostOptions),
    /// Take a host from a tenant; tokens that it has issued are refused from then on
    Remove(HostOptions),
}

#[derive(Debug, Args)]
pub(crate) struct ListOptions {
    #[command(flatten)]
    configured: Configured,
    /// The tenant, by id or domain name
    #[arg(value_name = "TENANT")]
    tenant: String,
}

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct HostOptions {
    #[command(flatten)]
    of: ListOptions,
    /// The host name, such as login.shop.example
    #[arg(value_name = "HOST", value_parser = HostName::parse)]
    host: HostName,
}

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct VerifyOptions {
    #[command(flatten)]
    host: HostOptions,
    /// Vouch for it instead of looking its TXT record up: you know that the host is the tenant's
    #[arg(long)]
    assume_verified: bool,
}

#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  vestibule tenant host set-certificate --config vestibule.toml fable.example login.fable.example --chain login.pem --key login.key\n\nNodes with a TLS listener of their own serve it within seconds to clients that ask for the host by name. It is kept\nsealed in the store. Set the next one before it ends."
)]
pub(crate) struct CertificateOptions {
    #[command(flatten)]
    host: HostOptions,
    /// The certificate of the host and those that lead from it to an authority, in PEM
    #[arg(long, value_name = "FILE")]
    chain: PathBuf,
    /// Its private key, in PEM
    #[arg(long, value_name = "FILE")]
    key: PathBuf,
}

impl HostCommand {
    /// Which deployment the command works on.
    pub(super) const fn configured(&self) -> &Configured {
        match self {
            Self::Add(options) | Self::Remove(options) | Self::RemoveCertificate(options) => &options.of.configured,
            Self::SetCertificate(options) => &options.host.of.configured,
            Self::Verify(options) => &options.host.of.configured,
            Self::List(options) => &options.configured,
        }
    }

    /// Does it.
    pub(super) async fn act(&self, platform: &Platform) -> Result<()> {
        match self {
            Self::Add(options) => {
                let tenant = options.of.tenant(platform).await?;
                tenants::add_host(platform, tenant, &options.host, false).await?;
                let snapshot = platform.directory.by_id(tenant).await?;
                let record = HostChallenge::new(&snapshot, &options.host);
                output::line(format_args!(
                    "{} is kept for tenant {tenant}; verify it to serve it, by this record:\n{} TXT \"{}\"",
                    options.host, record.name, record.text
                ));
            }
            Self::Verify(options) => {
                let (vouched_for, options) = (options.assume_verified, &options.host);
                let tenant = options.of.tenant(platform).await?;
                if vouched_for {
                    tenants::verify_host(platform, tenant, &options.host).await?;
                } else {
                    let snapshot = platform.directory.by_id(tenant).await?;
                    tenants::prove_host(platform, &snapshot, &options.host).await?;
                }
                output::line(format_args!("{} is tenant {tenant}'s", options.host));
            }
            Self::List(options) => list(platform, options.tenant(platform).await?).await?,
            Self::SetCertificate(options) => {
                let host = &options.host.host;
                let tenant = options.host.of.tenant(platform).await?;
                let read = |path: &PathBuf| std::fs::read_to_string(path).with_context(|| path.display().to_string());
                let certificate =
                    HostCertificate { chain: read(&options.chain)?, private_key: Secret::new(read(&options.key)?) };
                let until = judge(&certificate, host, platform.clock.now())?;
                tenants::set_certificate(platform, tenant, host, &certificate, until).await?;
                output::line(format_args!("{host} has a certificate until {}", utc_text(until.as_seconds())));
            }
            Self::RemoveCertificate(options) => {
                let tenant = options.of.tenant(platform).await?;
                tenants::remove_certificate(platform, tenant, &options.host).await?;
                output::line(format_args!("{} is served with the server's certificate", options.host));
            }
            Self::Remove(options) => {
                let tenant = options.of.tenant(platform).await?;
                tenants::remove_host(platform, tenant, &options.host).await?;
                output::line(format_args!("{} is no host of tenant {tenant} any more", options.host));
            }
        }
        Ok(())
    }
}

impl ListOptions {
    async fn tenant(&self, platform: &Platform) -> Result<TenantId> {
        let found = platform.directory.resolve(&self.tenant).await;
        Ok(found.with_context(|| self.tenant.clone())?.id())
    }
}

async fn list(platform: &Platform, tenant: TenantId) -> Result<()> {
    if let Some(pattern) = &platform.settings.hosts.pattern {
        output::line(format_args!("{} by tenant_host_pattern", pattern.origin(tenant)));
    }
    let rows = platform.storage.tenant(tenant);
    let certificates = host_certificates::of_tenant(&rows).await?;
    for host in tenant_hosts::of_tenant(&rows).await? {
        let state = if host.verified_at.is_some() { "verified" } else { "not verified" };
        let certificate = certificates.iter().find(|(name, _)| *name == host.name);
        let until = certificate.map(|(_, until)| format!(", certificate until {}", utc_text(until.as_seconds())));
        output::line(format_args!("{} {state}{}", host.name, until.unwrap_or_default()));
    }
    Ok(())
}
