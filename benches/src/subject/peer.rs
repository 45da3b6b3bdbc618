//! The peer: npm's `oidc-provider`, in memory, with its own token endpoint.

use super::{Algorithm, Grant};
use crate::process::{Cores, Side};
use anyhow::{Context as _, Result};
use std::{path::Path, process::Command};

/// Which version is compared with.
pub(crate) const PACKAGE: &str = "oidc-provider@9";

const REDIRECT_URI: &str = "http://localhost:9/callback";
const SECRET: &str = "c7Qm2vLw9RkT4xZpB8nHs6JdYfGa3EuViN1oXb5KtWe";

/// Installs it below `directory`, once.
pub(super) fn install(directory: &Path) -> Result<()> {
    std::fs::create_dir_all(directory).with_context(|| format!("making {}", directory.display()))?;
    std::fs::write(directory.join("server.mjs"), include_str!("../../peer/server.mjs")).context("writing the peer")?;
    if directory.join("node_modules/oidc-provider").is_dir() {
        return Ok(());
    }
    std::fs::write(directory.join("package.json"), "{\"private\":true,\"type\":\"module\"}\n")
        .context("writing the peer")?;
    let status = Command::new("npm")
        .args(["install", "--no-audit", "--no-fund", PACKAGE])
        .current_dir(directory)
        .status()
        .context("npm")?;
    anyhow::ensure!(status.success(), "npm install {PACKAGE} failed");
    Ok(())
}

/// The command that runs it.
pub(super) fn command(cores: Cores, directory: &Path) -> Command {
    let mut command = cores.command(Side::Measured, "node");
    command.arg("server.mjs").current_dir(directory).env("NODE_ENV", "production");
    command
}

/// Where its bench route hands out codes.
pub(super) fn codes_path(algorithm: Algorithm, count: usize) -> String {
    format!("/bench/codes?client={}&count={count}", algorithm.name())
}

/// The form that asks for a token.
pub(super) fn form(grant: Grant, algorithm: Algorithm, credential: &str) -> String {
    let mut form = url::form_urlencoded::Serializer::new(String::new());
    form.append_pair("client_id", algorithm.name()).append_pair("client_secret", SECRET);
    match grant {
        Grant::ClientCredentials => form
            .append_pair("grant_type", "client_credentials")
            .append_pair("resource", "urn:bench")
            .append_pair("scope", "read"),
        Grant::Refresh => form.append_pair("grant_type", "refresh_token").append_pair("refresh_token", credential),
        Grant::Code => form
            .append_pair("grant_type", "authorization_code")
            .append_pair("redirect_uri", REDIRECT_URI)
            .append_pair("code", credential),
    };
    form.finish()
}
