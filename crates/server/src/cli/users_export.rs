//! `vestibule users export`.

use anyhow::{Context as _, Result};
use clap::Args;
use std::{
    fs::{self, File, OpenOptions},
    io::{self, BufWriter, Write},
    path::PathBuf,
};
use vestibule_services::{
    Context,
    users::{ExportOptions, export},
};

use super::{configured::Configured, output, platform::operator_context};
use crate::{file_problem::unwritable, wiring::Assembly};

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
            let count = export(&cx, options, &mut out).await?;
            out.flush()?;
            output::note(format_args!("wrote {}", output::counted(count, "user")));
            return Ok(());
        };
        let mut new = OpenOptions::new();
        new.create_new(true).write(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut new, 0o600);
        let file = new.open(path).map_err(unwritable(path))?;
        let written = into(&cx, options, file).await.with_context(|| path.display().to_string());
        if written.is_err() {
            // What is there in part would keep the next try out, and be taken for the whole.
            fs::remove_file(path).map_err(unwritable(path))?;
        }
        let count = output::counted(written?, "user");
        output::note(format_args!("wrote {count} to {}, which its owner alone may read", path.display()));
        Ok(())
    }
}

async fn into(cx: &Context, options: ExportOptions, file: File) -> Result<u64> {
    let mut out = BufWriter::new(file);
    let count = export(cx, options, &mut out).await?;
    out.into_inner().context("--output")?.sync_all()?;
    Ok(count)
}
