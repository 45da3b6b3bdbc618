//! PostgreSQL: over TLS, and in time.

use crate::credentials::{Reason, counted, insert, keyed, tenant, user};
use std::{sync::Arc, time::Duration};
use vestibule_storage::{CommitError, EngineKind, Place, PostgresConfig, Sql, Storage, StorageError, StoreConfig};
use vestibule_testkit::{
    postgres::{Cluster, Durability},
    randomness::SystemRandomness,
    stores::{on, postgres_at},
};

static IS_ENCRYPTED: Sql =
    Sql::platform("test.is_encrypted", "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()");
static SLEEP: Sql = Sql::platform("test.sleep", "SELECT 1 FROM (SELECT pg_sleep(600)) AS asleep");

async fn open(url: &str) -> Result<Storage, StorageError> {
    Storage::open(StoreConfig::new(postgres_at(url), Arc::new(SystemRandomness))).await
}

#[tokio::test]
async fn a_server_is_reached_over_tls_only_by_a_name_and_an_authority_that_fit() {
    let cluster = Cluster::start(Durability::Forgetful).unwrap();
    let authority = cluster.authority().to_str().unwrap().to_owned();
    let by_name = format!("postgres://postgres@localhost:{}/postgres?sslmode=verify-full", cluster.port());
    let by_address = format!("{}?sslmode=require&sslrootcert={authority}", cluster.url("postgres"));

    let storage = open(&format!("{by_name}&sslrootcert={authority}")).await.unwrap();
    let row = storage.platform().one(IS_ENCRYPTED.with([])).await.unwrap().unwrap();
    assert!(row.boolean(0).unwrap());
    storage.close().await;

    let another_authority = open(&by_name).await.unwrap_err();
    assert!(matches!(another_authority, StorageError::Unreachable(_)), "{another_authority:?}");
    let another_name = open(&by_address).await.unwrap_err();
    assert!(matches!(another_name, StorageError::Unreachable(_)), "{another_name:?}");
}

#[tokio::test]
async fn a_statement_that_takes_too_long_is_given_up_and_its_connection_serves_on() {
    on(EngineKind::Postgres, async |store| {
        let url = store.database().unwrap().url().unwrap();
        let place =
            PostgresConfig { connections: 1, statement_timeout: Duration::from_millis(50), ..PostgresConfig::new(url) };
        let storage = Storage::open(StoreConfig { place: Place::Postgres(place), ..store.config() }).await.unwrap();
        let (tenant, user) = (tenant(), user());

        let slow = keyed(tenant).push(insert(user, "a")).push(SLEEP.with([]));
        let error = storage.commit::<Reason>(slow).await.unwrap_err();
        assert!(matches!(error, CommitError::Storage(StorageError::Unreachable(_))), "{error:?}");
        let error = storage.platform().all(SLEEP.with([])).await.unwrap_err();
        assert!(matches!(error, StorageError::Unreachable(_)), "{error:?}");

        assert_eq!(counted(&storage, tenant, user).await, None);
        storage.commit(keyed(tenant).push(insert(user, "a"))).await.unwrap();
    })
    .await;
}
