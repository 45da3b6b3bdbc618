//! What was answered survives a kill, on both engines; what was not is whole or not there.

use crate::credentials::{device_users, insert, insert_device, keyed, users};
use std::{
    collections::BTreeSet,
    io::{BufRead, BufReader, Write},
    process::{Child, ChildStdout, Command, Stdio},
    sync::Arc,
};
use tempfile::TempDir;
use uuid::Uuid;
use vestibule_domain::ids::{TenantId, UserId};
use vestibule_storage::{Place, Storage, StoreConfig};
use vestibule_testkit::{
    clock::TestClock,
    postgres::{Cluster, Durability},
    randomness::SystemRandomness,
    stores::postgres_at,
};

/// Names the child's store: a file, or a URL.
const STORE: &str = "VESTIBULE_CRASH_STORE";

/// How many answers the parent waits for before it kills.
const ANSWERS: usize = 500;

/// How many of the child's tasks commit at once.
const WRITERS: usize = 32;

const TENANT: TenantId = TenantId::from_uuid(Uuid::from_u128(1));

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "the child process of the other tests here: it commits until it is killed"]
async fn child() {
    #[expect(clippy::disallowed_methods, reason = "how the parent tells it")]
    let Ok(store) = std::env::var(STORE) else { return };
    let storage = Storage::open(config(&store)).await.unwrap();
    let writers: Vec<_> = (0..WRITERS).map(|_| tokio::spawn(write(storage.clone()))).collect();
    for writer in writers {
        writer.await.unwrap();
    }
}

/// Commits sets of two rows and says so, until the store is gone.
async fn write(storage: Storage) {
    loop {
        let user = UserId::random(&SystemRandomness);
        let set = keyed(TENANT).push(insert(user, "a")).push(insert_device(user, user.uuid().as_bytes()));
        if storage.commit(set).await.is_err() {
            return;
        }
        // One write of one line: a kill can't leave half of it.
        let mut out = std::io::stdout().lock();
        out.write_all(format!("answered {user}\n").as_bytes()).unwrap();
        out.flush().unwrap();
    }
}

fn config(store: &str) -> StoreConfig {
    let place = if store.starts_with("postgres:") { postgres_at(store) } else { Place::File(store.into()) };
    StoreConfig::new(place, Arc::new(SystemRandomness))
}

/// A child that commits to `store`, and its answers so far.
struct Writing {
    child: Child,
    out: BufReader<ChildStdout>,
    answered: BTreeSet<UserId>,
}

impl Writing {
    async fn to(store: &str) -> Self {
        let storage = Storage::open(config(store)).await.unwrap();
        storage.migrate(&TestClock::default()).await.unwrap();
        storage.close().await;
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "crash::child", "--ignored", "--nocapture"])
            .env(STORE, store)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        let mut writing = Self { child, out, answered: BTreeSet::new() };
        while writing.answered.len() < ANSWERS {
            assert!(writing.hear(), "the child ended by itself");
        }
        writing
    }

    /// Reads one line; `false` at the end.
    fn hear(&mut self) -> bool {
        let mut line = String::new();
        if self.out.read_line(&mut line).unwrap() == 0 {
            return false;
        }
        self.answered.extend(line.strip_prefix("answered ").and_then(|user| UserId::parse(user.trim())));
        true
    }

    /// Kills the child, and reads what it still said.
    fn kill(mut self) -> BTreeSet<UserId> {
        self.child.kill().unwrap();
        while self.hear() {}
        self.child.wait().unwrap();
        self.answered
    }
}

async fn nothing_is_lost_or_halved(store: &str, answered: &BTreeSet<UserId>) {
    let storage = Storage::open(config(store)).await.unwrap();
    let found = users(&storage, TENANT).await;
    assert_eq!(found, device_users(&storage, TENANT).await, "a set is there in half");
    let found: BTreeSet<_> = found.into_iter().collect();
    assert_eq!(answered.difference(&found).collect::<Vec<_>>(), Vec::<&UserId>::new(), "answered, and lost");
    assert_eq!(storage.check().await.unwrap(), Vec::<String>::new());
    storage.close().await;
}

#[tokio::test]
async fn every_answered_set_survives_a_kill_on_sqlite() {
    let directory = TempDir::new().unwrap();
    let store = directory.path().join("store.sqlite");
    let store = store.to_str().unwrap();
    for _ in 0..3 {
        let answered = Writing::to(store).await.kill();
        nothing_is_lost_or_halved(store, &answered).await;
    }
}

#[tokio::test]
async fn every_answered_set_survives_a_kill_of_server_and_client_on_postgresql() {
    let mut cluster = Cluster::start(Durability::Durable).unwrap();
    let store = cluster.url("postgres");
    let writing = Writing::to(&store).await;
    cluster.crash().unwrap();
    let answered = writing.kill();
    nothing_is_lost_or_halved(&store, &answered).await;
}
