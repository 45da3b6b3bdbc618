//! What a group promises when the disk fails under it, which no test from outside can bring about.

use super::{
    group::Groups,
    queue::{Job, Queue},
    statements::numbered,
    writer,
};
use crate::{
    ChangeSet, StorageError,
    engine::Lane,
    meters::Meters,
    statement::{Sql, Statement},
    work::{Bounds, Outcome, Work},
};
use rusqlite::{Connection, Error, ffi};
use tokio::sync::oneshot;
use uuid::Uuid;
use vestibule_domain::{
    clock::Timestamp,
    ids::{LogId, TenantId},
};

static INSERT: Sql = Sql::platform("test.insert", "INSERT INTO notes (id) VALUES ($1)");
static INSERT_OR_ROLLBACK: Sql =
    Sql::platform("test.insert_or_rollback", "INSERT OR ROLLBACK INTO notes (id) VALUES ($1)");

fn connection() -> Connection {
    let connection = Connection::open_in_memory().unwrap();
    connection.execute_batch("CREATE TABLE notes (id BIGINT PRIMARY KEY) WITHOUT ROWID").unwrap();
    connection
}

fn notes(connection: &Connection) -> Vec<i64> {
    let mut statement = connection.prepare("SELECT id FROM notes ORDER BY id").unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

fn insert(id: i64) -> Statement {
    INSERT.with([id.into()])
}

fn set() -> ChangeSet<()> {
    ChangeSet::keyed(TenantId::from_uuid(Uuid::nil()), LogId::from_uuid(Uuid::nil()), Timestamp::from_micros(0))
}

fn job(set: ChangeSet<()>) -> (Job, oneshot::Receiver<Outcome>) {
    let (answer, answered) = oneshot::channel();
    (Job { work: Work::new(set, Bounds::USUAL).unwrap().0, answer }, answered)
}

fn jobs(sets: Vec<ChangeSet<()>>) -> (Vec<Job>, Vec<oneshot::Receiver<Outcome>>) {
    sets.into_iter().map(job).unzip()
}

fn failure(extended_code: i32) -> Error {
    Error::SqliteFailure(ffi::Error::new(extended_code), None)
}

#[test]
fn a_refused_set_takes_nothing_from_the_others_of_its_group() {
    let connection = connection();
    let mut groups = Groups::new(&connection).unwrap();
    let sets = vec![
        set().push(insert(1)),
        set().push(insert(2)).one_or(insert(1), ()),
        set().push(insert(3)).push(insert(1)),
        set().push(insert(4)),
    ];
    let outcomes = groups.run(&jobs(sets).0).ok().unwrap();
    assert!(matches!(
        outcomes.as_slice(),
        [Outcome::Committed, Outcome::Refused(1), Outcome::Failed(StorageError::Failed { .. }), Outcome::Committed]
    ));
    assert_eq!(notes(&connection), [1, 4]);
}

#[test]
fn a_group_whose_transaction_is_gone_fails_whole_and_the_next_starts_anew() {
    let connection = connection();
    let mut groups = Groups::new(&connection).unwrap();
    assert!(groups.run(&jobs(vec![set().push(insert(1))]).0).is_ok());
    // SQLite ends the transaction by itself here, as it may on a full disk or a failed read.
    let sets = vec![set().push(insert(2)), set().push(INSERT_OR_ROLLBACK.with([1_i64.into()])), set().push(insert(3))];
    let failed = groups.run(&jobs(sets).0).err().unwrap();
    assert!(!failed.fatal);
    assert_eq!(notes(&connection), [1], "nothing of the group, not even what came after");
    assert!(groups.run(&jobs(vec![set().push(insert(4)), set().push(insert(5))]).0).is_ok());
    assert_eq!(notes(&connection), [1, 4, 5]);
}

#[test]
fn a_full_disk_at_commit_fails_the_group_and_not_the_process() {
    let connection = connection();
    let mut groups = Groups::committing(&connection, Box::new(|| Err(failure(ffi::SQLITE_FULL)))).unwrap();
    let (mut waiting, answered) = jobs(vec![set().push(insert(1)), set().push(insert(2)).one_or(insert(1), ())]);
    assert!(writer::commit(&mut groups, &mut waiting, &Meters::new("test")).is_none());
    for mut answer in answered {
        // The refused one too: it rested on a set that is not there.
        assert!(matches!(answer.try_recv().unwrap(), Outcome::Failed(StorageError::Unwritable(_))));
    }
    assert!(connection.is_autocommit());
    assert_eq!(notes(&connection), Vec::<i64>::new());
}

#[test]
fn a_failed_flush_at_commit_ends_the_process_without_an_answer() {
    for code in [ffi::SQLITE_IOERR_FSYNC, ffi::SQLITE_IOERR_WRITE] {
        let connection = connection();
        let mut groups = Groups::committing(&connection, Box::new(|| Err(failure(code)))).unwrap();
        let (mut waiting, mut answered) = jobs(vec![set().push(insert(1))]);
        assert!(writer::commit(&mut groups, &mut waiting, &Meters::new("test")).is_some());
        assert!(answered.remove(0).try_recv().is_err());
    }
}

#[test]
fn a_set_alone_in_its_group_is_undone_when_it_is_refused() {
    let connection = connection();
    let mut groups = Groups::new(&connection).unwrap();
    assert!(groups.run(&jobs(vec![set().push(insert(1))]).0).is_ok());
    let outcomes = groups.run(&jobs(vec![set().push(insert(2)).one_or(insert(1), ())]).0).ok().unwrap();
    assert!(matches!(outcomes.as_slice(), [Outcome::Refused(1)]));
    assert_eq!(notes(&connection), [1]);
    assert!(connection.is_autocommit());
}

#[test]
fn bulk_goes_behind_people_but_has_room_in_every_group() {
    let queue = Queue::default();
    for id in 0..10 {
        assert!(queue.push(job(set().push(insert(id))).0, Lane::Bulk));
    }
    for id in 100..400 {
        assert!(queue.push(job(set().push(insert(id))).0, Lane::Interactive));
    }
    let mut group = Vec::new();
    assert!(queue.wait());
    queue.take(&mut group);
    assert_eq!(group.len(), 256);
    let ids: Vec<_> = group.iter().map(|job| job.work.steps[0].statement.parameters()[0].clone()).collect();
    assert_eq!(ids[0], 100_i64.into());
    assert_eq!(ids[251..], [351_i64, 0, 1, 2, 3].map(Into::into));
}

#[test]
fn a_closed_queue_gives_out_what_waits_and_takes_no_more() {
    let queue = Queue::default();
    assert!(queue.push(job(set()).0, Lane::Interactive));
    queue.close();
    assert!(!queue.push(job(set()).0, Lane::Interactive));
    let mut group = Vec::new();
    assert!(queue.wait());
    queue.take(&mut group);
    assert_eq!(group.len(), 1);
    assert!(!queue.wait());
}

#[test]
fn parameters_are_numbered_outside_of_quotes() {
    assert_eq!(numbered("SELECT $2, '$1', $12"), "SELECT ?2, '$1', ?12");
}
