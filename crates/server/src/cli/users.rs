//! `vestibule users`: many at a time.

use anyhow::Result;
use clap::Subcommand;
use std::process::ExitCode;

use super::{platform::with_platform, users_export::ExportCommand, users_import::ImportCommand};

#[derive(Debug, Subcommand)]
pub(crate) enum UsersCommand {
    /// Bring users along from a file, with the passwords that they know
    Import(ImportCommand),
    /// Write every user of a tenant to a file that can be imported
    Export(ExportCommand),
}

pub(crate) fn run(command: &UsersCommand) -> Result<ExitCode> {
    let settings = match command {
        UsersCommand::Import(command) => command.configured.settings()?,
        UsersCommand::Export(command) => command.configured.settings()?,
    };
    super::runtime()?.block_on(with_platform(&settings, async |assembly| match command {
        UsersCommand::Import(command) => command.act(assembly).await,
        UsersCommand::Export(command) => command.act(assembly).await,
    }))
}
