//! Pages that the code writes itself.

use crate::workspace::{cargo, root};
use anyhow::{Context as _, Result};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{ExitCode, Stdio},
};

/// Below it belong the pages; those in this folder of it are all generated.
const REFERENCE: &str = "docs/reference";
const WHOLLY_GENERATED: &str = "errors";

/// What `cargo xtask docs` was asked for.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Change nothing; fail when a page is not what the code would write.
    #[arg(long)]
    check: bool,
}

/// Writes the pages, or compares them.
pub(crate) fn run(options: &Options) -> Result<ExitCode> {
    let reference = root().join(REFERENCE);
    let pages = pages()?;
    let mut drifted = 0_usize;
    for (path, text) in &pages {
        let page = reference.join(path);
        if fs::read(&page).is_ok_and(|written| written == text.as_bytes()) {
            continue;
        }
        drifted += 1;
        if options.check {
            println!("{REFERENCE}/{path} is not what the code writes: run `cargo xtask docs`");
        } else {
            fs::create_dir_all(page.parent().unwrap_or(&reference))?;
            fs::write(&page, text).with_context(|| format!("writing {path}"))?;
            println!("{REFERENCE}/{path} written");
        }
    }
    for page in left_over(&reference, &pages)? {
        drifted += 1;
        if options.check {
            println!("{} is left over: run `cargo xtask docs`", page.display());
        } else {
            fs::remove_file(&page)?;
            println!("{} removed", page.display());
        }
    }
    if drifted == 0 {
        println!("{} pages are up to date", pages.len());
    }
    Ok(if options.check && drifted > 0 { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// What `vestibule reference` prints: each page's text by its path below docs/reference.
fn pages() -> Result<BTreeMap<String, String>> {
    let output = cargo()
        .args(["run", "--quiet", "--package", "vestibule-server", "--bin", "vestibule", "--", "reference"])
        .stderr(Stdio::inherit())
        .output()
        .context("cargo run")?;
    anyhow::ensure!(output.status.success(), "`vestibule reference` failed");
    serde_json::from_slice(&output.stdout).context("`vestibule reference` does not print what it should")
}

/// Pages of what is no longer there.
fn left_over(reference: &Path, pages: &BTreeMap<String, String>) -> Result<Vec<PathBuf>> {
    let Ok(folder) = fs::read_dir(reference.join(WHOLLY_GENERATED)) else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    for entry in folder {
        let entry = entry?;
        let path = format!("{WHOLLY_GENERATED}/{}", entry.file_name().to_string_lossy());
        if !pages.contains_key(&path) {
            found.push(entry.path());
        }
    }
    Ok(found)
}
