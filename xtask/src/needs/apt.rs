//! Installing through apt, where this process may.

use super::Need;
use crate::workspace::{on_path, output_of};
use anyhow::{Context as _, Result};
use std::{fmt::Write as _, path::Path, process::Command, time::Duration};

/// Package lists older than this are fetched again before installing.
const STALE: Duration = Duration::from_hours(24);

/// Something is missing and may not be installed from here: says what, and the line to type.
#[derive(Debug)]
pub(crate) struct Unmet(pub(crate) String);

/// By whose right packages are installed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Right {
    Root,
    Sudo,
}

/// Makes sure that everything in `needs` is here, installing what is missing if allowed. The inner error is for the reader.
pub(crate) fn satisfy(needs: &[Need], may_install: bool) -> Result<Result<(), Unmet>> {
    let missing = missing_of(needs);
    if missing.is_empty() {
        return Ok(Ok(()));
    }
    let right = if may_install && on_path("apt-get").is_some() { right() } else { None };
    let Some(right) = right else {
        return Ok(Err(Unmet(explanation(&missing))));
    };
    let packages = packages_of(&missing);
    println!("installing: {}", packages.join(" "));
    if lists_are_stale() {
        apt_get(right, &["update"])?;
    }
    let mut arguments = vec!["install", "--yes", "--no-install-recommends"];
    arguments.extend(packages);
    apt_get(right, &arguments)?;
    let missing = missing_of(needs);
    Ok(if missing.is_empty() { Ok(()) } else { Err(Unmet(explanation(&missing))) })
}

fn missing_of(needs: &[Need]) -> Vec<Need> {
    needs.iter().copied().filter(|need| !need.is_met()).collect()
}

/// The packages that bring `missing`, each once.
fn packages_of(missing: &[Need]) -> Vec<&'static str> {
    let mut packages: Vec<_> = missing.iter().flat_map(|need| need.packages()).copied().collect();
    packages.sort_unstable();
    packages.dedup();
    packages
}

/// What is missing and the one line that installs it.
fn explanation(missing: &[Need]) -> String {
    let mut text = String::from("missing:");
    for need in missing {
        let hint = need.elsewhere().map(|hint| format!(" ({hint})")).unwrap_or_default();
        let _ = write!(text, "\n  {}{hint}", need.name());
    }
    let _ = write!(
        text,
        "\ninstall with:\n  sudo apt-get install --yes --no-install-recommends {}",
        packages_of(missing).join(" ")
    );
    text
}

fn right() -> Option<Right> {
    if output_of("id", &["-u"]).as_deref() == Some("0") {
        Some(Right::Root)
    } else {
        output_of("sudo", &["-n", "true"]).map(|_| Right::Sudo)
    }
}

fn apt_get(right: Right, arguments: &[&str]) -> Result<()> {
    let mut command = match right {
        Right::Root => Command::new("env"),
        Right::Sudo => {
            let mut command = Command::new("sudo");
            command.args(["-n", "env"]);
            command
        }
    };
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet"]).args(arguments);
    let status = command.status().context("apt-get")?;
    anyhow::ensure!(status.success(), "apt-get {} failed", arguments.first().copied().unwrap_or_default());
    Ok(())
}

/// Whether the package lists are absent or old.
fn lists_are_stale() -> bool {
    let Ok(entries) = std::fs::read_dir(Path::new("/var/lib/apt/lists")) else {
        return true;
    };
    let newest = entries
        .flatten()
        .filter(|entry| entry.file_name().to_string_lossy().ends_with("Release"))
        .filter_map(|entry| entry.metadata().ok()?.modified().ok())
        .filter_map(|modified| modified.elapsed().ok())
        .min();
    newest.is_none_or(|age| age > STALE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_explanation_names_each_thing_and_one_line_installs_them_all() {
        let text = explanation(&[Need::PostgreSql, Need::Node, Need::PythonVenv]);
        assert!(text.contains("the PostgreSQL server\n"), "{text}");
        assert!(text.contains("https://nodejs.org"), "{text}");
        assert!(text.ends_with("--no-install-recommends nodejs postgresql python3 python3-venv"), "{text}");
    }
}
