//! Languages: which ones there are, which one a person wants, and what a text says in it.
//!
//! Translations are Fluent files, one for each language, embedded by the crates that show them. Adding a file adds a
//! language; English is always there and stands in for what another language lacks.

mod catalogue;
mod completeness;
mod language;
mod moment;
mod negotiation;
mod value;

#[cfg(test)]
mod tests;

pub use catalogue::{Catalogue, CatalogueError};
pub use completeness::Gap;
pub use language::{Direction, Language};
pub use moment::rfc3339;
pub use negotiation::Preferences;
pub use value::{Value, isolate};
