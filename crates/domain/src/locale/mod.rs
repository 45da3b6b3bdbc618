//! Languages: which ones there are, which one a person wants, and what a text says in it.
//!
//! Translations are Fluent files, one for each language, embedded by the crates that show them and parsed when they are first
//! asked for. Adding a file adds a language; English is always there and stands in for what another language lacks.

mod catalogue;
mod completeness;
mod language;
mod matching;
mod messages;
mod moment;
mod negotiation;
mod value;

#[cfg(test)]
mod tests;

pub use catalogue::{Catalogue, CatalogueError};
pub use completeness::{Gap, plural_forms};
pub use language::{Direction, Language, sorting_key};
pub use moment::rfc3339;
pub use negotiation::{Offered, Preferences};
pub use value::{Value, isolate};
