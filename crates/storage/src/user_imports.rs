//! Files of users: how far each is imported. A row moves in the change set of the users that it counts, so that a run that was
//! killed goes on where it ended, and of two runs at once one is refused.

use crate::{
    StorageError,
    reader::TenantReader,
    statement::{Sql, Statement},
};
use vestibule_domain::clock::Timestamp;

static BEGIN: Sql = Sql::tenant(
    "user_imports.begin",
    "INSERT INTO user_imports (tenant_id, file_digest, position, rows_read, imported, refused, report_length, updated_at) \
     VALUES ($1, $2, 0, 0, 0, 0, 0, $3)",
);
static ADVANCE: Sql = Sql::tenant(
    "user_imports.advance",
    "UPDATE user_imports SET position = $4, rows_read = $5, imported = $6, refused = $7, report_length = $8, \
     updated_at = $9, finished_at = $10 \
     WHERE tenant_id = $1 AND file_digest = $2 AND position = $3 AND finished_at IS NULL",
);
static FORGET: Sql =
    Sql::tenant("user_imports.forget", "DELETE FROM user_imports WHERE tenant_id = $1 AND file_digest = $2");
static FIND: Sql = Sql::tenant(
    "user_imports.find",
    "SELECT position, rows_read, imported, refused, report_length, finished_at FROM user_imports \
     WHERE tenant_id = $1 AND file_digest = $2",
);

pub(crate) static ALL: &[&Sql] = &[&BEGIN, &ADVANCE, &FORGET, &FIND];

/// How far a file is imported.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct ImportProgress {
    /// Bytes of the file that are done with.
    pub position: i64,
    /// Rows that are done with.
    pub rows_read: i64,
    /// Of them, those whose user is in the store.
    pub imported: i64,
    /// Of them, those that were refused.
    pub refused: i64,
    /// Bytes of the report that belong to them.
    pub report_length: i64,
    /// When the end of the file was reached.
    pub finished_at: Option<Timestamp>,
}

/// Notes that a file's import begins. Collides when it has begun before.
pub fn begin(digest: &[u8; 32], now: Timestamp) -> Statement {
    BEGIN.with([(*digest).into(), now.into()])
}

/// Moves an import on from a position; one row, or none where it is at another or finished.
pub fn advance(digest: &[u8; 32], from: i64, to: &ImportProgress, now: Timestamp) -> Statement {
    ADVANCE.with([
        (*digest).into(),
        from.into(),
        to.position.into(),
        to.rows_read.into(),
        to.imported.into(),
        to.refused.into(),
        to.report_length.into(),
        now.into(),
        to.finished_at.into(),
    ])
}

/// Forgets a file, so that it can be imported from its beginning.
pub fn forget(digest: &[u8; 32]) -> Statement {
    FORGET.with([(*digest).into()])
}

/// How far a file is.
pub async fn find(tenant: &TenantReader, digest: &[u8; 32]) -> Result<Option<ImportProgress>, StorageError> {
    let row = tenant.one(FIND.with([(*digest).into()])).await?;
    row.map(|row| {
        Ok(ImportProgress {
            position: row.integer(0)?,
            rows_read: row.integer(1)?,
            imported: row.integer(2)?,
            refused: row.integer(3)?,
            report_length: row.integer(4)?,
            finished_at: row.timestamp_opt(5)?,
        })
    })
    .transpose()
}
