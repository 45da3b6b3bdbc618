//! What a group promises when the disk fails under it, which no test from outside can bring about.

use super::{
    commits::Commits,
    group::Groups,
    queue::{Job, Queue, Waited},
    readers::Readers,
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
use std::{path::Path, sync::Arc, time::Duration};
use tokio::sync::oneshot;
use uuid::Uuid;
use vestibule_domain::{
    clock::Timestamp,
    ids::{LogId, TenantId},
};

static INSERT: Sql = Sql::platform("test.insert", "INSERT INTO notes (id) VALUES ($1)");
static INSERT_OR_ROLLBACK: Sql =
    Sql::platform("test.insert_or_rollback", "INSERT OR ROLLBACK INTO notes (id) VALUES ($1)");

static COUNT: Sql = Sql::platform("test.count", "SELECT count(*) FROM notes");

/// A file with a log, and a connection that writes to it.
fn file() -> (tempfile::TempDir, Connection) {
    let home = tempfile::tempdir().unwrap();
    let connection = Connection::open(path(&home)).unwrap();
    connection.execute_batch("PRAGMA journal_mode = WAL; CREATE TABLE notes (id BIGINT PRIMARY KEY)").unwrap();
    (home, connection)
}

fn path(home: &tempfile::TempDir) -> impl AsRef<Path> {
    home.path().join("store.db")
}

fn write(connection: &Connection, id: i64) {
    connection.execute("INSERT INTO notes (id) VALUES (?1)", [id]).unwrap();
}

fn count(readers: &Readers) -> i64 {
    readers.read(None, &COUNT.with([]), 1).unwrap().remove(0).integer(0).unwrap()
}

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
    assert!(writer::commit(&mut groups, &mut waiting, &Commits::default(), &Meters::new("test")).is_none());
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
        assert!(writer::commit(&mut groups, &mut waiting, &Commits::default(), &Meters::new("test")).is_some());
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
    assert_eq!(queue.wait(Duration::ZERO), Waited::Work);
    queue.take(&mut group);
    assert_eq!(group.len(), 256);
    let ids: Vec<_> = group.iter().map(|job| job.work.steps[0].statement.parameters()[0].clone()).collect();
    assert_eq!(ids[0], 100_i64.into());
    assert_eq!(ids[251..], [351_i64, 0, 1, 2, 3].map(Into::into));
}

#[test]
fn a_closed_queue_gives_out_what_waits_and_takes_no_more() {
    let queue = Queue::default();
    assert_eq!(queue.wait(Duration::ZERO), Waited::Nothing);
    assert!(queue.push(job(set()).0, Lane::Interactive));
    queue.close();
    assert!(!queue.push(job(set()).0, Lane::Interactive));
    let mut group = Vec::new();
    assert_eq!(queue.wait(Duration::ZERO), Waited::Work);
    queue.take(&mut group);
    assert_eq!(group.len(), 1);
    assert_eq!(queue.wait(Duration::ZERO), Waited::Closed);
}

#[test]
fn parameters_are_numbered_outside_of_quotes() {
    assert_eq!(numbered("SELECT $2, '$1', $12"), "SELECT ?2, '$1', ?12");
}

#[test]
fn a_read_sees_every_commit_that_was_told_before_it_began() {
    let (home, connection) = file();
    let commits = Arc::new(Commits::default());
    let readers = Readers::open(path(&home).as_ref(), Arc::clone(&commits)).unwrap();
    for written in 0..20 {
        // The second read keeps its snapshot, and the third reads in it.
        for _ in 0..3 {
            assert_eq!(count(&readers), written);
        }
        write(&connection, written);
        commits.count();
    }
}

#[test]
fn what_another_process_writes_is_seen_without_being_told() {
    let (home, connection) = file();
    let readers = Readers::open(path(&home).as_ref(), Arc::default()).unwrap();
    assert_eq!([count(&readers), count(&readers)], [0, 0]);
    write(&connection, 1);
    while count(&readers) == 0 {
        std::thread::yield_now();
    }
}

#[test]
fn the_log_is_copied_whole_once_snapshots_are_given_back() {
    let (home, connection) = file();
    let readers = Readers::open(path(&home).as_ref(), Arc::default()).unwrap();
    let copied = || {
        let pages = |row: &rusqlite::Row<'_>| Ok((row.get::<_, i64>(1)?, row.get::<_, i64>(2)?));
        connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], pages).unwrap()
    };
    write(&connection, 1);
    assert_eq!([count(&readers), count(&readers), count(&readers)], [1, 1, 1]);
    write(&connection, 2);
    let (long, reached) = copied();
    assert!(reached < long, "a snapshot is kept: {reached} of {long}");
    readers.let_go();
    let (long, reached) = copied();
    assert_eq!(reached, long);
}
