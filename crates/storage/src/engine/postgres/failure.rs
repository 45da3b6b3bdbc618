//! What an error of the server or the connection means.

use crate::StorageError;
use deadpool_postgres::PoolError;
use std::{error::Error as _, io};
use tokio_postgres::{Error, error::SqlState};

/// Whether a row collided with a unique key.
pub(super) fn is_collision(error: &Error) -> bool {
    error.code() == Some(&SqlState::UNIQUE_VIOLATION)
}

/// Whether a statement did not touch one row, which a set has it fail for.
pub(super) fn is_unexpected(error: &Error) -> bool {
    error.code() == Some(&SqlState::DIVISION_BY_ZERO)
}

/// Whether the server asks for the same transaction again: nothing of it was written.
pub(super) fn is_conflict(error: &Error) -> bool {
    matches!(error.code(), Some(&(SqlState::T_R_SERIALIZATION_FAILURE | SqlState::T_R_DEADLOCK_DETECTED)))
}

/// Whether an earlier statement of the same transaction failed, which is where the reason stands.
pub(super) fn is_aftermath(error: &Error) -> bool {
    error.code() == Some(&SqlState::IN_FAILED_SQL_TRANSACTION)
}

/// Whether the connection, or the server behind it, is gone.
pub(super) fn is_lost(error: &Error) -> bool {
    error.code().map_or_else(
        || error.is_closed() || error.source().is_some_and(<dyn std::error::Error>::is::<io::Error>),
        |code| {
            let code = code.code();
            // Class 08: the connection; 57P01–57P05: the server shuts down, crashed, starts or drops the session.
            code.starts_with("08") || code.starts_with("57P")
        },
    )
}

/// Whether a transaction whose COMMIT met this error may have been committed.
pub(super) fn is_outcome_unknown(error: &Error) -> bool {
    error.as_db_error().is_none() || is_lost(error) || error.code() == Some(&SqlState::T_R_STATEMENT_COMPLETION_UNKNOWN)
}

/// Whether preparing the statement anew would help: the schema has moved under it, or a proxy has forgotten it.
pub(super) fn is_stale(error: &Error) -> bool {
    matches!(error.code(), Some(&(SqlState::FEATURE_NOT_SUPPORTED | SqlState::INVALID_SQL_STATEMENT_NAME)))
}

/// The error as the caller sees it: code and message, never the detail, which quotes stored values.
pub(super) fn describe(statement: &'static str, error: &Error) -> StorageError {
    let Some(reported) = error.as_db_error() else {
        let message = error.source().map_or_else(|| error.to_string(), |source| format!("{error}: {source}"));
        return if is_lost(error) {
            StorageError::Unreachable(message)
        } else {
            StorageError::failed(statement, message)
        };
    };
    let code = reported.code().code();
    let message = format!("{} ({code})", reported.message());
    match code {
        // The disk is full; the server stands by, or its disk fails.
        "53100" | "25006" | "58030" => StorageError::Unwritable(message),
        // A statement took too long; there is no connection left.
        "57014" | "53300" => StorageError::Unreachable(message),
        _ if is_lost(error) => StorageError::Unreachable(message),
        _ => StorageError::failed(statement, message),
    }
}

/// For `map_err`.
pub(super) fn at(statement: &'static str) -> impl Fn(Error) -> StorageError {
    move |error| describe(statement, &error)
}

/// Why no connection was had.
pub(super) fn unconnected(error: PoolError) -> StorageError {
    match error {
        PoolError::Backend(error) => match describe("connect", &error) {
            StorageError::Failed { message, .. } => StorageError::Unreachable(message),
            other => other,
        },
        PoolError::Timeout(_) => StorageError::Unreachable("no connection in time".to_owned()),
        other => StorageError::Unreachable(other.to_string()),
    }
}
