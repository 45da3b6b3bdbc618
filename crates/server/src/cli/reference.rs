//! `vestibule reference`: the pages of docs/reference that the code writes.

use clap::{Args, ValueEnum};
use std::process::ExitCode;

use super::output;
use crate::config;

#[derive(Debug, Args)]
pub(crate) struct ReferenceOptions {
    /// The page
    page: Page,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Page {
    Configuration,
}

pub(crate) fn run(options: &ReferenceOptions) -> ExitCode {
    output::print(&match options.page {
        Page::Configuration => config::reference(),
    });
    ExitCode::SUCCESS
}
