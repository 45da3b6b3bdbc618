//! What this machine can do at best: each limit is measured by a process of its own, on the core of what is measured.

mod commits;
mod fsync;
mod hash;
mod sign;
mod system;

use anyhow::Result;
use serde::{Deserialize, Serialize};
use std::{path::PathBuf, time::Duration};

pub(crate) use system::SystemClock;

/// A limit.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub(crate) enum Limit {
    /// Argon2id in the library that the server uses, with memory kept between hashes.
    Argon2,
    /// Argon2id in RustCrypto's library, with memory allocated for each hash.
    Argon2Allocating,
    /// RS256 signatures, 2048 bits.
    Rs256,
    /// ES256 signatures.
    Es256,
    /// Appending 4 KiB to a file and waiting for the disk.
    Fsync,
    /// Change sets of two guarded statements through the embedded store.
    Commits,
}

/// What a measuring process is told.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Which limit.
    limit: Limit,
    /// For how long.
    #[arg(long)]
    milliseconds: u64,
    /// Where files go.
    #[arg(long)]
    directory: PathBuf,
    /// How many wait for a commit at once.
    #[arg(long, default_value_t = 1)]
    concurrency: u16,
}

/// What a measuring process reports.
#[derive(Clone, Copy, PartialEq, Debug, Serialize, Deserialize)]
pub(crate) struct Reading {
    /// How many times it was done.
    pub(crate) operations: u32,
    /// In how many seconds.
    pub(crate) seconds: f64,
}

impl Reading {
    /// How many times a second.
    pub(crate) fn per_second(self) -> f64 {
        f64::from(self.operations) / self.seconds.max(f64::MIN_POSITIVE)
    }
}

/// Measures one limit and prints its reading as JSON.
pub(crate) fn measure(options: &Options) -> Result<()> {
    let duration = Duration::from_millis(options.milliseconds);
    let reading = match options.limit {
        Limit::Argon2 => hash::in_use(duration)?,
        Limit::Argon2Allocating => hash::allocating(duration)?,
        Limit::Rs256 => sign::rs256(duration)?,
        Limit::Es256 => sign::es256(duration)?,
        Limit::Fsync => fsync::append(&options.directory, duration)?,
        Limit::Commits => commits::commit(&options.directory, options.concurrency, duration)?,
    };
    println!("{}", serde_json::to_string(&reading)?);
    Ok(())
}

/// Does something again and again for `duration`, after doing it once to warm up.
fn repeat(duration: Duration, mut operation: impl FnMut() -> Result<()>) -> Result<Reading> {
    operation()?;
    let began = crate::stopwatch::now();
    let mut operations = 0;
    loop {
        operation()?;
        operations += 1;
        let elapsed = crate::stopwatch::now().saturating_duration_since(began);
        if elapsed >= duration {
            return Ok(Reading { operations, seconds: elapsed.as_secs_f64() });
        }
    }
}
