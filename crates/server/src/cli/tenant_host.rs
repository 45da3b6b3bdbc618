//! `vestibule tenant host`.

use anyhow::{Context, Result};
use clap::{Args, Subcommand};
use vestibule_domain::{ids::TenantId, tenant::HostName};
use vestibule_services::{Platform, tenants};
use vestibule_storage::tenant_hosts;

use super::{configured::Configured, output};

const EXAMPLES: &str = "\
Example:
  vestibule tenant host add --config vestibule.toml fable.example login.fable.example
  vestibule tenant host verify --config vestibule.toml fable.example login.fable.example --assume-verified

A host is served once it is verified: point its DNS name and certificate at the server first. The origin has scheme and
port of public_url. A running server takes the change up within seconds.";

#[derive(Debug, Subcommand)]
pub(crate) enum HostCommand {
    /// Keep a host for a tenant; it is not served until it is verified
    Add(HostOptions),
    /// Take a host as the tenant's own and serve it
    Verify(VerifyOptions),
    /// Show a tenant's hosts
    List(ListOptions),
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
    /// Vouch for it: you know that the host is the tenant's
    #[arg(long, required = true)]
    assume_verified: bool,
}

impl HostCommand {
    /// Which deployment the command works on.
    pub(super) const fn configured(&self) -> &Configured {
        match self {
            Self::Add(options) | Self::Remove(options) => &options.of.configured,
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
                output::line(format_args!("{} is kept for tenant {tenant}; verify it to serve it", options.host));
            }
            Self::Verify(options) => {
                let options = &options.host;
                let tenant = options.of.tenant(platform).await?;
                tenants::verify_host(platform, tenant, &options.host).await?;
                output::line(format_args!("{} is tenant {tenant}'s", options.host));
            }
            Self::List(options) => list(platform, options.tenant(platform).await?).await?,
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
    for host in tenant_hosts::of_tenant(&platform.storage.tenant(tenant)).await? {
        let state = if host.verified_at.is_some() { "verified" } else { "not verified" };
        output::line(format_args!("{} {state}", host.name));
    }
    Ok(())
}
