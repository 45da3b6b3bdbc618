//! `vestibule tenant host`.

use anyhow::{Context, Result};
use clap::{Args, Subcommand};
use std::path::PathBuf;
use vestibule_domain::{ids::TenantId, secret::Secret, tenant::HostName};
use vestibule_protocol::errors::utc_text;
use vestibule_services::{
    Platform,
    certificates::{self, RequestRefusal},
    tenants::{self, HostCertificate, HostChallenge},
};

use super::{configured::Configured, output, tenant_host_list::list};
use crate::{file_problem::unreadable, host_certificates::judge};

const EXAMPLES: &str = "\
Example:
  vestibule tenant host add --config vestibule.toml fable.example login.fable.example
  vestibule tenant host verify --config vestibule.toml fable.example login.fable.example

A host is served once it is verified, by the TXT record that `add` prints; point its DNS name at the server first.
Its certificate is ordered by itself where acme.directory_url is set, or given by `set-certificate`. The origin has scheme and
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
    /// Order a certificate for a verified host now, of the authority at acme.directory_url
    RequestCertificate(HostOptions),
    /// Take a host's certificate away; where an authority is set, the next one is ordered of it
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
            Self::Add(options)
            | Self::Remove(options)
            | Self::RequestCertificate(options)
            | Self::RemoveCertificate(options) => &options.of.configured,
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
                let read = |path: &PathBuf| std::fs::read_to_string(path).map_err(unreadable(path));
                let certificate =
                    HostCertificate { chain: read(&options.chain)?, private_key: Secret::new(read(&options.key)?) };
                let until = judge(&certificate, host, platform.clock.now())?.end;
                tenants::set_certificate(platform, tenant, host, &certificate, until).await?;
                output::line(format_args!("{host} has a certificate until {}", utc_text(until.as_seconds())));
            }
            Self::RequestCertificate(options) => request(platform, options).await?,
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

async fn request(platform: &Platform, options: &HostOptions) -> Result<()> {
    anyhow::ensure!(
        options.of.configured.settings()?.acme.is_some(),
        "there is no authority to order of: set acme.directory_url, or set a certificate by `vestibule tenant host set-certificate`"
    );
    let tenant = options.of.tenant(platform).await?;
    certificates::request(platform, tenant, &options.host).await.map_err(|refusal| match refusal {
        RequestRefusal::TooSoon(again) => {
            anyhow::anyhow!("{refusal}; ask again at {}", utc_text(again.as_seconds()))
        }
        refusal => refusal.into(),
    })?;
    output::line(format_args!(
        "a certificate is ordered for {} within seconds; `vestibule tenant host list` shows what comes of it",
        options.host
    ));
    Ok(())
}
