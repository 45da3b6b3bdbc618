//! The end-to-end tests' Node packages, as their lock file says.

use crate::workspace::root;
use anyhow::{Context as _, Result};
use std::{path::Path, process::Command};

/// Makes `e2e/node_modules` what the lock file says, by `npm ci` when it is not. `false`: it is not and may not be changed.
pub(crate) fn node_modules(may_install: bool) -> Result<bool> {
    let directory = root().join("e2e");
    if is_current(&directory) {
        return Ok(true);
    }
    if !may_install {
        return Ok(false);
    }
    let status = Command::new("npm")
        .args(["ci", "--no-audit", "--no-fund"])
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
        .current_dir(directory)
        .status()
        .context("npm ci")?;
    anyhow::ensure!(status.success(), "npm ci failed in e2e");
    Ok(true)
}

/// npm leaves a copy of the lock file in what it installs: as new as the lock file, it holds what the lock file says.
fn is_current(directory: &Path) -> bool {
    let modified = |name: &str| std::fs::metadata(directory.join(name)).and_then(|file| file.modified()).ok();
    match (modified("node_modules/.package-lock.json"), modified("package-lock.json")) {
        (Some(installed), Some(wanted)) => installed >= wanted,
        _ => false,
    }
}
