//! Read-only connections for point reads, which answer on the calling thread: handing a read to another thread costs more than
//! the read.
//!
//! A connection on which nothing has changed between two reads keeps its snapshot for the next ones: taking one, and giving it
//! back, are two locks of the system's, which cost as much as a read by key.

use super::{
    commits::Commits,
    connection,
    failure::at,
    statements::{bind, identity, numbered, rows},
};
use crate::{StorageError, row::Row, statement::Statement};
use rusqlite::Connection;
use std::{
    collections::HashMap,
    path::Path,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError, TryLockError,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};
use vestibule_domain::ids::TenantId;

/// How long a snapshot is kept: what another process writes, such as a command of the operator's, is seen after this time at the
/// latest.
const HELD_FOR: Duration = Duration::from_millis(5);

static NEXT_SEAT: AtomicUsize = AtomicUsize::new(0);

thread_local! {
    /// The connection that a thread tries first, so that threads seldom meet and statements stay warm.
    static SEAT: usize = NEXT_SEAT.fetch_add(1, Ordering::Relaxed);
}

/// Connections for point reads.
#[derive(Debug)]
pub(super) struct Readers {
    seats: Vec<Mutex<Reader>>,
    commits: Arc<Commits>,
}

/// A connection that reads, with the texts that it has translated.
#[derive(Debug)]
pub(super) struct Reader {
    connection: Connection,
    texts: HashMap<usize, String>,
    /// How many commits there were at the last read.
    read_at: Option<u64>,
    /// When the snapshot was taken that is kept, if one is.
    held_since: Option<Instant>,
}

impl Readers {
    /// Connections that learn from `commits` when what they see is of yesterday.
    pub(super) fn open(file: &Path, commits: Arc<Commits>) -> Result<Self, StorageError> {
        let threads = std::thread::available_parallelism().map_or(4, std::num::NonZero::get);
        let seats = (0..threads.clamp(4, 32)).map(|_| Reader::open(file).map(Mutex::new)).collect::<Result<_, _>>()?;
        Ok(Self { seats, commits })
    }

    /// Reads up to `most` rows, on this thread.
    pub(super) fn read(
        &self,
        tenant: Option<TenantId>,
        statement: &Statement,
        most: usize,
    ) -> Result<Vec<Row>, StorageError> {
        // Asked first: a commit that comes in between makes the snapshot newer than it is taken for, never older.
        let commits = self.commits.so_far();
        let mut reader = self.take()?;
        reader.see(commits)?;
        let found = reader.read(tenant, statement, most);
        if found.is_err() {
            reader.let_go();
        }
        found
    }

    /// Gives back every snapshot that is kept: the log begins anew only when nobody reads in it.
    pub(super) fn let_go(&self) {
        for seat in &self.seats {
            seat.lock().unwrap_or_else(PoisonError::into_inner).let_go();
        }
    }

    /// A free connection, or else the thread's own as soon as it is free. Reads are short.
    fn take(&self) -> Result<MutexGuard<'_, Reader>, StorageError> {
        let own = SEAT.with(|seat| *seat) % self.seats.len().max(1);
        let (before, after) = self.seats.split_at(own);
        for seat in after.iter().chain(before) {
            match seat.try_lock() {
                Ok(reader) => return Ok(reader),
                Err(TryLockError::Poisoned(reader)) => return Ok(reader.into_inner()),
                Err(TryLockError::WouldBlock) => {}
            }
        }
        let seat = self.seats.get(own).ok_or_else(|| StorageError::Unreachable("no reader".to_owned()))?;
        Ok(seat.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Reader {
    pub(super) fn open(file: &Path) -> Result<Self, StorageError> {
        Ok(Self { connection: connection::reader(file)?, texts: HashMap::new(), read_at: None, held_since: None })
    }

    /// Sees to it that the next read sees everything that was committed when there were `commits`. Where nothing was since the last
    /// read, the snapshot is kept for those that follow.
    fn see(&mut self, commits: u64) -> Result<(), StorageError> {
        let unchanged = self.read_at.replace(commits) == Some(commits);
        if unchanged && self.held_since.is_some_and(|since| since.elapsed() < HELD_FOR) {
            return Ok(());
        }
        self.let_go();
        if unchanged {
            self.run("BEGIN")?;
            self.held_since = Some(now());
        }
        Ok(())
    }

    /// Gives back the snapshot that is kept, if one is.
    fn let_go(&mut self) {
        if self.held_since.take().is_some()
            && let Err(error) = self.run("COMMIT")
        {
            tracing::warn!(%error, "a snapshot could not be given back");
        }
    }

    fn run(&self, text: &'static str) -> Result<(), StorageError> {
        let ran = self.connection.prepare_cached(text).and_then(|mut prepared| prepared.execute([]));
        ran.map(drop).map_err(at("snapshot"))
    }

    /// Reads up to `most` rows.
    pub(super) fn read(
        &mut self,
        tenant: Option<TenantId>,
        statement: &Statement,
        most: usize,
    ) -> Result<Vec<Row>, StorageError> {
        let sql = statement.sql;
        let text = self.texts.entry(identity(sql)).or_insert_with(|| numbered(sql.text));
        let mut prepared = self.connection.prepare_cached(text).map_err(at(sql.name))?;
        bind(&mut prepared, tenant, statement.parameters()).map_err(at(sql.name))?;
        rows(sql.name, &mut prepared, most)
    }
}

#[expect(clippy::disallowed_methods, reason = "how old a snapshot is decides nothing but whether it is taken anew")]
fn now() -> Instant {
    Instant::now()
}
