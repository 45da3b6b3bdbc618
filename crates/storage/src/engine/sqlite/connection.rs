//! Connections and their settings.

use super::{failure::at, home::Home};
use crate::StorageError;
use rusqlite::{Connection, OpenFlags, config::DbConfig};
use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicI32, Ordering},
    },
    time::Duration,
};

/// How long a connection waits for another process's lock, such as a backup's.
const PATIENCE: Duration = Duration::from_secs(5);

/// How long, and how often, a connection tries to have a new file keep a write-ahead log.
const SWITCH_PATIENCE: Duration = Duration::from_millis(20);
const SWITCHES: u32 = 250;

/// A reader's prepared statements; there are fewer registered.
const STATEMENTS: usize = 512;

/// The connection that writes. `log_pages` follows the length of the write-ahead log.
pub(super) fn writer(
    home: &Home,
    page_limit: Option<u32>,
    log_pages: &Arc<AtomicI32>,
) -> Result<Connection, StorageError> {
    let mut connection = maintainer(home.file())?;
    // FULL flushes the log at each commit; a temporary store has nothing to outlive.
    let synchronous = if home.is_temporary() { "OFF" } else { "FULL" };
    let set =
        |name: &str, value: &dyn rusqlite::ToSql| connection.pragma_update(None, name, value).map_err(at("settings"));
    set("synchronous", &synchronous)?;
    // Whenever an index grew, SQLite looks through every cached page at the end of the commit: more pages than are written to again
    // and again cost more than reading one anew from the system's cache.
    set("cache_size", &-2_048)?;
    set("journal_size_limit", &67_108_864)?;
    if let Some(pages) = page_limit {
        // Answers the limit, so it is a query.
        let query = format!("PRAGMA max_page_count = {pages}");
        connection.query_row(&query, [], |_| Ok(())).map_err(at("settings"))?;
    }
    // SQLite's own checkpoints run inside a commit and hide their errors: the writer makes them itself, after its answers.
    let pages = Arc::clone(log_pages);
    connection
        .wal_hook(Some(move |_: &mut rusqlite::hooks::Wal, length| {
            pages.store(length, Ordering::Relaxed);
            Ok(())
        }))
        .map_err(at("settings"))?;
    Ok(connection)
}

/// A connection for migrations: it writes, and shares the file with the writer.
pub(super) fn maintainer(file: &Path) -> Result<Connection, StorageError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut attempt = 1;
    let connection = loop {
        let connection = Connection::open_with_flags(file, flags).map_err(at("open"))?;
        match log_ahead(&connection) {
            Ok(()) => break connection,
            // Two that switch a new file at once keep each other from it; whoever looks again finds it switched.
            Err(StorageError::Unreachable(_)) if attempt < SWITCHES => attempt += 1,
            Err(error) => return Err(error),
        }
        drop(connection);
        std::thread::sleep(SWITCH_PATIENCE);
    };
    connection.busy_timeout(PATIENCE).map_err(at("settings"))?;
    connection.pragma_update(None, "synchronous", "FULL").map_err(at("settings"))?;
    settle(&connection)?;
    Ok(connection)
}

/// What all connections share. The planner must not look at bound values: it would plan a prepared statement anew for each
/// of them, which costs several times the read itself.
fn settle(connection: &Connection) -> Result<(), StorageError> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).map_err(at("settings"))?;
    connection.pragma_update(None, "temp_store", "MEMORY").map_err(at("settings"))
}

/// Has the file keep a write-ahead log, which it then keeps for good.
fn log_ahead(connection: &Connection) -> Result<(), StorageError> {
    connection.busy_timeout(SWITCH_PATIENCE).map_err(at("settings"))?;
    let mode: String =
        connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0)).map_err(at("settings"))?;
    if mode == "wal" {
        return Ok(());
    }
    Err(StorageError::failed("settings", format!("the file system keeps no write-ahead log (journal mode {mode})")))
}

/// A connection that only reads.
pub(super) fn reader(file: &Path) -> Result<Connection, StorageError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags).map_err(at("open"))?;
    connection.busy_timeout(PATIENCE).map_err(at("settings"))?;
    connection.pragma_update(None, "query_only", true).map_err(at("settings"))?;
    settle(&connection)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(connection)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// By `.cargo/config.toml`: nothing else would notice that its settings are gone.
    #[test]
    fn sqlite_is_built_as_it_is_settled() {
        let connection = Connection::open_in_memory().unwrap();
        let mut statement = connection.prepare("PRAGMA compile_options").unwrap();
        let options: Vec<String> = statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        let is_set = |name: &str| options.iter().any(|option| option == name);
        assert!(is_set("DEFAULT_MEMSTATUS=0") && is_set("OMIT_SHARED_CACHE"), "{options:?}");
        assert!(!is_set("ENABLE_API_ARMOR"), "{options:?}");
    }
}
