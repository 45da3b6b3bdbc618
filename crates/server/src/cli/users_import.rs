//! `vestibule users import`.

use anyhow::{Context as _, Result, bail};
use clap::Args;
use std::{
    fs::{File, OpenOptions},
    io::{self, Seek, SeekFrom},
    path::{Path, PathBuf},
};
use vestibule_services::users::import::{ImportFormat, ImportOptions, ImportPlan, ImportStatus, RefusedRows, import};

use super::{configured::Configured, output, platform::operator_context, progress_bar::ProgressBar};
use crate::{
    file_problem::{unreadable, unwritable},
    wiring::Assembly,
};

const EXAMPLES: &str = "\
Examples:
  vestibule users import --config vestibule.toml --tenant shop.example users.jsonl --dry-run
  vestibule users import --config vestibule.toml --tenant shop.example users.jsonl --report refused.jsonl
  vestibule users import --config vestibule.toml --tenant shop.example users.jsonl --report refused.jsonl --resume

The members of a row, and every format of password hashes: docs/guides/bring-your-users.md. Users are there at once, while a
server runs. A row that is refused keeps no other out; a run that ends early is gone on with by --resume, and no user comes
twice. Nobody is sent a mail.";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct ImportCommand {
    #[command(flatten)]
    pub(super) configured: Configured,
    /// The tenant, by id or domain name
    #[arg(long, value_name = "TENANT")]
    tenant: String,
    /// The file of users
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// What the file is, where its name does not tell
    #[arg(long, value_name = "FORMAT", value_parser = format)]
    format: Option<ImportFormat>,
    /// Judge every row and write nothing
    #[arg(long, conflicts_with = "resume")]
    dry_run: bool,
    /// Go on where an earlier run of the same file ended
    #[arg(long)]
    resume: bool,
    /// Write the number of each refused row, and why, to this file
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
}

fn format(text: &str) -> Result<ImportFormat, &'static str> {
    ImportFormat::parse(text).ok_or("either jsonl or csv")
}

impl ImportCommand {
    pub(super) async fn act(&self, assembly: &Assembly) -> Result<()> {
        let cx = operator_context(assembly, &self.tenant).await?;
        let mut file = File::open(&self.file).map_err(unreadable(&self.file))?;
        let format = self.format.unwrap_or_else(|| ImportFormat::of_path(&self.file));
        let options = ImportOptions { format, dry_run: self.dry_run, resume: self.resume };
        let plan = ImportPlan::make(&cx, &mut file, options).await?;
        let mut bar = ProgressBar::start();
        let mut progress = |status: &ImportStatus| bar.show(status.position, status.length, status.rows);
        let mut report: Box<dyn RefusedRows> = match &self.report {
            Some(path) if is_same(path, &self.file) => bail!("--report: {} is the file of users", path.display()),
            Some(path) => Box::new(open_report(path, plan.report_length())?),
            None => Box::new(io::sink()),
        };
        let outcome = import(&cx, &mut file, &plan, options, report.as_mut(), &mut progress).await;
        bar.finish();
        let status = outcome?;
        let done = match (self.dry_run, status.imported) {
            (true, _) => "can be imported",
            (false, 1) => "is imported",
            (false, _) => "are imported",
        };
        let is = if status.refused == 1 { "is" } else { "are" };
        let (users, rows) = (output::counted(status.imported, "user"), output::counted(status.refused, "row"));
        output::line(format_args!("{users} {done}, {rows} {is} refused"));
        if status.refused == 0 {
            return Ok(());
        }
        match &self.report {
            Some(path) => bail!("rows are refused; each with its reason: {}", path.display()),
            None => bail!("rows are refused; --dry-run --report FILE says which and why"),
        }
    }
}

/// Whether both paths lead to one file, so that the report would be written over what it is about.
fn is_same(report: &Path, users: &Path) -> bool {
    report.canonicalize().is_ok_and(|report| users.canonicalize().is_ok_and(|users| users == report))
}

/// The report, cut to the part that belongs to what is done already.
fn open_report(path: &Path, length: u64) -> Result<File> {
    let named = || format!("--report: {}", path.display());
    let opened = OpenOptions::new().create(true).truncate(false).write(true).open(path);
    let mut report = opened.map_err(unwritable(path)).context("--report")?;
    let there = report.metadata().with_context(named)?.len();
    report.set_len(there.min(length)).with_context(named)?;
    report.seek(SeekFrom::End(0)).with_context(named)?;
    Ok(report)
}
