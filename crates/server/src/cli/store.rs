//! `vestibule store`.

use anyhow::{Context, Result};
use clap::{Args, Subcommand};
use std::{path::PathBuf, process::ExitCode};

use super::{configured::Configured, output};
use crate::wiring::{self, System};
use vestibule_storage::Storage;

#[derive(Debug, Subcommand)]
pub(crate) enum StoreCommand {
    /// Bring the schema up to date, as `serve` does when it starts
    Migrate(Configured),
    /// Look for damage and for a schema that is not this program's
    Check(Configured),
    /// Write a consistent copy of the embedded store while it serves; the master key is never in it
    Backup(BackupOptions),
}

#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  vestibule store backup --config vestibule.toml /backup/vestibule-monday.db\n\nKeep the master key with your other secrets, apart from the copy: without it the copy can't be used, and with it\nthe copy is everything. A PostgreSQL-wire store is backed up with its own tools."
)]
pub(crate) struct BackupOptions {
    #[command(flatten)]
    configured: Configured,
    /// Where the copy goes; there must be nothing yet
    destination: PathBuf,
}

pub(crate) fn run(command: StoreCommand) -> Result<ExitCode> {
    let configured = match &command {
        StoreCommand::Migrate(configured) | StoreCommand::Check(configured) => configured,
        StoreCommand::Backup(options) => &options.configured,
    };
    let settings = configured.settings()?;
    super::runtime()?.block_on(async {
        let system = System::new();
        let storage = wiring::open_store(&settings, &system).await?;
        let outcome = act(&command, &storage, &system).await;
        storage.close().await;
        outcome
    })
}

async fn act(command: &StoreCommand, storage: &Storage, system: &System) -> Result<ExitCode> {
    match command {
        StoreCommand::Migrate(_) => {
            let report = storage.migrate(system.clock.as_ref()).await?;
            for migration in &report.applied {
                output::line(format_args!("applied {:04} {}", migration.number, migration.name));
            }
            if report.applied.is_empty() {
                output::line("the schema is up to date");
            }
            Ok(ExitCode::SUCCESS)
        }
        StoreCommand::Check(_) => {
            let findings = storage.check().await?;
            for finding in &findings {
                output::line(finding);
            }
            if findings.is_empty() {
                output::line("the store is sound");
                return Ok(ExitCode::SUCCESS);
            }
            Ok(ExitCode::FAILURE)
        }
        StoreCommand::Backup(options) => {
            let destination = &options.destination;
            storage.backup(destination).await.with_context(|| format!("{} was not written", destination.display()))?;
            output::line(format_args!("wrote {}; the master key is not in it", destination.display()));
            Ok(ExitCode::SUCCESS)
        }
    }
}
