//! Texts in a business's own words: put, read and removed, a language at a time.

mod change;

pub use change::{TextRefusal, own, put, remove};
