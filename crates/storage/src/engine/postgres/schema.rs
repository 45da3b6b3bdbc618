//! Migrations on PostgreSQL: one DDL statement a transaction, together with how far the migration has come, so that a run that was
//! cut short goes on where it ended. Distributed engines ask for no less.

use super::{
    failure::{at, is_collision, is_conflict},
    handle::Server,
    lease::Lease,
};
use crate::{
    StorageError,
    migrate::{Applied, Migration, Pending, Report, SCHEMA_TABLES, findings, plan, statements},
};
use deadpool_postgres::{ClientWrapper, Object};
use tokio_postgres::error::SqlState;
use vestibule_domain::clock::Clock;

const APPLIED: &str = "SELECT number, checksum, statements_done FROM schema_migrations";
const PROGRESS: &str = "INSERT INTO schema_migrations (number, name, checksum, statements_done, applied_at)
    VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (number) DO UPDATE SET statements_done = excluded.statements_done, applied_at = excluded.applied_at";

/// How often the tables that migrations are kept in are made anew when nodes collide over them.
const ATTEMPTS: usize = 10;

/// Applies what is pending, one node at a time.
pub(super) async fn migrate(server: &Server, clock: &dyn Clock) -> Result<Report, StorageError> {
    if pending(server).await?.is_empty() {
        return Ok(Report::default());
    }
    // Out of the pool, since its time limits are lifted: building an index may take as long as it takes.
    let connection = Object::take(server.connect().await?);
    let unlimited = "SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0";
    connection.batch_execute(unlimited).await.map_err(at("migrate"))?;
    make_tables(&connection).await?;
    let lease = Lease::take(server, clock).await?;
    let applied = tokio::select! {
        applied = apply(&connection, clock) => applied,
        lost = lease.keep() => Err(lost),
    };
    lease.release().await?;
    applied
}

/// What is pending.
pub(super) async fn pending(server: &Server) -> Result<Vec<Migration>, StorageError> {
    let connection = server.connect().await?;
    Ok(plan(&applied(&connection).await?)?.into_iter().map(|pending| pending.migration).collect())
}

/// What is wrong with the schema, one line each.
pub(super) async fn check(server: &Server) -> Result<Vec<String>, StorageError> {
    let connection = server.connect().await?;
    let query = "SELECT table_name::TEXT FROM information_schema.tables WHERE table_schema = current_schema()";
    let rows = connection.query(query, &[]).await.map_err(at("tables"))?;
    let tables = rows.iter().map(|row| row.try_get(0)).collect::<Result<Vec<String>, _>>().map_err(at("tables"))?;
    Ok(findings(&applied(&connection).await?, &tables))
}

async fn make_tables(connection: &ClientWrapper) -> Result<(), StorageError> {
    for statement in statements(SCHEMA_TABLES) {
        let mut attempt = 1;
        while let Err(error) = connection.batch_execute(&statement).await {
            // IF NOT EXISTS does not keep two nodes at once from colliding in the catalogue.
            let there = matches!(error.code(), Some(&(SqlState::DUPLICATE_TABLE | SqlState::DUPLICATE_OBJECT)));
            let met = there || is_collision(&error) || is_conflict(&error);
            if !met || attempt == ATTEMPTS {
                return Err(at("schema_migrations")(error));
            }
            attempt += 1;
        }
    }
    Ok(())
}

async fn apply(connection: &ClientWrapper, clock: &dyn Clock) -> Result<Report, StorageError> {
    let mut report = Report::default();
    for Pending { migration, done } in plan(&applied(connection).await?)? {
        let checksum = migration.checksum();
        for (position, statement) in migration.statements().iter().enumerate().skip(done) {
            let at = at(migration.name);
            let reached = i64::try_from(position + 1).unwrap_or(i64::MAX);
            let number = i64::from(migration.number);
            let now = clock.now().as_micros();
            connection.batch_execute("BEGIN").await.map_err(&at)?;
            connection.batch_execute(statement).await.map_err(&at)?;
            let row: [&(dyn tokio_postgres::types::ToSql + Sync); 5] =
                [&number, &migration.name, &checksum.as_slice(), &reached, &now];
            connection.execute(PROGRESS, &row).await.map_err(&at)?;
            connection.batch_execute("COMMIT").await.map_err(&at)?;
        }
        report.applied.push(migration);
    }
    Ok(report)
}

/// The applied migrations; none where there is no table of them yet.
async fn applied(connection: &ClientWrapper) -> Result<Vec<Applied>, StorageError> {
    let rows = match connection.query(APPLIED, &[]).await {
        Err(error) if error.code() == Some(&SqlState::UNDEFINED_TABLE) => return Ok(Vec::new()),
        rows => rows.map_err(at("schema_migrations"))?,
    };
    let read = |row: &tokio_postgres::Row| -> Result<Applied, tokio_postgres::Error> {
        Ok(Applied { number: row.try_get(0)?, checksum: row.try_get(1)?, statements_done: row.try_get(2)? })
    };
    rows.iter().map(read).collect::<Result<_, _>>().map_err(at("schema_migrations"))
}
