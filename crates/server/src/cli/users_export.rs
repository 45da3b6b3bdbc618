//! `vestibule users export`.

use anyhow::{Context as _, Result};
use clap::Args;
use std::{
    fs::OpenOptions,
    io::{self, BufWriter, Write},
    path::PathBuf,
};
use vestibule_services::users::{ExportOptions, export};

use super::{configured::Configured, user::operator_context};
use crate::wiring::Assembly;

const EXAMPLES: &str = "\
Examples:
  vestibule users export --config vestibule.toml --tenant shop.example > users.jsonl
  vestibule users export --config vestibule.toml --tenant shop.example --with-hashes --output users.jsonl

One JSON object a line, as `vestibule users import` reads it. With hashes, whoever has the file can try passwords at leisure:
--output makes it readable by its owner alone. An export is logged.";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct ExportCommand {
    #[command(flatten)]
    pub(super) configured: Configured,
    /// The tenant, by id or domain name
    #[arg(long, value_name = "TENANT")]
    tenant: String,
    /// Write the hashes of passwords, too
    #[arg(long)]
    with_hashes: bool,
    /// Write to this file, which must not exist, instead of standard output
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl ExportCommand {
    pub(super) async fn act(&self, assembly: &Assembly) -> Result<()> {
        let cx = operator_context(assembly, &self.tenant).await?;
        let options = ExportOptions { with_hashes: self.with_hashes };
        let Some(path) = &self.output else {
            let mut out = BufWriter::new(io::stdout().lock());
            export(&cx, options, &mut out).await?;
            return Ok(out.flush()?);
        };
        let mut new = OpenOptions::new();
        new.create_new(true).write(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut new, 0o600);
        let file = new.open(path).with_context(|| format!("--output: {}", path.display()))?;
        let mut out = BufWriter::new(file);
        export(&cx, options, &mut out).await?;
        let file = out.into_inner().context("--output")?;
        Ok(file.sync_all()?)
    }
}
