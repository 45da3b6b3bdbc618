//! `vestibule keys`.

use anyhow::{Context, Result};
use clap::{Args, Subcommand, ValueEnum};
use std::process::ExitCode;
use vestibule_domain::keys::Start;
use vestibule_protocol::jose::Algorithm;
use vestibule_services::keys;

use super::{configured::Configured, output};
use crate::{
    config::Settings,
    master_keys,
    wiring::{self, Assembly, System},
};

#[derive(Debug, Subcommand)]
pub(crate) enum KeysCommand {
    /// Replace a tenant's signing key before its time
    Rotate(RotateOptions),
    /// Seal everything under a new master key, while servers go on serving
    RotateMaster(RotateMasterOptions),
}

#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  vestibule keys rotate --config vestibule.toml --tenant shop.example\n  vestibule keys rotate --config vestibule.toml --tenant shop.example --at-once    after a leak\n\nWithout --at-once the new key is published first, and signs once every cache has seen it."
)]
pub(crate) struct RotateOptions {
    #[command(flatten)]
    configured: Configured,
    /// The tenant, by id or domain name
    #[arg(long, value_name = "TENANT")]
    tenant: String,
    /// Which key
    #[arg(long, value_enum, default_value_t = KeyKind::Rs256)]
    algorithm: KeyKind,
    /// Sign with the new key at once; applications that cache keys for long refuse tokens until they look again
    #[arg(long)]
    at_once: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum KeyKind {
    /// RSA of 2048 bits
    Rs256,
    /// ECDSA on P-256
    Es256,
}

#[derive(Debug, Args)]
#[command(
    after_help = "How:\n  1. Make a new key: openssl rand -hex 32 > new.key\n  2. On every node set keys.master_file to the new key and keys.previous_master_file to the old one; restart each.\n  3. vestibule keys rotate-master --config vestibule.toml\n  4. Remove keys.previous_master_file; restart each.\n\nInterrupted, it goes on where it was."
)]
pub(crate) struct RotateMasterOptions {
    #[command(flatten)]
    configured: Configured,
}

pub(crate) fn run(command: KeysCommand) -> Result<ExitCode> {
    match command {
        KeysCommand::Rotate(options) => {
            let settings = options.configured.settings()?;
            super::runtime()?.block_on(rotate(options, settings))
        }
        KeysCommand::RotateMaster(options) => {
            let settings = options.configured.settings()?;
            super::runtime()?.block_on(rotate_master(settings))
        }
    }
}

async fn rotate(options: RotateOptions, settings: Settings) -> Result<ExitCode> {
    let system = System::new();
    let ring = master_keys::ring(settings.master_key.as_ref(), settings.previous_master_key.as_ref())?;
    let storage = wiring::open_store(&settings, &system).await?;
    wiring::prepare_store(&storage, &ring, &system).await?;
    let assembly = Assembly::for_commands(&settings, storage, ring, system)?;
    let platform = &assembly.platform;
    let outcome = async {
        let tenant = platform.directory.resolve(&options.tenant).await.with_context(|| options.tenant.clone())?;
        let algorithm = match options.algorithm {
            KeyKind::Rs256 => Algorithm::Rs256,
            KeyKind::Es256 => Algorithm::Es256,
        };
        let start = if options.at_once { Start::AtOnce } else { Start::AfterCaches };
        let (randomness, now) = (platform.randomness.as_ref(), platform.clock.now());
        keys::rotate(&platform.storage, &assembly.forge, randomness, &tenant, (algorithm, start), now).await?;
        anyhow::Ok(tenant.id())
    };
    let outcome = outcome.await;
    assembly.close().await;
    output::line(format_args!("tenant {} has a new {} key", outcome?, options.algorithm.name()));
    Ok(ExitCode::SUCCESS)
}

impl KeyKind {
    const fn name(self) -> &'static str {
        match self {
            Self::Rs256 => "RS256",
            Self::Es256 => "ES256",
        }
    }
}

async fn rotate_master(settings: Settings) -> Result<ExitCode> {
    settings.previous_master_key.as_ref().context(
        "keys.previous_master is missing: set it to the key in force, and keys.master to the new one (see --help)",
    )?;
    let system = System::new();
    let ring = master_keys::ring(settings.master_key.as_ref(), settings.previous_master_key.as_ref())?;
    let storage = wiring::open_store(&settings, &system).await?;
    let sealed = master_keys::rewrap(&storage, &ring, system.clock.as_ref(), system.randomness.as_ref()).await;
    storage.close().await;
    output::line(format_args!(
        "{} tenants sealed anew; the store belongs to master key {} now",
        sealed?,
        ring.current().fingerprint()
    ));
    Ok(ExitCode::SUCCESS)
}
