//! `cargo xtask bench`: what it is asked for, and the run from beginning to end.

use crate::{
    process::Cores,
    report,
    rows::{self, Lab, Pace, Topic},
    subject::Bench,
};
use anyhow::{Context as _, Result};
use std::path::{Path, PathBuf};

/// What a run is asked for.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Two short rounds instead of five: rough figures in a few minutes.
    #[arg(long)]
    quick: bool,
    /// Write the run as JSON, too.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Measure npm's oidc-provider in the same rounds, installing it first.
    #[arg(long)]
    peer: bool,
    /// Measure these rows only.
    #[arg(long, value_name = "ROW", value_delimiter = ',', num_args = 1..)]
    only: Vec<Topic>,
    /// The program to measure, instead of the one built beside this one.
    #[arg(long, value_name = "PROGRAM")]
    vestibule: Option<PathBuf>,
    /// A PostgreSQL to compare the embedded store with, instead of one started for the run. Its database is written to.
    #[arg(long, value_name = "URL")]
    postgres: Option<String>,
}

/// Measures, prints the table, writes the file. Whether every target that was measured is reached.
pub(crate) fn run(options: &Options) -> Result<bool> {
    let own = std::env::current_exe().context("this program's path")?;
    let build = own.parent().context("this program's directory")?;
    let vestibule = options.vestibule.clone().unwrap_or_else(|| build.join("vestibule"));
    let target = build.parent().unwrap_or_else(|| Path::new("target"));
    let cores = Cores::find();
    cores.take_load_side()?;
    if !cores.pinned {
        println!("one core, or no taskset: nothing is pinned, and load and server disturb each other");
    }
    let machine = report::describe(cores, &vestibule, options.peer, options.quick);
    let pace = if options.quick { Pace::quick() } else { Pace::full() };
    let bench = Bench::new(vestibule, cores, target.join("bench"))?;
    let lab = Lab::new(bench, pace, options.peer, options.postgres.clone())?;
    let rows = rows::measure(&lab, &options.only);
    report::print(&machine, &rows);
    if let Some(path) = &options.json {
        report::write(path, &machine, &rows)?;
    }
    Ok(rows.iter().all(|row| row.pass != Some(false)))
}
