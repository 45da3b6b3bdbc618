//! cargo-deny, where it is installed: building it takes longer than every other check together.

use crate::workspace::{cargo, output_of};
use anyhow::{Context as _, Result};

/// Checks bans, licences and sources, and known vulnerabilities where their list can be fetched. `None`: not installed.
pub(super) fn run(offline: bool) -> Result<Option<bool>> {
    if output_of("cargo-deny", &["--version"]).is_none() {
        println!("cargo-deny is not installed: bans, licences and sources were not checked");
        println!("(install with: cargo install --locked cargo-deny)");
        return Ok(None);
    }
    let kept = check(&["bans", "licenses", "sources"], true)?;
    if !offline && !check(&["advisories"], false)? {
        println!("known vulnerabilities: see above; when the list could not be fetched, nothing was checked");
    }
    Ok(Some(kept))
}

fn check(what: &[&str], offline: bool) -> Result<bool> {
    let mut command = cargo();
    command.arg("deny").args(offline.then_some("--offline")).arg("check").args(what);
    Ok(command.status().context("cargo deny")?.success())
}
