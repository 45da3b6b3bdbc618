//! The engine's handle.

use super::{
    commits::Commits,
    connection,
    home::Home,
    listings::Listings,
    maintenance,
    queue::{Job, Queue},
    readers::Readers,
    schema,
    writer::Writer,
};
use crate::{
    StorageError,
    config::StoreConfig,
    engine::Lane,
    meters::Meters,
    migrate::{Migration, Report},
    row::Row,
    statement::Statement,
    store::PING,
    work::{Outcome, Work},
};
use std::{
    path::{Path, PathBuf},
    sync::{Arc, atomic::AtomicI32},
};
use tokio::sync::{oneshot, watch};
use vestibule_domain::{clock::Clock, ids::TenantId};

/// SQLite, embedded.
#[derive(Debug)]
pub(crate) struct Sqlite {
    queue: Arc<Queue>,
    readers: Arc<Readers>,
    listings: Listings,
    home: Arc<Home>,
    /// Closed once the writer has ended.
    writer: watch::Receiver<()>,
}

impl Sqlite {
    pub(crate) fn open(config: StoreConfig, meters: Meters) -> Result<Self, StorageError> {
        let home = Home::open(&config.place, config.randomness.as_ref())?
            .ok_or_else(|| StorageError::failed("open", "not a place of SQLite's"))?;
        let (home, queue, log_pages) = (Arc::new(home), Arc::new(Queue::default()), Arc::new(AtomicI32::new(0)));
        let connection = connection::writer(&home, config.page_limit, &log_pages)?;
        let commits = Arc::new(Commits::default());
        let readers = Arc::new(Readers::open(home.file(), Arc::clone(&commits))?);
        let listings = Listings::start(home.file(), &home)?;
        let (running, writer) = watch::channel(());
        Writer {
            connection,
            queue: Arc::clone(&queue),
            log_pages,
            commits,
            readers: Arc::clone(&readers),
            on_fatal: config.on_fatal,
            meters,
            home: Arc::clone(&home),
            running,
        }
        .start()?;
        Ok(Self { queue, readers, listings, home, writer })
    }

    pub(crate) fn one(&self, tenant: Option<TenantId>, statement: &Statement) -> Result<Option<Row>, StorageError> {
        Ok(self.readers.read(tenant, statement, 1)?.pop())
    }

    pub(crate) fn all(&self, tenant: Option<TenantId>, statement: &Statement) -> Result<Vec<Row>, StorageError> {
        self.readers.read(tenant, statement, usize::MAX)
    }

    pub(crate) async fn list(&self, tenant: Option<TenantId>, statement: Statement) -> Result<Vec<Row>, StorageError> {
        self.listings.read(tenant, statement).await
    }

    pub(crate) async fn commit(&self, work: Work, lane: Lane) -> Outcome {
        let (answer, answered) = oneshot::channel();
        let ended = || Outcome::Failed(StorageError::Unreachable("the store is closed".to_owned()));
        if !self.queue.push(Job { work, answer }, lane) {
            return ended();
        }
        answered.await.unwrap_or_else(|_| ended())
    }

    pub(crate) async fn migrate(&self, clock: &dyn Clock) -> Result<Report, StorageError> {
        let now = clock.now();
        self.aside(move |file| schema::migrate(&file, now)).await
    }

    pub(crate) async fn pending(&self) -> Result<Vec<Migration>, StorageError> {
        self.aside(|file| schema::pending(&file)).await
    }

    pub(crate) fn ping(&self) -> Result<(), StorageError> {
        if self.writer.has_changed().is_err() {
            return Err(StorageError::Unwritable("the writer has ended".to_owned()));
        }
        self.readers.read(None, &PING.with([]), 1).map(drop)
    }

    pub(crate) async fn check(&self) -> Result<Vec<String>, StorageError> {
        self.aside(|file| maintenance::check(&file)).await
    }

    pub(crate) async fn backup(&self, path: &Path) -> Result<(), StorageError> {
        let path = path.to_owned();
        self.aside(move |file| maintenance::backup(&file, &path)).await
    }

    pub(crate) async fn close(&self) {
        self.queue.close();
        // Nothing is ever sent: the channel closes with the writer.
        drop(self.writer.clone().changed().await);
    }

    /// Runs what takes long on a thread of its own.
    async fn aside<T, F>(&self, act: F) -> Result<T, StorageError>
    where
        T: Send + 'static,
        F: FnOnce(PathBuf) -> Result<T, StorageError> + Send + 'static,
    {
        let home = Arc::clone(&self.home);
        tokio::task::spawn_blocking(move || act(home.file().to_owned()))
            .await
            .map_err(|error| StorageError::failed("maintenance", error.to_string()))?
    }
}

impl Drop for Sqlite {
    fn drop(&mut self) {
        // The writer finishes what is queued, and ends.
        self.queue.close();
    }
}
