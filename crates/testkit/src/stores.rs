//! Stores for tests, on both engines.

use crate::{clock::TestClock, postgres::Database, randomness::SystemRandomness};
use anyhow::Result;
use std::sync::Arc;
use tempfile::TempDir;
use vestibule_storage::{EngineKind, Place, PostgresConfig, Storage, StoreConfig};

/// How many connections a test's store has to PostgreSQL: few, since many tests share a server.
const CONNECTIONS: usize = 8;

/// An empty, migrated store of its own for one test, and what to reach it by.
#[derive(Debug)]
pub struct TestStore {
    storage: Storage,
    place: Place,
    home: Home,
}

/// Where a test's store lies; it goes with this value.
#[derive(Debug)]
enum Home {
    Sqlite(TempDir),
    Postgres(Database),
}

impl TestStore {
    /// A store on this engine. SQLite's is a file, durable as in production.
    pub async fn new(engine: EngineKind) -> Result<Self> {
        let (place, home) = match engine {
            EngineKind::Sqlite => {
                let directory = TempDir::new()?;
                (Place::File(directory.path().join("store.sqlite")), Home::Sqlite(directory))
            }
            EngineKind::Postgres => {
                let database = Database::new().await?;
                (postgres_at(database.url()?), Home::Postgres(database))
            }
        };
        let storage = Storage::open(StoreConfig::new(place.clone(), Arc::new(SystemRandomness))).await?;
        storage.migrate(&TestClock::default()).await?;
        Ok(Self { storage, place, home })
    }

    /// The store.
    pub const fn storage(&self) -> &Storage {
        &self.storage
    }

    /// What opens the same store again.
    pub fn config(&self) -> StoreConfig {
        StoreConfig::new(self.place.clone(), Arc::new(SystemRandomness))
    }

    /// Its database, on PostgreSQL.
    pub const fn database(&self) -> Option<&Database> {
        match &self.home {
            Home::Sqlite(_) => None,
            Home::Postgres(database) => Some(database),
        }
    }

    /// Closes and removes the store.
    pub async fn remove(self) -> Result<()> {
        self.storage.close().await;
        match self.home {
            Home::Sqlite(directory) => Ok(directory.close()?),
            Home::Postgres(database) => database.remove().await,
        }
    }
}

/// The place of a PostgreSQL database, with a test's number of connections.
pub fn postgres_at(url: impl Into<String>) -> Place {
    Place::Postgres(PostgresConfig { connections: CONNECTIONS, ..PostgresConfig::new(url) })
}

/// Runs a test on each engine in turn, each time with an empty, migrated store of its own. A failure names the engine.
///
/// # Panics
/// If a store can't be had, or the test fails.
pub async fn both_engines(test: impl AsyncFn(Storage)) {
    for engine in [EngineKind::Sqlite, EngineKind::Postgres] {
        on(engine, async |store| test(store.storage().clone()).await).await;
    }
}

/// Runs a test on one engine, with an empty, migrated store of its own. A failure names the engine.
///
/// # Panics
/// If the store can't be had, or the test fails.
pub async fn on(engine: EngineKind, test: impl AsyncFn(&TestStore)) {
    let naming = Naming(engine);
    let store = must(TestStore::new(engine).await);
    test(&store).await;
    must(store.remove().await);
    drop(naming);
}

#[expect(clippy::panic, reason = "a test that can't be set up has failed")]
fn must<T>(result: Result<T>) -> T {
    result.unwrap_or_else(|error| panic!("the store can't be had: {error:#}"))
}

/// Names the engine if the test on it fails.
struct Naming(EngineKind);

impl Drop for Naming {
    #[expect(clippy::print_stderr, reason = "the place where a failing test's output is shown")]
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("on {:?}", self.0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn each_engines_store_is_migrated_and_sound() {
        both_engines(async |storage| {
            assert!(storage.pending().await.unwrap().is_empty());
            assert_eq!(storage.check().await.unwrap(), Vec::<String>::new());
        })
        .await;
    }
}
