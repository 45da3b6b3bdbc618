//! One face over the two engines.
//!
//! What waits for PostgreSQL is boxed: it is large, and would make every request's future as large where SQLite never needs it.

use super::{postgres::Postgres, sqlite::Sqlite};
use crate::{
    StorageError,
    config::{Place, StoreConfig},
    meters::Meters,
    migrate::{Migration, Report},
    row::Row,
    statement::Statement,
    store::EngineKind,
    work::{Outcome, Work},
};
use std::{path::Path, time::Instant};
use vestibule_domain::{clock::Clock, ids::TenantId};

/// Which sets go first where there is one queue.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Lane {
    /// Somebody waits.
    Interactive,
    /// Nobody waits.
    Bulk,
}

/// An engine and its meters.
#[derive(Debug)]
pub(crate) struct Engine {
    kind: Kind,
    meters: Meters,
}

#[derive(Debug)]
enum Kind {
    Sqlite(Sqlite),
    Postgres(Postgres),
}

impl Engine {
    pub(crate) async fn open(config: StoreConfig) -> Result<Self, StorageError> {
        match config.place.clone() {
            Place::Postgres(place) => {
                let meters = Meters::new("postgres");
                let kind = Kind::Postgres(Postgres::open(&place, config.randomness, meters.clone()).await?);
                Ok(Self { kind, meters })
            }
            Place::File(_) | Place::Ephemeral => {
                let meters = Meters::new("sqlite");
                let kind = Kind::Sqlite(Sqlite::open(config, meters.clone())?);
                Ok(Self { kind, meters })
            }
        }
    }

    pub(crate) const fn kind(&self) -> EngineKind {
        match self.kind {
            Kind::Sqlite(_) => EngineKind::Sqlite,
            Kind::Postgres(_) => EngineKind::Postgres,
        }
    }

    pub(crate) async fn one(
        &self,
        tenant: Option<TenantId>,
        statement: Statement,
    ) -> Result<Option<Row>, StorageError> {
        self.meters.reads.increment(1);
        match &self.kind {
            Kind::Sqlite(engine) => engine.one(tenant, &statement),
            Kind::Postgres(engine) => Ok(Box::pin(engine.all(tenant, &statement)).await?.into_iter().next()),
        }
    }

    pub(crate) async fn all(&self, tenant: Option<TenantId>, statement: Statement) -> Result<Vec<Row>, StorageError> {
        self.meters.reads.increment(1);
        match &self.kind {
            Kind::Sqlite(engine) => engine.all(tenant, &statement),
            Kind::Postgres(engine) => Box::pin(engine.all(tenant, &statement)).await,
        }
    }

    pub(crate) async fn list(&self, tenant: Option<TenantId>, statement: Statement) -> Result<Vec<Row>, StorageError> {
        self.meters.reads.increment(1);
        match &self.kind {
            Kind::Sqlite(engine) => engine.list(tenant, statement).await,
            Kind::Postgres(engine) => Box::pin(engine.all(tenant, &statement)).await,
        }
    }

    #[expect(clippy::disallowed_methods, reason = "a duration for the histogram; nothing is decided by it")]
    pub(crate) async fn commit(&self, work: Work, lane: Lane) -> Outcome {
        let begun = Instant::now();
        let outcome = match &self.kind {
            Kind::Sqlite(engine) => engine.commit(work, lane).await,
            Kind::Postgres(engine) => Box::pin(engine.commit(work)).await,
        };
        self.meters.commit_seconds.record(begun.elapsed());
        match &outcome {
            Outcome::Committed => self.meters.committed.increment(1),
            Outcome::Refused(_) => self.meters.refused.increment(1),
            Outcome::Failed(_) => self.meters.failed.increment(1),
        }
        outcome
    }

    pub(crate) async fn migrate(&self, clock: &dyn Clock) -> Result<Report, StorageError> {
        match &self.kind {
            Kind::Sqlite(engine) => engine.migrate(clock).await,
            Kind::Postgres(engine) => engine.migrate(clock).await,
        }
    }

    pub(crate) async fn pending(&self) -> Result<Vec<Migration>, StorageError> {
        match &self.kind {
            Kind::Sqlite(engine) => engine.pending().await,
            Kind::Postgres(engine) => engine.pending().await,
        }
    }

    pub(crate) async fn ping(&self) -> Result<(), StorageError> {
        match &self.kind {
            Kind::Sqlite(engine) => engine.ping(),
            Kind::Postgres(engine) => engine.ping().await,
        }
    }

    pub(crate) async fn check(&self) -> Result<Vec<String>, StorageError> {
        match &self.kind {
            Kind::Sqlite(engine) => engine.check().await,
            Kind::Postgres(engine) => engine.check().await,
        }
    }

    pub(crate) async fn backup(&self, path: &Path) -> Result<(), StorageError> {
        match &self.kind {
            Kind::Sqlite(engine) => engine.backup(path).await,
            Kind::Postgres(_) => {
                Err(StorageError::failed("backup", "PostgreSQL is backed up with its own tools: use pg_dump"))
            }
        }
    }

    pub(crate) async fn close(&self) {
        match &self.kind {
            Kind::Sqlite(engine) => engine.close().await,
            Kind::Postgres(engine) => engine.close(),
        }
    }
}
