//! The store's handle: opening it, reading from it, committing to it, closing it.

use crate::{
    StorageError,
    change_set::{ChangeSet, CommitError},
    config::StoreConfig,
    engine::{Engine, Lane},
    migrate::{Migration, Report},
    reader::{PlatformReader, TenantReader},
    statement::Sql,
    work::{Bounds, Outcome, Work},
};
use std::{path::Path, sync::Arc};
use vestibule_domain::{clock::Clock, ids::TenantId};

/// The least that an engine can be asked.
pub(crate) static PING: Sql = Sql::platform("store.ping", "SELECT 1");

pub(crate) const ALL: &[&Sql] = &[&PING];

/// Which engine a store runs on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EngineKind {
    /// SQLite, embedded.
    Sqlite,
    /// Anything that speaks PostgreSQL's wire protocol.
    Postgres,
}

/// A handle to the store; clones share it.
#[derive(Clone, Debug)]
pub struct Storage {
    engine: Arc<Engine>,
}

impl Storage {
    /// Opens the store. SQLite's file is made where it is missing; PostgreSQL must answer. The schema is left as it is: see
    /// [`Storage::migrate`].
    pub async fn open(config: StoreConfig) -> Result<Self, StorageError> {
        Ok(Self { engine: Arc::new(Engine::open(config).await?) })
    }

    /// Which engine it runs on.
    pub fn kind(&self) -> EngineKind {
        self.engine.kind()
    }

    /// A reader of one tenant's rows.
    pub fn tenant(&self, tenant: TenantId) -> TenantReader {
        TenantReader::new(Arc::clone(&self.engine), tenant)
    }

    /// A reader of the platform's rows.
    pub fn platform(&self) -> PlatformReader {
        PlatformReader::new(Arc::clone(&self.engine))
    }

    /// Commits a set: all of it, durably, or nothing and the first expectation that failed. Once begun it runs to its end even
    /// where the caller goes away.
    pub async fn commit<E: Send>(&self, set: ChangeSet<E>) -> Result<(), CommitError<E>> {
        self.commit_in(set, Lane::Interactive, Bounds::USUAL).await
    }

    /// Commits a set that nobody waits for: behind the sets of people, where the engine has one queue.
    pub async fn commit_bulk<E: Send>(&self, set: ChangeSet<E>) -> Result<(), CommitError<E>> {
        self.commit_in(set, Lane::Bulk, Bounds::USUAL).await
    }

    /// Commits a set that changes a tenant's configuration as a whole, behind the sets of people. It may be larger than others, up to
    /// [`crate::MOST_STATEMENTS_OF_A_WHOLE`] statements: cut up, somebody would see half of it.
    pub async fn commit_whole<E: Send>(&self, set: ChangeSet<E>) -> Result<(), CommitError<E>> {
        self.commit_in(set, Lane::Bulk, Bounds::WHOLE).await
    }

    async fn commit_in<E: Send>(&self, set: ChangeSet<E>, lane: Lane, bounds: Bounds) -> Result<(), CommitError<E>> {
        let (work, mut reasons) = Work::new(set, bounds)?;
        match self.engine.commit(work, lane).await {
            Outcome::Committed => Ok(()),
            Outcome::Failed(error) => Err(error.into()),
            Outcome::Refused(step) => Err(match reasons.get_mut(step).and_then(Option::take) {
                Some(reason) => CommitError::Refused(reason),
                None => StorageError::failed("commit", "a step without a reason was refused").into(),
            }),
        }
    }

    /// Brings the schema up to date, and waits for another node that is doing so. `clock` is read for the lock's lease and for
    /// when each migration was applied.
    pub async fn migrate(&self, clock: &dyn Clock) -> Result<Report, StorageError> {
        self.engine.migrate(clock).await
    }

    /// The migrations that [`Storage::migrate`] would apply. An error where the schema is not one that this program knows.
    pub async fn pending(&self) -> Result<Vec<Migration>, StorageError> {
        self.engine.pending().await
    }

    /// Whether the store answers: for readiness.
    pub async fn ping(&self) -> Result<(), StorageError> {
        self.engine.ping().await
    }

    /// What is wrong with the store, one line each: damage, tables that are not ours, migrations that differ from this
    /// program's. Empty where all is well.
    pub async fn check(&self) -> Result<Vec<String>, StorageError> {
        self.engine.check().await
    }

    /// Writes a consistent copy to `path`, which must not exist, while serving goes on. SQLite only: PostgreSQL has its own tools.
    /// The copy never holds the master key, which is not in the store.
    pub async fn backup(&self, path: &Path) -> Result<(), StorageError> {
        self.engine.backup(path).await
    }

    /// Finishes what is queued, refuses what comes after, and closes the store.
    pub async fn close(&self) {
        self.engine.close().await;
    }
}
