//! The report: a JSON object a line, for each row that was refused.

use super::RowProblem;
use serde_json::json;
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

/// Writes one row; answers how many bytes it took.
pub(super) fn write(report: &mut dyn RefusedRows, row: u64, problem: &RowProblem) -> io::Result<u64> {
    let line = match &problem.member {
        Some(member) => json!({"row": row, "member": member, "reason": problem.reason}),
        None => json!({"row": row, "reason": problem.reason}),
    };
    let line = format!("{line}\n");
    report.write_all(line.as_bytes())?;
    Ok(u64::try_from(line.len()).unwrap_or_default())
}
