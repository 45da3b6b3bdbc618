//! Checks and backups, while serving goes on.

use super::{connection, failure::at, schema};
use crate::{StorageError, migrate::findings};
use rusqlite::{Connection, OpenFlags, backup::Backup};
use std::{fs::OpenOptions, io, os::unix::fs::OpenOptionsExt, path::Path, time::Duration};

/// What is wrong with the file, one line each.
pub(super) fn check(file: &Path) -> Result<Vec<String>, StorageError> {
    let connection = connection::reader(file)?;
    let mut found = damage(&connection).map_err(at("integrity_check"))?;
    found.extend(findings(&schema::applied(&connection)?, &schema::tables(&connection)?));
    Ok(found)
}

fn damage(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    let mut statement = connection.prepare("PRAGMA integrity_check")?;
    let lines: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(lines.into_iter().filter(|line| line != "ok").collect())
}

/// Writes a consistent copy to `copy`, which must not exist yet and which only its owner may read.
pub(super) fn backup(file: &Path, copy: &Path) -> Result<(), StorageError> {
    let unwritable = |error: io::Error| StorageError::Unwritable(format!("{}: {error}", copy.display()));
    let made = OpenOptions::new().create_new(true).write(true).mode(0o600).open(copy).map_err(unwritable)?;
    let from = connection::reader(file)?;
    let mut to = Connection::open_with_flags(copy, OpenFlags::SQLITE_OPEN_READ_WRITE).map_err(at("backup"))?;
    // All pages in one step: the copy is of one moment, and readers and the writer go on beside it.
    Backup::new(&from, &mut to)
        .and_then(|backup| backup.run_to_completion(i32::MAX, Duration::ZERO, None))
        .map_err(at("backup"))?;
    to.close().map_err(|(_, error)| at("backup")(error))?;
    made.sync_all().map_err(unwritable)
}
