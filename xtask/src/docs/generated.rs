//! Pages that the code writes itself.

use crate::workspace::{cargo, root};
use anyhow::{Context as _, Result};
use std::process::{ExitCode, Stdio};

/// Each generated page, and the hidden argument of `vestibule reference` that prints it.
const PAGES: [(&str, &str); 1] = [("docs/reference/configuration.md", "configuration")];

/// What `cargo xtask docs` was asked for.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Change nothing; fail when a page is not what the code would write.
    #[arg(long)]
    check: bool,
}

/// Writes the pages, or compares them.
pub(crate) fn run(options: &Options) -> Result<ExitCode> {
    let mut drifted = false;
    for (path, name) in PAGES {
        let output = cargo()
            .args(["run", "--quiet", "--package", "vestibule-server", "--bin", "vestibule", "--", "reference", name])
            .stderr(Stdio::inherit())
            .output()
            .context("cargo run")?;
        anyhow::ensure!(output.status.success(), "`vestibule reference {name}` failed");
        let page = root().join(path);
        if std::fs::read(&page).is_ok_and(|written| written == output.stdout) {
            println!("{path} is up to date");
        } else if options.check {
            println!("{path} is not what the code writes: run `cargo xtask docs`");
            drifted = true;
        } else {
            std::fs::write(&page, &output.stdout).with_context(|| format!("writing {path}"))?;
            println!("{path} written");
        }
    }
    Ok(if drifted { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
