//! Certificates of this machine's own.

use anyhow::{Context, Result};
use std::path::PathBuf;
use tempfile::TempDir;

use crate::{
    dev::DataDirectory,
    tls::{self, LocalTls},
    wiring::System,
};

/// The local certificates, and the directory that they are in where nothing is kept.
pub(super) struct Certificates {
    pub(super) local: LocalTls,
    ca_file: PathBuf,
    _temporary: Option<TempDir>,
}

impl Certificates {
    pub(super) fn get(data: &DataDirectory, system: &System) -> Result<Self> {
        let temporary = match data.path() {
            Some(_) => None,
            None => Some(tempfile::Builder::new().prefix("vestibule-").tempdir().context("no temporary directory")?),
        };
        let directory =
            data.path().or(temporary.as_ref().map(TempDir::path)).context("no directory for certificates")?;
        let local = tls::local(directory, system.clock.now())?;
        let ca_file = std::path::absolute(directory.join(tls::CA_FILE))?;
        Ok(Self { local, ca_file, _temporary: temporary })
    }

    pub(super) fn ca_file(&self) -> String {
        self.ca_file.display().to_string()
    }
}
