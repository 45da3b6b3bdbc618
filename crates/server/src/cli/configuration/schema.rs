//! `vestibule schema`.

use super::super::output;
use crate::file_problem::unwritable;
use anyhow::Result;
use clap::Args;
use std::{fs, path::PathBuf, process::ExitCode};
use vestibule_services::configuration::schema::json_schema;

/// The name under which exports look for it.
pub(super) const FILE: &str = "vestibule.schema.json";

const EXAMPLE: &str = "\
Example:
  vestibule schema -o vestibule.schema.json

Editors that know YAML's language server complete keys and explain them, in
files that begin with
  # yaml-language-server: $schema=vestibule.schema.json";

/// The options of `vestibule schema`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLE)]
pub(crate) struct SchemaOptions {
    /// The file to write; standard output when absent
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// Prints the JSON Schema of configuration files.
pub(crate) fn schema(options: &SchemaOptions) -> Result<ExitCode> {
    match &options.output {
        Some(path) => {
            fs::write(path, text()?).map_err(unwritable(path))?;
            output::note(format_args!("wrote {}", path.display()));
        }
        None => output::print(&text()?),
    }
    Ok(ExitCode::SUCCESS)
}

/// The schema's text.
pub(super) fn text() -> Result<String> {
    Ok(format!("{}\n", serde_json::to_string_pretty(&json_schema())?))
}
