//! The Python packages of the tests, in an environment under the target directory: clients of others, and a mail server.

use crate::workspace::target_directory;
use anyhow::{Context as _, Result};
use std::{
    path::{Path, PathBuf},
    process::Command,
};

/// What is installed: packages and their versions, pinned so that a run today and one next year test the same.
const PACKAGES: [&str; 5] = ["msal==1.39.0", "Authlib==1.9.9", "Flask==3.1.3", "requests==2.34.2", "aiosmtpd==1.4.6"];

/// The interpreter of the environment.
pub(crate) fn virtual_environment_python() -> Result<PathBuf> {
    Ok(target_directory()?.join("venv/bin/python"))
}

/// Makes sure that the environment holds the packages. `false`: it does not and may not be changed.
pub(crate) fn virtual_environment(may_install: bool) -> Result<bool> {
    let python = virtual_environment_python()?;
    let stamp = python.with_file_name("installed");
    if python.is_file() && std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == PACKAGES.join(" ")) {
        return Ok(true);
    }
    if !may_install {
        return Ok(false);
    }
    let directory = target_directory()?.join("venv");
    succeed(Command::new("python3").args(["-m", "venv", "--clear"]).arg(directory))?;
    let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
    succeed(Command::new(&python).args(install).args(PACKAGES))?;
    write_stamp(&stamp)?;
    Ok(true)
}

fn write_stamp(stamp: &Path) -> Result<()> {
    std::fs::write(stamp, PACKAGES.join(" ")).with_context(|| format!("writing {}", stamp.display()))
}

fn succeed(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("{command:?}"))?;
    anyhow::ensure!(status.success(), "{command:?} failed");
    Ok(())
}
