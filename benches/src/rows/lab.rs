//! What all rows share: the subjects, started when first needed, and the load generator's runtime.

use super::Pace;
use crate::{
    process::Side,
    subject::{Bench, Store, Subject},
};
use anyhow::{Context as _, Result};
use std::cell::OnceCell;

/// How many tenants a store has where nothing else is said.
pub(super) const TENANTS: u32 = 10;

/// A run's subjects and settings.
#[derive(Debug)]
pub(crate) struct Lab {
    /// Programs, directories, cores.
    pub(crate) bench: Bench,
    /// How long and how often.
    pub(crate) pace: Pace,
    /// A PostgreSQL that was given.
    pub(super) postgres: Option<String>,
    with_peer: bool,
    runtime: tokio::runtime::Runtime,
    floor: OnceCell<Subject>,
    vestibule: OnceCell<Subject>,
    peer: OnceCell<Subject>,
}

impl Lab {
    /// Nothing is started yet.
    pub(crate) fn new(bench: Bench, pace: Pace, with_peer: bool, postgres: Option<String>) -> Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().context("a runtime")?;
        let (floor, vestibule, peer) = (OnceCell::new(), OnceCell::new(), OnceCell::new());
        Ok(Self { bench, pace, postgres, with_peer, runtime, floor, vestibule, peer })
    }

    /// Runs load to its end.
    pub(super) fn wait<T>(&self, load: impl Future<Output = T>) -> T {
        self.runtime.block_on(load)
    }

    /// The skeleton.
    pub(super) fn floor(&self) -> Result<&Subject> {
        once(&self.floor, || self.bench.floor())
    }

    /// Vestibule on one core, with the embedded store.
    pub(super) fn vestibule(&self) -> Result<&Subject> {
        once(&self.vestibule, || {
            self.bench.vestibule(Side::Measured, &Store::Embedded(self.bench.data("main")), Some(TENANTS))
        })
    }

    /// The peer, if it was asked for.
    pub(super) fn peer(&self) -> Result<Option<&Subject>> {
        if self.with_peer { once(&self.peer, || self.bench.peer()).map(Some) } else { Ok(None) }
    }
}

fn once(cell: &OnceCell<Subject>, start: impl FnOnce() -> Result<Subject>) -> Result<&Subject> {
    if cell.get().is_none() {
        let _ = cell.set(start()?);
    }
    cell.get().context("it was just started")
}
