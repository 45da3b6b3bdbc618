//! What an import is told, and what it tells.

use super::ImportFormat;
use vestibule_storage::user_imports::ImportProgress;

/// How a file is imported.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ImportOptions {
    /// What the file is.
    pub format: ImportFormat,
    /// Whether nothing is to be written, only judged.
    pub dry_run: bool,
    /// Whether to go on where an earlier run of the same file ended.
    pub resume: bool,
}

/// How far an import is, and at its end what came of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct ImportStatus {
    /// Bytes of the file that are done with.
    pub position: u64,
    /// Bytes of the file.
    pub length: u64,
    /// Rows that are done with.
    pub rows: u64,
    /// Of them, those whose user is in the store; in a dry run those that would be.
    pub imported: u64,
    /// Of them, those that were refused.
    pub refused: u64,
}

impl ImportStatus {
    /// As it is stored.
    pub(super) fn stored(&self, report_length: u64) -> ImportProgress {
        ImportProgress {
            position: signed(self.position),
            rows_read: signed(self.rows),
            imported: signed(self.imported),
            refused: signed(self.refused),
            report_length: signed(report_length),
            finished_at: None,
        }
    }

    /// As an earlier run left it.
    pub(super) fn of(stored: &ImportProgress, length: u64) -> Self {
        let unsigned = |number: i64| u64::try_from(number).unwrap_or_default();
        Self {
            position: unsigned(stored.position),
            length,
            rows: unsigned(stored.rows_read),
            imported: unsigned(stored.imported),
            refused: unsigned(stored.refused),
        }
    }
}

fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
