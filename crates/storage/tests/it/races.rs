//! Many at once on the same rows.

use crate::credentials::{Reason, count_from, count_up, counted, insert, keyed, tenant, user};
use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};
use tokio::task::JoinSet;
use vestibule_domain::randomness::Randomness;
use vestibule_storage::{ChangeSet, CommitError, EngineKind, Sql, Storage, StoreConfig};
use vestibule_testkit::{
    randomness::SystemRandomness,
    stores::{both_engines, on},
};

/// Commits `many` sets at once and answers how many were committed; the rest must have been refused.
async fn race(storage: &Storage, many: usize, set: impl Fn() -> ChangeSet<Reason>) -> usize {
    let mut racing = JoinSet::new();
    for _ in 0..many {
        let (storage, set) = (storage.clone(), set());
        racing.spawn(async move { storage.commit(set).await });
    }
    let mut won = 0;
    for result in racing.join_all().await {
        match result {
            Ok(()) => won += 1,
            Err(CommitError::Refused(Reason::First)) => {}
            Err(error) => panic!("{error:?}"),
        }
    }
    won
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_race_for_one_row_and_one_wins() {
    both_engines(async |storage| {
        let (tenant, prize) = (tenant(), user());
        storage.commit(keyed(tenant).push(insert(prize, "a"))).await.unwrap();
        let won = race(&storage, 200, || keyed(tenant).one_or(count_from(prize, 0), Reason::First)).await;
        assert_eq!(won, 1);
        assert_eq!(counted(&storage, tenant, prize).await, Some(1));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_insert_the_same_key_and_one_wins() {
    both_engines(async |storage| {
        let (tenant, name) = (tenant(), user());
        let won = race(&storage, 1_000, || keyed(tenant).one_or(insert(name, "a"), Reason::First)).await;
        assert_eq!(won, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_increment_is_lost() {
    both_engines(async |storage| {
        let (tenant, counter) = (tenant(), user());
        storage.commit(keyed(tenant).push(insert(counter, "a"))).await.unwrap();
        let won = race(&storage, 500, || keyed(tenant).one_or(count_up(counter), Reason::First)).await;
        assert_eq!(won, 500);
        assert_eq!(counted(&storage, tenant, counter).await, Some(500));
    })
    .await;
}

/// Counts how often it is drawn from: once for each set that is sent again.
#[derive(Debug, Default)]
struct Drawn(AtomicUsize);

impl Randomness for Drawn {
    fn fill(&self, bytes: &mut [u8]) {
        self.0.fetch_add(1, Ordering::SeqCst);
        SystemRandomness.fill(bytes);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sets_that_deadlock_are_sent_again_until_both_are_through() {
    static PAUSE: Sql = Sql::platform("test.pause", "SELECT pg_sleep(0.2)");
    on(EngineKind::Postgres, async |store| {
        let drawn = Arc::new(Drawn::default());
        let config = StoreConfig { randomness: drawn.clone(), ..store.config() };
        let storage = Storage::open(config).await.unwrap();
        let (tenant, one, other) = (tenant(), user(), user());
        storage.commit(keyed(tenant).push(insert(one, "a")).push(insert(other, "a"))).await.unwrap();
        // Each holds its first row while it goes for the other's.
        let set = |first, second| keyed(tenant).push(count_up(first)).push(PAUSE.with([])).push(count_up(second));
        let (there, back) = tokio::join!(storage.commit(set(one, other)), storage.commit(set(other, one)));
        there.unwrap();
        back.unwrap();
        assert_eq!(counted(&storage, tenant, one).await, Some(2));
        assert_eq!(counted(&storage, tenant, other).await, Some(2));
        assert!(drawn.0.load(Ordering::SeqCst) >= 1, "nothing was sent again: the sets did not deadlock");
    })
    .await;
}
