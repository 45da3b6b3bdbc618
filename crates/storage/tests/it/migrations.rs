//! Migrations: once, by one node, on from where they ended, and never over a schema that is not known.

use std::sync::Arc;
use tempfile::TempDir;
use tokio::task::JoinSet;
use vestibule_storage::{EngineKind, Place, Storage, StorageError, StoreConfig, migrations};
use vestibule_testkit::{
    clock::TestClock,
    postgres::Database,
    randomness::SystemRandomness,
    stores::{TestStore, both_engines, on, postgres_at},
};

/// Runs SQL past the store.
async fn meddle(store: &TestStore, sql: &str) {
    match (store.database(), store.config().place) {
        (Some(database), _) => database.connect().await.unwrap().batch_execute(sql).await.unwrap(),
        (None, Place::File(file)) => rusqlite::Connection::open(file).unwrap().execute_batch(sql).unwrap(),
        (None, place) => panic!("{place:?}"),
    }
}

async fn on_both(test: impl AsyncFn(&TestStore)) {
    on(EngineKind::Sqlite, &test).await;
    on(EngineKind::Postgres, &test).await;
}

/// A blob in the engine's own words.
fn blob(store: &TestStore) -> &'static str {
    if store.database().is_some() { r"'\x00'" } else { "x'00'" }
}

/// Many nodes start at once on an empty store: all come up, and each migration was applied by one of them.
async fn start_fleet(place: Place) {
    let mut fleet = JoinSet::new();
    for _ in 0..5 {
        let config = StoreConfig::new(place.clone(), Arc::new(SystemRandomness));
        fleet.spawn(async move {
            let storage = Storage::open(config).await.unwrap();
            let report = storage.migrate(&TestClock::default()).await.unwrap();
            storage.close().await;
            report.applied
        });
    }
    let applied: Vec<_> = fleet.join_all().await.into_iter().flatten().collect();
    assert_eq!(applied, migrations());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_fleet_that_starts_at_once_applies_each_migration_once() {
    let directory = TempDir::new().unwrap();
    start_fleet(Place::File(directory.path().join("store.sqlite"))).await;
    let database = Database::bare().await.unwrap();
    start_fleet(postgres_at(database.url().unwrap())).await;
    database.remove().await.unwrap();
}

#[tokio::test]
async fn an_empty_store_says_what_is_pending() {
    let directory = TempDir::new().unwrap();
    let place = Place::File(directory.path().join("store.sqlite"));
    let storage = Storage::open(StoreConfig::new(place, Arc::new(SystemRandomness))).await.unwrap();
    assert_eq!(storage.pending().await.unwrap(), migrations());
    assert!(!storage.check().await.unwrap().is_empty());
    storage.close().await;
}

#[tokio::test]
async fn a_migrated_store_is_left_alone() {
    both_engines(async |storage| {
        assert!(storage.migrate(&TestClock::default()).await.unwrap().applied.is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_migration_that_was_cut_short_goes_on_where_it_ended() {
    on(EngineKind::Postgres, async |store| {
        meddle(
            store,
            "DROP INDEX development_mails_by_time; UPDATE schema_migrations SET statements_done = statements_done - 1 WHERE number = 1",
        )
        .await;
        assert_eq!(store.storage().migrate(&TestClock::default()).await.unwrap().applied, migrations()[..1]);
        let connection = store.database().unwrap().connect().await.unwrap();
        let there = "SELECT 1 FROM pg_indexes WHERE indexname = 'development_mails_by_time'";
        assert_eq!(connection.query(there, &[]).await.unwrap().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_node_that_died_with_the_lock_holds_nobody_up_for_ever() {
    on(EngineKind::Postgres, async |store| {
        // Its lease ran out a microsecond before the test's clock stands.
        let clock = TestClock::default();
        let over = vestibule_domain::clock::Clock::now(&clock).as_micros() - 1;
        meddle(
            store,
            &format!(
                "DROP INDEX development_mails_by_time; UPDATE schema_migrations SET statements_done = statements_done - 1 WHERE number = 1;
                 INSERT INTO schema_lock VALUES ('migrations', '00000000-0000-0000-0000-000000000001', {over})"
            ),
        )
        .await;
        assert_eq!(store.storage().migrate(&clock).await.unwrap().applied.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_migration_applied_with_another_text_is_refused() {
    on_both(async |store| {
        meddle(store, &format!("UPDATE schema_migrations SET checksum = {}", blob(store))).await;
        let error = store.storage().migrate(&TestClock::default()).await.unwrap_err();
        assert!(matches!(error, StorageError::Schema(_)), "{error:?}");
        assert_eq!(store.storage().check().await.unwrap(), [error.to_string()]);
    })
    .await;
}

#[tokio::test]
async fn a_schema_one_version_ahead_is_served_and_two_are_refused() {
    on_both(async |store| {
        let newest = migrations().len();
        let ahead = |by: usize| {
            format!("INSERT INTO schema_migrations VALUES ({}, 'later', {}, 1, 0)", newest + by, blob(store))
        };
        meddle(store, &ahead(1)).await;
        assert!(store.storage().migrate(&TestClock::default()).await.unwrap().applied.is_empty());
        meddle(store, &ahead(2)).await;
        let error = store.storage().migrate(&TestClock::default()).await.unwrap_err();
        assert!(matches!(error, StorageError::Schema(_)), "{error:?}");
    })
    .await;
}
