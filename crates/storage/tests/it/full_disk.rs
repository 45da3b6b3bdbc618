//! A full disk, as SQLite meets it: the file may not grow.

use crate::credentials::{Reason, delete, device_users, insert, insert_device, keyed, tenant, users};
use tokio::task::JoinSet;
use vestibule_domain::ids::{TenantId, UserId};
use vestibule_storage::{ChangeSet, CommitError, EngineKind, Storage, StorageError, StoreConfig};
use vestibule_testkit::{
    randomness::SystemRandomness,
    stores::{TestStore, on},
};

/// Room for the schema and a few hundred kilobytes.
const PAGES: u32 = 300;

/// A set of a large row and a small one.
fn large(tenant: TenantId, user: UserId) -> ChangeSet<Reason> {
    keyed(tenant).push(insert_device(user, user.uuid().as_bytes())).push(insert(user, &"x".repeat(40_000)))
}

async fn small_disk(store: &TestStore) -> Storage {
    store.storage().close().await;
    Storage::open(StoreConfig { page_limit: Some(PAGES), ..store.config() }).await.unwrap()
}

fn is_unwritable<T>(result: &Result<T, CommitError<Reason>>) -> bool {
    matches!(result, Err(CommitError::Storage(StorageError::Unwritable(_))))
}

#[tokio::test]
async fn a_full_disk_fails_writes_whole_and_nothing_else_and_ends_when_there_is_room() {
    on(EngineKind::Sqlite, async |store| {
        let (storage, tenant) = (small_disk(store).await, tenant());
        let mut stored = Vec::new();
        loop {
            let user = UserId::random(&SystemRandomness);
            let result = storage.commit(large(tenant, user)).await;
            if is_unwritable(&result) {
                break;
            }
            result.unwrap();
            stored.push(user);
        }
        assert!(!stored.is_empty());
        stored.sort();
        assert_eq!(users(&storage, tenant).await, stored, "reads go on");
        assert_eq!(device_users(&storage, tenant).await, stored, "nothing is there in half");

        let room = stored.iter().take(2).fold(keyed(tenant), |set, user| set.one_or(delete(*user), Reason::First));
        storage.commit(room).await.unwrap();
        storage.commit(large(tenant, UserId::random(&SystemRandomness))).await.unwrap();
        assert_eq!(storage.check().await.unwrap(), Vec::<String>::new());
        storage.close().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_disk_that_fills_under_a_crowd_leaves_each_set_whole_or_not_there() {
    on(EngineKind::Sqlite, async |store| {
        let (storage, tenant) = (small_disk(store).await, tenant());
        let mut crowd = JoinSet::new();
        for _ in 0..100 {
            let (storage, user) = (storage.clone(), UserId::random(&SystemRandomness));
            crowd.spawn(async move { (user, storage.commit(large(tenant, user)).await) });
        }
        let (done, failed): (Vec<_>, Vec<_>) =
            crowd.join_all().await.into_iter().partition(|(_, result)| result.is_ok());
        assert!(!failed.is_empty());
        assert!(failed.iter().all(|(_, result)| is_unwritable(result)));
        let mut done: Vec<_> = done.into_iter().map(|(user, _)| user).collect();
        done.sort();
        assert_eq!(users(&storage, tenant).await, done);
        assert_eq!(device_users(&storage, tenant).await, done);
        storage.close().await;
    })
    .await;
}
