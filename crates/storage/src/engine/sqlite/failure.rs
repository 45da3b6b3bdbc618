//! What an error of SQLite's means.

use crate::StorageError;
use rusqlite::{Error, ErrorCode, ffi};

/// Whether a row collided with a unique key.
pub(super) fn is_collision(error: &Error) -> bool {
    matches!(
        error.sqlite_extended_error_code(),
        Some(ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_PRIMARYKEY | ffi::SQLITE_CONSTRAINT_ROWID)
    )
}

/// Whether a flush failed: the system may have dropped what it could not write, so that trying again would only seem to work.
pub(super) fn is_lost_flush(error: &Error) -> bool {
    matches!(error.sqlite_extended_error_code(), Some(ffi::SQLITE_IOERR_FSYNC | ffi::SQLITE_IOERR_DIR_FSYNC))
}

/// Whether a commit or checkpoint met a failing disk: what is on it is unknown.
pub(super) fn is_failing_disk(error: &Error) -> bool {
    error.sqlite_error_code() == Some(ErrorCode::SystemIoFailure)
}

/// The error as the caller sees it. SQLite's words name tables and columns, never values.
pub(super) fn describe(statement: &'static str, error: &Error) -> StorageError {
    let message = error.to_string();
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull | ErrorCode::SystemIoFailure | ErrorCode::ReadOnly) => {
            StorageError::Unwritable(message)
        }
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::CannotOpen) => {
            StorageError::Unreachable(message)
        }
        _ => StorageError::failed(statement, message),
    }
}

/// For `map_err`.
pub(super) fn at(statement: &'static str) -> impl Fn(Error) -> StorageError {
    move |error| describe(statement, &error)
}
