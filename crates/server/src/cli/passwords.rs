//! `vestibule passwords`.

use anyhow::{Context as _, Result};
use clap::{Args, Subcommand};
use std::{
    fs::{self, File},
    io::BufWriter,
    path::PathBuf,
    process::ExitCode,
};
use vestibule_services::breached_passwords::{BreachFilter, BuildOptions, build};

use super::output;
use crate::file_problem::{unreadable, unwritable};

#[derive(Debug, Subcommand)]
pub(crate) enum PasswordsCommand {
    /// Make the file of password.breached_filter from a list of hashes
    BuildFilter(BuildFilterOptions),
    /// Check that a file of password.breached_filter is whole and unchanged
    CheckFilter(CheckFilterOptions),
}

#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  vestibule passwords build-filter pwned-passwords-sha1-ordered-by-hash.txt --to breached.filter\n\nThe list has one SHA-1 a line in 40 hexadecimal digits, with or without a colon and how often it was seen, sorted by the\nhashes: the form in which Have I Been Pwned gives its passwords out. The file takes some 18 bits a password, and one other\npassword in 65,000 is taken for one of the list."
)]
pub(crate) struct BuildFilterOptions {
    /// The list
    #[arg(value_name = "LIST")]
    list: PathBuf,
    /// The file to make; one that is there is replaced once the new one is complete
    #[arg(long, value_name = "FILE")]
    to: PathBuf,
    /// Leave out passwords that were seen less often than this
    #[arg(long, value_name = "COUNT", default_value_t = 1)]
    least_count: u64,
}

#[derive(Debug, Args)]
pub(crate) struct CheckFilterOptions {
    /// The file
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

pub(crate) fn run(command: &PasswordsCommand) -> Result<ExitCode> {
    match command {
        PasswordsCommand::BuildFilter(options) => build_filter(options)?,
        PasswordsCommand::CheckFilter(options) => check_filter(options)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn build_filter(options: &BuildFilterOptions) -> Result<()> {
    let named = || options.list.display().to_string();
    let list = File::open(&options.list).map_err(unreadable(&options.list))?;
    let list_bytes = list.metadata().with_context(named)?.len();
    let mut partial = options.to.clone().into_os_string();
    partial.push(".partial");
    let partial = PathBuf::from(partial);
    let file = File::create(&partial).map_err(unwritable(&options.to))?;
    let mut file = BufWriter::with_capacity(1 << 20, file);
    let made = build(list, BuildOptions { list_bytes, least_count: options.least_count }, &mut file);
    let made = made.with_context(named).and_then(|built| {
        file.get_ref().sync_all()?;
        fs::rename(&partial, &options.to).map_err(unwritable(&options.to))?;
        Ok(built)
    });
    if made.is_err() {
        // What is left of a list that could not be read to its end is worth nothing.
        fs::remove_file(&partial).with_context(|| partial.display().to_string())?;
    }
    let built = made?;
    let left_out = if built.left_out > 0 { format!(", {} left out", built.left_out) } else { String::new() };
    output::line(format_args!("{}: {} passwords{left_out}", options.to.display(), built.passwords));
    Ok(())
}

fn check_filter(options: &CheckFilterOptions) -> Result<()> {
    let named = || options.file.display().to_string();
    let filter = BreachFilter::open(&options.file).with_context(named)?;
    filter.verify().with_context(named)?;
    output::line(format_args!("{}: {} passwords, whole and unchanged", options.file.display(), filter.passwords()));
    Ok(())
}
