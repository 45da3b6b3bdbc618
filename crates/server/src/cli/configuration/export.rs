//! `vestibule export`.

use super::{
    super::{configured::Configured, output, platform::with_platform, runtime},
    schema,
};
use crate::{file_problem::unwritable, private_file};
use anyhow::{Context as _, Result, bail};
use clap::Args;
use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};
use vestibule_domain::{ids::TenantId, tenant::DomainName};
use vestibule_services::{
    Platform,
    configuration::{self, Configuration, Images, TenantConfiguration, Written},
};
use vestibule_storage::tenants;

const EXAMPLES: &str = "\
Examples:
  vestibule export --config vestibule.toml fable.example > fable.yaml
  vestibule export --config vestibule.toml fable.example -o config/

The same configuration is always the same bytes. Secrets are written as their
hashes, which applying takes as they are, to a file that its owner alone may read; signing keys and users are no
configuration. With a folder, images become files of their own.";

/// The options of `vestibule export`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct ExportOptions {
    #[command(flatten)]
    configured: Configured,
    /// The tenant, by id or domain name
    #[arg(value_name = "TENANT")]
    tenant: String,
    /// The file to write, or the folder; standard output when absent
    #[arg(short, long, value_name = "FILE|DIR")]
    output: Option<PathBuf>,
}

/// Writes a tenant's configuration.
pub(crate) fn export(options: &ExportOptions) -> Result<ExitCode> {
    let settings = options.configured.settings()?;
    runtime()?.block_on(with_platform(&settings, async |assembly| {
        let exported = exported(&assembly.platform, &options.tenant).await?;
        let domain = exported.domain.to_string();
        let configuration = Configuration { tenants: vec![exported] };
        let Some(path) = &options.output else {
            output::print(&configuration::written(&configuration, Images::Inline).text);
            return Ok(());
        };
        let path = if path.is_dir() || path.to_string_lossy().ends_with('/') {
            into_folder(path, &domain, &configuration::written(&configuration, Images::Files))?
        } else {
            write_private(path, configuration::written(&configuration, Images::Inline).text.as_bytes())?;
            path.clone()
        };
        output::note(format_args!(
            "wrote tenant {domain} to {}, which its owner alone may read: it has hashes of secrets",
            path.display()
        ));
        Ok(())
    }))
}

async fn exported(platform: &Platform, tenant: &str) -> Result<TenantConfiguration> {
    let id = match (TenantId::parse(tenant), DomainName::parse(tenant)) {
        (Some(id), _) => Some(id),
        (None, Ok(domain)) => tenants::id_of_domain(&platform.storage.platform(), domain.as_str()).await?,
        (None, Err(_)) => None,
    };
    let Some(id) = id else { bail!("there is no tenant {tenant}") };
    configuration::export(platform, id).await?.with_context(|| format!("there is no tenant {tenant}"))
}

/// Writes the files; gives the path of the configuration among them.
fn into_folder(folder: &Path, domain: &str, written: &Written) -> Result<PathBuf> {
    let path = folder.join(format!("{domain}.yaml"));
    write_private(&path, written.text.as_bytes())?;
    for (path, content) in &written.files {
        write(&folder.join(path), content)?;
    }
    write(&folder.join(schema::FILE), schema::text()?.as_bytes())?;
    Ok(path)
}

fn write(path: &Path, content: &[u8]) -> Result<()> {
    make_folder(path)?;
    fs::write(path, content).map_err(unwritable(path))
}

/// What has hashes of secrets is its owner's alone.
fn write_private(path: &Path, content: &[u8]) -> Result<()> {
    make_folder(path)?;
    private_file::write_named(path, content).map_err(unwritable(path))
}

fn make_folder(path: &Path) -> Result<()> {
    match path.parent().filter(|folder| *folder != Path::new("")) {
        Some(folder) => fs::create_dir_all(folder).map_err(unwritable(folder)),
        None => Ok(()),
    }
}
