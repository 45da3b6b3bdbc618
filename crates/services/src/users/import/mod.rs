//! Bringing users along: a file of them, read a row at a time, judged row by row, and committed in change sets that wait behind
//! those of people.
//!
//! ```text
//! records/ ──► account/ ──► batch ──► commit: users + how far the file is, in one change set
//! JSON Lines    one row,      │
//! or CSV        judged        └──► report: a line for each row that was refused, written before the commit that passes it
//! ```
//!
//! The position in the file moves in the same change set as the users. So an import that was killed goes on where it ended:
//! no row comes twice, and none is lost.

mod account;
mod batch;
mod dry_run;
mod plan;
mod problem;
mod progress;
mod records;
mod report;
mod run;

#[cfg(test)]
mod tests;

pub(in crate::users) use account::{Credential, NewAccount, judge};
pub use plan::{ImportError, ImportPlan};
pub use problem::RowProblem;
pub use progress::{ImportOptions, ImportStatus};
pub use records::ImportFormat;
pub(in crate::users) use records::Members;
pub use report::RefusedRows;
pub use run::import;
