//! The parts of the Rust toolchain that a minimal installation leaves out.

use super::Unmet;
use crate::workspace::{cargo, on_path};
use anyhow::{Context as _, Result};
use std::process::{Command, Stdio};

/// The cargo subcommand, and the toolchain component that brings it.
const COMPONENTS: [(&str, &str); 2] = [("fmt", "rustfmt"), ("clippy", "clippy")];

/// Makes sure that the components of these cargo subcommands are here, adding them through rustup if allowed.
pub(crate) fn components(subcommands: &[&str], may_install: bool) -> Result<Result<(), Unmet>> {
    let wanted = COMPONENTS.iter().filter(|(subcommand, _)| subcommands.contains(subcommand));
    let missing: Vec<_> = wanted.filter(|(subcommand, _)| !runs(subcommand)).map(|(_, component)| *component).collect();
    if missing.is_empty() {
        return Ok(Ok(()));
    }
    if may_install && on_path("rustup").is_some() {
        let status = Command::new("rustup").args(["component", "add"]).args(&missing).status().context("rustup")?;
        anyhow::ensure!(status.success(), "rustup component add failed");
        return Ok(Ok(()));
    }
    let missing = missing.join(" ");
    Ok(Err(Unmet(format!("missing: {missing}\ninstall with:\n  rustup component add {missing}"))))
}

fn runs(subcommand: &str) -> bool {
    cargo()
        .args([subcommand, "--version"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}
