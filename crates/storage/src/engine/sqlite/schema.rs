//! Migrations on SQLite: all that is pending in one transaction, whose lock is the file's.

use super::{connection, failure::at};
use crate::{
    StorageError,
    migrate::{Applied, Migration, Pending, Report, SCHEMA_TABLES, plan},
};
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};
use std::path::Path;
use vestibule_domain::clock::Timestamp;

/// Where a row stands beside its key, one look-up is saved: SQLite's own words for the mark in the scripts.
const CLUSTERED: (&str, &str) = ("/* clustered */", "WITHOUT ROWID");

/// Applies what is pending.
pub(super) fn migrate(file: &Path, now: Timestamp) -> Result<Report, StorageError> {
    let mut connection = connection::maintainer(file)?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(at("migrate"))?;
    transaction.execute_batch(SCHEMA_TABLES).map_err(at("migrate"))?;
    let mut report = Report::default();
    for Pending { migration, .. } in plan(&applied(&transaction)?)? {
        let statements = migration.statements();
        for statement in &statements {
            transaction.execute_batch(&statement.replace(CLUSTERED.0, CLUSTERED.1)).map_err(at(migration.name))?;
        }
        let done = i64::try_from(statements.len()).unwrap_or(i64::MAX);
        let checksum = migration.checksum();
        transaction
            .execute(
                "INSERT INTO schema_migrations (number, name, checksum, statements_done, applied_at) VALUES (?1, ?2, ?3, ?4, ?5)",
                params![migration.number, migration.name, checksum.as_slice(), done, now.as_micros()],
            )
            .map_err(at(migration.name))?;
        report.applied.push(migration);
    }
    transaction.commit().map_err(at("migrate"))?;
    Ok(report)
}

/// What is pending.
pub(super) fn pending(file: &Path) -> Result<Vec<Migration>, StorageError> {
    let connection = connection::reader(file)?;
    Ok(plan(&applied(&connection)?)?.into_iter().map(|pending| pending.migration).collect())
}

/// The applied migrations; none where there is no table of them yet.
pub(super) fn applied(connection: &Connection) -> Result<Vec<Applied>, StorageError> {
    let read = || -> rusqlite::Result<Vec<Applied>> {
        let there = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'schema_migrations'";
        if connection.query_row(there, [], |_| Ok(())).optional()?.is_none() {
            return Ok(Vec::new());
        }
        let mut statement = connection.prepare("SELECT number, checksum, statements_done FROM schema_migrations")?;
        let rows = statement.query_map([], |row| {
            Ok(Applied { number: row.get(0)?, checksum: row.get(1)?, statements_done: row.get(2)? })
        })?;
        rows.collect()
    };
    read().map_err(at("schema_migrations"))
}

/// The names of all tables.
pub(super) fn tables(connection: &Connection) -> Result<Vec<String>, StorageError> {
    let read = || -> rusqlite::Result<Vec<String>> {
        let query = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";
        connection.prepare(query)?.query_map([], |row| row.get(0))?.collect()
    };
    read().map_err(at("tables"))
}
