//! Rows as they stand in a file, each bounded, whatever comes before it.

mod csv;
mod format;
mod json_lines;
mod members;
mod record;

#[cfg(test)]
mod tests;

pub use format::ImportFormat;
pub(in crate::users) use members::Members;
pub(super) use record::{Record, Records};
