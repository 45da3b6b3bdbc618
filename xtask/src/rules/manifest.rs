//! The workspace's packages and what they depend on, as far as the rules care.

use anyhow::{Context as _, Result};
use serde::Deserialize;

/// What a dependency is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Kind {
    /// Needed by tests only.
    Dev,
    /// Needed by a build script.
    Build,
}

/// A dependency that a package declares.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
pub(super) struct Dependency {
    /// The package depended on.
    pub(super) name: String,
    /// `None`: the program itself needs it.
    pub(super) kind: Option<Kind>,
}

/// A package of the workspace.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
pub(super) struct Package {
    /// Its name.
    pub(super) name: String,
    /// What it declares.
    pub(super) dependencies: Vec<Dependency>,
}

/// The packages of this workspace.
pub(super) fn packages() -> Result<Vec<Package>> {
    let mut metadata = crate::workspace::metadata()?;
    let packages =
        metadata.get_mut("packages").map(serde_json::Value::take).context("cargo metadata lists no packages")?;
    serde_json::from_value(packages).context("cargo metadata's packages")
}
