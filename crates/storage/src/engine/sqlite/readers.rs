//! Read-only connections for point reads, which answer on the calling thread: handing a read to another thread costs more than
//! the read.

use super::{
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
        Mutex, MutexGuard, PoisonError, TryLockError,
        atomic::{AtomicUsize, Ordering},
    },
};
use vestibule_domain::ids::TenantId;

static NEXT_SEAT: AtomicUsize = AtomicUsize::new(0);

thread_local! {
    /// The connection that a thread tries first, so that threads seldom meet and statements stay warm.
    static SEAT: usize = NEXT_SEAT.fetch_add(1, Ordering::Relaxed);
}

/// Connections for point reads.
#[derive(Debug)]
pub(super) struct Readers {
    seats: Vec<Mutex<Reader>>,
}

/// A connection that reads, with the texts that it has translated.
#[derive(Debug)]
pub(super) struct Reader {
    connection: Connection,
    texts: HashMap<usize, String>,
}

impl Readers {
    pub(super) fn open(file: &Path) -> Result<Self, StorageError> {
        let threads = std::thread::available_parallelism().map_or(4, std::num::NonZero::get);
        let seats = (0..threads.clamp(4, 32)).map(|_| Reader::open(file).map(Mutex::new)).collect::<Result<_, _>>()?;
        Ok(Self { seats })
    }

    /// Reads up to `most` rows, on this thread.
    pub(super) fn read(
        &self,
        tenant: Option<TenantId>,
        statement: &Statement,
        most: usize,
    ) -> Result<Vec<Row>, StorageError> {
        self.take()?.read(tenant, statement, most)
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
        Ok(Self { connection: connection::reader(file)?, texts: HashMap::new() })
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
