//! `cargo xtask bench`: builds the server and the benchmark in release and hands over to the benchmark's own program, so
//! that this package need not compile what a benchmark needs.

use crate::workspace::cargo;
use anyhow::{Context as _, Result};
use std::process::ExitCode;

/// What `cargo xtask bench` was asked for.
#[derive(clap::Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Options {
    /// Handed to the benchmark; `--help` lists them.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<String>,
}

/// Builds both programs and runs the benchmark.
pub(crate) fn run(options: &Options) -> Result<ExitCode> {
    let only_help = options.arguments.iter().any(|argument| argument == "--help" || argument == "-h");
    if !only_help {
        let built = cargo()
            .args([
                "build",
                "--release",
                "--package",
                "vestibule-server",
                "--bin",
                "vestibule",
                "--package",
                "vestibule-bench",
            ])
            .status()
            .context("cargo build")?;
        anyhow::ensure!(built.success(), "the release build failed");
    }
    let status = cargo()
        .args(["run", "--quiet", "--release", "--package", "vestibule-bench", "--", "run"])
        .args(&options.arguments)
        .status()
        .context("cargo run")?;
    Ok(ExitCode::from(u8::try_from(status.code().unwrap_or(1)).unwrap_or(1)))
}
