//! Style sheets that tenants bring: read as CSS, held to the documented selectors and to properties that neither load, move,
//! cover nor hide anything, and written out anew. What is served consists of what was recognised, never of the text itself.

mod media;
mod problem;
mod properties;
mod selectors;
mod sheet;
mod values;

#[cfg(test)]
mod tests;

pub use problem::{CssFault, CssProblem};
pub use selectors::documented_selectors;
pub use sheet::{Confined, LONGEST_CSS, confine};
