//! The options of commands that work on a deployment: where its configuration is.

use anyhow::Result;
use clap::Args;
use std::path::PathBuf;

use crate::{
    config::{Mode, Settings, Sources, Values, environment},
    dev::DataDirectory,
};

/// Which deployment a command works on.
#[derive(Clone, Debug, Args)]
pub(crate) struct Configured {
    /// The configuration file of the deployment; without it, the environment alone
    #[arg(long, value_name = "FILE", conflicts_with = "data")]
    pub(crate) config: Option<PathBuf>,
    /// The data directory of `vestibule dev`, instead of a configuration
    #[arg(long, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
}

impl Configured {
    /// The values that the deployment is configured with.
    pub(crate) fn values(&self) -> Result<Values> {
        let mut flags = Vec::new();
        if let Some(data) = &self.data {
            anyhow::ensure!(data.is_dir(), "{}: there is no such data directory", data.display());
            let data = DataDirectory::open(data)?;
            if let Some(store) = data.store_file() {
                flags.push(("--data", "store.path", store.display().to_string()));
            }
            if let Some(key) = data.stored_master_key()? {
                flags.push(("--data", "keys.master", key.reveal().clone()));
            }
            if let Some(url) = data.public_url()? {
                flags.push(("--data", "public_url", url));
            }
        }
        let sources = Sources { file: self.config.clone(), variables: environment(), flags };
        Ok(sources.read(Mode::Production)?)
    }

    /// The deployment's settings.
    pub(crate) fn settings(&self) -> Result<Settings> {
        Ok(Settings::read(&self.values()?)?)
    }
}
