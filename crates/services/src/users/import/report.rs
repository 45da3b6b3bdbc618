//! The report: a JSON object a line, for each row that was refused.

use super::RowProblem;
use serde::Serialize;
use std::io::{self, Write};

/// Takes the rows that were refused.
pub trait RefusedRows: Write + Send + Sync {
    /// Makes what was written last. An import moves on only when its report has.
    fn settle(&mut self) -> io::Result<()>;
}

/// Nobody wants to know.
impl RefusedRows for io::Sink {
    fn settle(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl RefusedRows for Vec<u8> {
    fn settle(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl RefusedRows for std::fs::File {
    fn settle(&mut self) -> io::Result<()> {
        self.sync_data()
    }
}

/// A row of the report.
#[derive(Serialize)]
struct Refused<'r> {
    row: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    member: Option<&'r str>,
    reason: &'r str,
}

/// Writes one row; answers how many bytes it took.
pub(super) fn write(report: &mut dyn RefusedRows, row: u64, problem: &RowProblem) -> io::Result<u64> {
    let refused = Refused { row, member: problem.member.as_deref(), reason: &problem.reason };
    let line = format!("{}\n", serde_json::to_string(&refused)?);
    report.write_all(line.as_bytes())?;
    Ok(u64::try_from(line.len()).unwrap_or_default())
}
