//! What a change set promises.

use crate::credentials::{
    Reason, count_from, count_up, counted, event, events, fail, insert, keyed, tenant, user, users,
};
use std::{
    future::{Future, poll_fn},
    pin::Pin,
    task::Poll,
};
use vestibule_storage::{
    ChangeSet, CommitError, EngineKind, MOST_BYTES, MOST_STATEMENTS, MOST_STATEMENTS_OF_A_WHOLE, Sql, StorageError,
};
use vestibule_testkit::stores::{both_engines, on};

/// Polls a commit once: it is handed over, and seldom answered yet.
async fn hand_over<F: Future>(commit: &mut Pin<Box<F>>) -> Poll<F::Output> {
    poll_fn(|context| Poll::Ready(commit.as_mut().poll(context))).await
}

static SETTING: Sql = Sql::platform("test.setting", "INSERT INTO platform_settings (name, value) VALUES ($1, $2)");
static OWN: Sql = Sql::tenant("test.own", "SELECT hash FROM password_credentials WHERE tenant_id = $1");
static SETTINGS: Sql = Sql::platform("test.settings", "SELECT value FROM platform_settings WHERE name = $1");

#[tokio::test]
async fn a_refused_set_leaves_nothing_behind() {
    both_engines(async |storage| {
        let (tenant, one, other) = (tenant(), user(), user());
        let set = keyed(tenant).push(insert(one, "a")).one_or(count_from(other, 0), Reason::First);
        assert!(matches!(storage.commit(set).await, Err(CommitError::Refused(Reason::First))));
        assert_eq!(users(&storage, tenant).await, []);
    })
    .await;
}

#[tokio::test]
async fn a_set_that_the_engine_fails_leaves_nothing_behind() {
    both_engines(async |storage| {
        let tenant = tenant();
        let set = ChangeSet::<Reason>::recorded(tenant, event()).push(insert(user(), "a")).push(fail());
        let error = storage.commit(set).await.unwrap_err();
        assert!(
            matches!(error, CommitError::Storage(StorageError::Failed { statement: "test.fail", .. })),
            "{error:?}"
        );
        assert_eq!(users(&storage, tenant).await, []);
        assert_eq!(events(&storage, tenant).await, []);
    })
    .await;
}

#[tokio::test]
async fn the_first_failed_expectation_is_the_one_reported() {
    both_engines(async |storage| {
        let (tenant, taken) = (tenant(), user());
        storage.commit(keyed(tenant).push(insert(taken, "a"))).await.unwrap();
        let set = keyed(tenant)
            .one_or(count_up(taken), Reason::Second)
            .one_or(insert(taken, "b"), Reason::First)
            .one_or(count_from(user(), 0), Reason::Second);
        assert!(matches!(storage.commit(set).await, Err(CommitError::Refused(Reason::First))));
        assert_eq!(counted(&storage, tenant, taken).await, Some(0));
    })
    .await;
}

#[tokio::test]
async fn a_collision_without_an_expectation_is_an_error_of_the_storage() {
    both_engines(async |storage| {
        let (tenant, taken) = (tenant(), user());
        storage.commit(keyed(tenant).push(insert(taken, "a"))).await.unwrap();
        let error = storage.commit(keyed(tenant).push(insert(taken, "b"))).await.unwrap_err();
        assert!(
            matches!(error, CommitError::Storage(StorageError::Failed { statement: "test.insert", .. })),
            "{error:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn a_recorded_set_holds_its_log_row() {
    both_engines(async |storage| {
        let (tenant, event) = (tenant(), event());
        let (id, at) = (event.id.uuid(), event.at);
        storage.commit(ChangeSet::<Reason>::recorded(tenant, event).push(insert(user(), "a"))).await.unwrap();
        assert_eq!(events(&storage, tenant).await, [(id, at)]);
    })
    .await;
}

#[tokio::test]
async fn the_same_recorded_set_again_succeeds_and_changes_nothing() {
    both_engines(async |storage| {
        let (tenant, counter, event) = (tenant(), user(), event());
        storage.commit(keyed(tenant).push(insert(counter, "a"))).await.unwrap();
        let set = || ChangeSet::recorded(tenant, event.clone()).one_or(count_from(counter, 0), Reason::First);
        storage.commit(set()).await.unwrap();
        storage.commit(set()).await.unwrap();
        assert_eq!(counted(&storage, tenant, counter).await, Some(1));
    })
    .await;
}

#[tokio::test]
async fn a_tenants_statement_reaches_no_other_tenants_rows() {
    both_engines(async |storage| {
        let (here, there, same) = (tenant(), tenant(), user());
        storage.commit(keyed(there).push(insert(same, "a"))).await.unwrap();
        let set = keyed(here).one_or(count_up(same), Reason::First);
        assert!(matches!(storage.commit(set).await, Err(CommitError::Refused(Reason::First))));
        assert_eq!(counted(&storage, here, same).await, None);
        assert_eq!(counted(&storage, there, same).await, Some(0));
    })
    .await;
}

#[tokio::test]
async fn a_platforms_statement_in_a_set_binds_its_own_first_parameter() {
    both_engines(async |storage| {
        let set = keyed(tenant()).one_or(SETTING.with(["key".into(), vec![7_u8; 16].into()]), Reason::First);
        storage.commit(set).await.unwrap();
        let row = storage.platform().one(SETTINGS.with(["key".into()])).await.unwrap().unwrap();
        assert_eq!(row.bytes(0).unwrap(), [7; 16]);
    })
    .await;
}

#[tokio::test]
async fn a_reader_refuses_a_statement_of_the_other_scope() {
    both_engines(async |storage| {
        assert!(storage.tenant(tenant()).all(SETTINGS.with(["key".into()])).await.is_err());
        assert!(storage.platform().all(OWN.with([])).await.is_err());
    })
    .await;
}

#[tokio::test]
async fn a_parameter_too_few_is_refused_rather_than_taken_from_the_statements_last_user() {
    both_engines(async |storage| {
        let setting = |name: &str| SETTING.with([name.into(), vec![1_u8].into()]);
        storage.commit(keyed(tenant()).push(setting("one"))).await.unwrap();
        let short = keyed(tenant()).push(SETTING.with(["two".into()]));
        assert!(matches!(storage.commit(short).await, Err(CommitError::Storage(_))));
        assert!(storage.platform().one(SETTINGS.with([])).await.is_err());
    })
    .await;
}

#[tokio::test]
async fn a_set_that_is_too_large_is_refused_before_anything_happens() {
    both_engines(async |storage| {
        let tenant = tenant();
        let many = (0..=MOST_STATEMENTS).map(|_| insert(user(), "a"));
        assert!(matches!(storage.commit(keyed(tenant).extend(many)).await, Err(CommitError::Storage(_))));
        let large = insert(user(), &"a".repeat(MOST_BYTES));
        assert!(matches!(storage.commit(keyed(tenant).push(large)).await, Err(CommitError::Storage(_))));
        assert_eq!(users(&storage, tenant).await, []);
    })
    .await;
}

#[tokio::test]
async fn the_largest_set_is_committed() {
    both_engines(async |storage| {
        let tenant = tenant();
        let most = (0..MOST_STATEMENTS).map(|_| insert(user(), "a"));
        storage.commit_bulk(keyed(tenant).extend(most)).await.unwrap();
        assert_eq!(users(&storage, tenant).await.len(), MOST_STATEMENTS);
    })
    .await;
}

#[tokio::test]
async fn a_tenants_whole_configuration_is_committed_in_one_set_or_not_at_all() {
    both_engines(async |storage| {
        let tenant = tenant();
        let many = || (0..MOST_STATEMENTS * 10).map(|_| insert(user(), "a"));
        let twice = user();
        let refused = keyed(tenant).extend(many()).one_or(insert(twice, "a"), Reason::First);
        let refused = refused.one_or(insert(twice, "a"), Reason::Second);
        assert!(matches!(storage.commit_whole(refused).await, Err(CommitError::Refused(Reason::Second))));
        assert_eq!(users(&storage, tenant).await, []);
        storage.commit_whole(keyed(tenant).extend(many())).await.unwrap();
        assert_eq!(users(&storage, tenant).await.len(), MOST_STATEMENTS * 10);
        let beyond = (0..=MOST_STATEMENTS_OF_A_WHOLE).map(|_| insert(user(), "a"));
        assert!(matches!(storage.commit_whole(keyed(tenant).extend(beyond)).await, Err(CommitError::Storage(_))));
    })
    .await;
}

#[tokio::test]
async fn a_caller_sees_its_own_write_at_once() {
    both_engines(async |storage| {
        let (tenant, counter) = (tenant(), user());
        storage.commit(keyed(tenant).push(insert(counter, "a"))).await.unwrap();
        for count in 0..50 {
            storage.commit(keyed(tenant).one_or(count_from(counter, count), Reason::First)).await.unwrap();
            assert_eq!(counted(&storage, tenant, counter).await, Some(count + 1));
        }
    })
    .await;
}

#[tokio::test]
async fn a_set_whose_caller_goes_away_is_still_committed() {
    both_engines(async |storage| {
        let (tenant, user) = (tenant(), user());
        let mut commit = Box::pin(storage.commit(keyed(tenant).push(insert(user, "a"))));
        let first = hand_over(&mut commit).await;
        drop(commit);
        if first.is_pending() {
            // Whatever comes after it on the same rows finds it done.
            while counted(&storage, tenant, user).await.is_none() {
                tokio::task::yield_now().await;
            }
        }
        assert_eq!(counted(&storage, tenant, user).await, Some(0));
    })
    .await;
}

#[tokio::test]
async fn closing_finishes_what_is_queued_and_refuses_what_comes_after() {
    on(EngineKind::Sqlite, async |store| {
        let (tenant, storage) = (tenant(), store.storage());
        let commit = || Box::pin(storage.commit(keyed(tenant).push(insert(user(), "a"))));
        let queued: Vec<_> = (0..300).map(|_| commit()).collect();
        let mut committed = 0;
        let mut waiting = Vec::new();
        for mut commit in queued {
            match hand_over(&mut commit).await {
                Poll::Ready(result) => committed += usize::from(result.is_ok()),
                Poll::Pending => waiting.push(commit),
            }
        }
        storage.close().await;
        for commit in waiting {
            committed += usize::from(commit.await.is_ok());
        }
        assert_eq!(committed, 300);
        assert_eq!(users(storage, tenant).await.len(), 300);
        let late = storage.commit(keyed(tenant).push(insert(user(), "a"))).await;
        assert!(matches!(late, Err(CommitError::Storage(StorageError::Unreachable(_)))));
    })
    .await;
}
