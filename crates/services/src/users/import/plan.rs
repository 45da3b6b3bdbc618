//! Looking at a file before it is imported.

use super::{ImportOptions, RowProblem};
use crate::{Context, Failure};
use aws_lc_rs::digest;
use std::io::{self, Read, Seek, SeekFrom};
use vestibule_storage::{user_imports, user_imports::ImportProgress};

/// Why an import ends early.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The file can't be read, or the report can't be written.
    #[error("the file of users or the report: {0}")]
    File(#[from] io::Error),
    /// The first row of a CSV file.
    #[error("{0}")]
    Head(RowProblem),
    /// An earlier run of the same file has not come to its end.
    #[error("{rows} rows of this file have been imported before: go on where that ended with --resume")]
    Begun {
        /// How many rows are done with.
        rows: i64,
    },
    /// Another run moved on meanwhile.
    #[error("the same file is being imported by another process")]
    Raced,
    /// The infrastructure failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

/// A file that has been looked at, and what is known of earlier runs.
#[derive(Debug)]
pub struct ImportPlan {
    pub(super) digest: [u8; 32],
    pub(super) length: u64,
    pub(super) begun: Option<ImportProgress>,
}

impl ImportPlan {
    /// Looks at a file. An error where an earlier run has not come to its end, unless that is to be gone on with.
    pub async fn make(
        cx: &Context,
        file: &mut (impl Read + Seek),
        options: ImportOptions,
    ) -> Result<Self, ImportError> {
        let (digest, length) = digested(file)?;
        let begun = user_imports::find(&cx.rows(), &digest).await.map_err(Failure::from)?;
        match begun {
            Some(begun) if !options.resume && !options.dry_run && begun.finished_at.is_none() => {
                Err(ImportError::Begun { rows: begun.rows_read })
            }
            begun => Ok(Self { digest, length, begun: begun.filter(|_| options.resume) }),
        }
    }

    /// How many bytes of the report belong to what is done already.
    pub fn report_length(&self) -> u64 {
        self.begun.as_ref().and_then(|begun| u64::try_from(begun.report_length).ok()).unwrap_or_default()
    }
}

/// The file's SHA-256 and its length.
fn digested(file: &mut (impl Read + Seek)) -> io::Result<([u8; 32], u64)> {
    file.seek(SeekFrom::Start(0))?;
    let mut context = digest::Context::new(&digest::SHA256);
    let mut buffer = vec![0; 1024 * 1024];
    let mut length = 0_u64;
    loop {
        let read = match file.read(&mut buffer) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        context.update(buffer.get(..read).unwrap_or_default());
        length += u64::try_from(read).unwrap_or_default();
    }
    let sum = context.finish();
    Ok((sum.as_ref().first_chunk().copied().unwrap_or_default(), length))
}
