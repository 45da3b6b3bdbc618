//! PostgreSQL: a connection that is lost at COMMIT (decisions.md 12).

use crate::{
    credentials::{Reason, count_from, counted, event, events, insert, keyed, tenant, user},
    proxy::{Fault, Proxy},
};
use std::sync::atomic::Ordering;
use vestibule_domain::ids::{TenantId, UserId};
use vestibule_storage::{ChangeSet, EngineKind, Storage, StoreConfig};
use vestibule_testkit::stores::{TestStore, on, postgres_at};

/// Commits `set` through a connection that is lost, and checks that the set was sent twice and happened once.
async fn lose(
    store: &TestStore,
    fault: Fault,
    set: impl FnOnce(TenantId, UserId) -> ChangeSet<Reason>,
) -> (Storage, TenantId) {
    let database = store.database().unwrap();
    let (tenant, counter) = (tenant(), user());
    store.storage().commit(keyed(tenant).push(insert(counter, "a"))).await.unwrap();
    let proxy = Proxy::before(&database.url().unwrap(), fault).await;
    let config = StoreConfig { place: postgres_at(proxy.url()), ..store.config() };
    let storage = Storage::open(config).await.unwrap();

    storage.commit(set(tenant, counter)).await.unwrap();

    assert_eq!(proxy.begun.load(Ordering::SeqCst), 2, "sent once and once again");
    assert_eq!(counted(&storage, tenant, counter).await, Some(1));
    storage.close().await;
    (store.storage().clone(), tenant)
}

/// A set that its own effect would refuse the second time.
fn once(tenant: TenantId, counter: UserId) -> ChangeSet<Reason> {
    keyed(tenant).one_or(count_from(counter, 0), Reason::First)
}

#[tokio::test]
async fn a_set_whose_backend_is_killed_before_commit_is_sent_again() {
    on(EngineKind::Postgres, async |store| {
        let administrator = store.database().unwrap().connect().await.unwrap();
        lose(store, Fault::KilledBefore(administrator), once).await;
    })
    .await;
}

#[tokio::test]
async fn a_set_whose_commit_went_unanswered_is_recognised_and_succeeds() {
    on(EngineKind::Postgres, async |store| {
        lose(store, Fault::LostAfter, once).await;
    })
    .await;
}

#[tokio::test]
async fn a_recorded_set_whose_commit_went_unanswered_leaves_one_log_row() {
    on(EngineKind::Postgres, async |store| {
        let recorded =
            |tenant, counter| ChangeSet::recorded(tenant, event()).one_or(count_from(counter, 0), Reason::First);
        let (storage, tenant) = lose(store, Fault::LostAfter, recorded).await;
        assert_eq!(events(&storage, tenant).await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_read_survives_a_restart_that_leaves_the_pool_full_of_dead_connections() {
    on(EngineKind::Postgres, async |store| {
        let (tenant, counter) = (tenant(), user());
        store.storage().commit(keyed(tenant).push(insert(counter, "a"))).await.unwrap();
        let administrator = store.database().unwrap().connect().await.unwrap();
        let kill = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity \
                    WHERE datname = current_database() AND application_name = 'vestibule'";
        assert!(!administrator.query(kill, &[]).await.unwrap().is_empty());
        assert_eq!(counted(store.storage(), tenant, counter).await, Some(0));
        store.storage().commit(once(tenant, counter)).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_server_that_is_not_there_is_unreachable() {
    let config = StoreConfig::new(
        postgres_at("postgres://nobody@127.0.0.1:1/nothing"),
        std::sync::Arc::new(vestibule_testkit::randomness::SystemRandomness),
    );
    let error = Storage::open(config).await.unwrap_err();
    assert!(matches!(error, vestibule_storage::StorageError::Unreachable(_)), "{error:?}");
}
