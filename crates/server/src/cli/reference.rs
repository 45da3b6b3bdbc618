//! `vestibule reference`: the pages of docs/reference that the code writes.

use anyhow::Result;
use std::process::ExitCode;

use super::output;
use crate::reference;

/// Prints one JSON object: each page's text by its path below docs/reference.
pub(crate) fn run() -> Result<ExitCode> {
    output::print(&serde_json::to_string(&reference::pages())?);
    Ok(ExitCode::SUCCESS)
}
