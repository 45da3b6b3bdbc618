//! Checks, backups and what lies on disk.

use crate::credentials::{insert, keyed, tenant, user, users};
use std::{fs, os::unix::fs::PermissionsExt, path::Path, sync::Arc};
use tempfile::TempDir;
use vestibule_storage::{EngineKind, Place, Storage, StorageError, StoreConfig};
use vestibule_testkit::{
    clock::TestClock,
    randomness::SystemRandomness,
    stores::{both_engines, on},
};

fn at(file: &Path) -> StoreConfig {
    StoreConfig::new(Place::File(file.to_owned()), Arc::new(SystemRandomness))
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[tokio::test]
async fn a_store_answers_while_it_is_open() {
    both_engines(async |storage| storage.ping().await.unwrap()).await;
}

#[tokio::test]
async fn a_closed_store_is_not_ready() {
    both_engines(async |storage| {
        storage.close().await;
        assert!(storage.ping().await.is_err());
    })
    .await;
}

#[tokio::test]
async fn a_table_that_is_not_ours_is_found() {
    on(EngineKind::Postgres, async |store| {
        let connection = store.database().unwrap().connect().await.unwrap();
        connection.batch_execute("CREATE TABLE stowaway (id BIGINT)").await.unwrap();
        assert_eq!(store.storage().check().await.unwrap(), ["table stowaway is not ours"]);
    })
    .await;
    on(EngineKind::Sqlite, async |store| {
        let Place::File(file) = store.config().place else { panic!("a file") };
        rusqlite::Connection::open(file).unwrap().execute_batch("CREATE TABLE stowaway (id BIGINT)").unwrap();
        assert_eq!(store.storage().check().await.unwrap(), ["table stowaway is not ours"]);
    })
    .await;
}

#[tokio::test]
async fn a_damaged_file_is_found() {
    on(EngineKind::Sqlite, async |store| {
        let (storage, tenant) = (store.storage(), tenant());
        let rows = (0..150).map(|_| insert(user(), &"x".repeat(3_000)));
        storage.commit(keyed(tenant).extend(rows)).await.unwrap();
        storage.close().await;
        let Place::File(file) = store.config().place else { panic!("a file") };
        let mut bytes = fs::read(&file).unwrap();
        let end = bytes.len();
        bytes[end - 40 * 4_096..end - 4_096].fill(0xff);
        fs::write(&file, bytes).unwrap();
        let damaged = Storage::open(at(&file)).await.unwrap();
        assert!(!matches!(damaged.check().await.as_deref(), Ok([])));
    })
    .await;
}

#[tokio::test]
async fn a_backup_is_a_store_of_its_own_that_only_its_owner_may_read() {
    on(EngineKind::Sqlite, async |store| {
        let (storage, tenant, directory) = (store.storage(), tenant(), TempDir::new().unwrap());
        storage.commit(keyed(tenant).push(insert(user(), "a"))).await.unwrap();
        let copy = directory.path().join("copy.sqlite");
        storage.backup(&copy).await.unwrap();
        storage.commit(keyed(tenant).push(insert(user(), "b"))).await.unwrap();
        assert_eq!(mode(&copy), 0o600);
        let restored = Storage::open(at(&copy)).await.unwrap();
        assert_eq!(users(&restored, tenant).await.len(), 1);
        assert_eq!(restored.check().await.unwrap(), Vec::<String>::new());
        restored.close().await;
    })
    .await;
}

#[tokio::test]
async fn a_backup_overwrites_nothing() {
    on(EngineKind::Sqlite, async |store| {
        let directory = TempDir::new().unwrap();
        let copy = directory.path().join("copy.sqlite");
        fs::write(&copy, "precious").unwrap();
        assert!(matches!(store.storage().backup(&copy).await, Err(StorageError::Unwritable(_))));
        assert_eq!(fs::read_to_string(&copy).unwrap(), "precious");
    })
    .await;
}

#[tokio::test]
async fn postgresql_is_backed_up_with_its_own_tools() {
    on(EngineKind::Postgres, async |store| {
        let error = store.storage().backup(Path::new("/nowhere")).await.unwrap_err();
        assert!(error.to_string().contains("pg_dump"), "{error}");
    })
    .await;
}

#[tokio::test]
async fn only_its_owner_may_read_what_lies_on_disk() {
    let directory = TempDir::new().unwrap();
    let home = directory.path().join("data");
    let file = home.join("store.sqlite");
    let storage = Storage::open(at(&file)).await.unwrap();
    storage.migrate(&TestClock::default()).await.unwrap();
    assert_eq!(mode(&home), 0o700);
    for entry in fs::read_dir(&home).unwrap() {
        let path = entry.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
    storage.close().await;
}

#[tokio::test]
async fn an_ephemeral_store_works_and_leaves_nothing_behind() {
    /// Always the same bytes: the directory's name is known.
    #[derive(Debug)]
    struct Fixed;
    impl vestibule_domain::randomness::Randomness for Fixed {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(0x5e);
        }
    }
    let directory = std::env::temp_dir().join(format!("vestibule-{}", "5e".repeat(16)));
    let storage = Storage::open(StoreConfig::new(Place::Ephemeral, Arc::new(Fixed))).await.unwrap();
    storage.migrate(&TestClock::default()).await.unwrap();
    let tenant = tenant();
    storage.commit(keyed(tenant).push(insert(user(), "a"))).await.unwrap();
    assert_eq!(users(&storage, tenant).await.len(), 1);
    assert!(directory.exists());
    assert_eq!(mode(&directory), 0o700);
    storage.close().await;
    drop(storage);
    // The listing threads end by themselves, a moment later.
    while directory.exists() {
        std::thread::yield_now();
    }
}
