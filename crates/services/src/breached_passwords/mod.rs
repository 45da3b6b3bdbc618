//! Passwords known from breaches: looked for in a file of our own, or asked for by the range protocol, in which only the first
//! five digits of a password's SHA-1 leave the house.
//!
//! ```text
//! a list of SHA-1 hashes ── build ──► a file of small filters, one for each beginning of a hash ── open ──► BreachFilter
//! ```
//!
//! A filter never misses a hash of its list, and takes one other password in some 65,000 for one of them. To have another source,
//! add its file and its line in `check.rs`.

mod build;
mod check;
mod digest;
mod filter;
mod format;
mod range;

#[cfg(test)]
mod tests;

pub use build::{BuildError, BuildOptions, Built, build};
pub use check::BreachedPasswords;
pub(crate) use check::is_refused;
pub use filter::{BreachFilter, FilterError};
pub use range::RangeService;
