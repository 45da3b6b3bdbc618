//! What came of a run: rows, as a table to read and as JSON to keep.

mod machine;
mod row;
mod table;

pub(crate) use machine::describe;
pub(crate) use row::{Row, Target};
pub(crate) use table::{print, write};
