//! What tests stand on: a clock that is turned by hand, seeded randomness, and empty, migrated stores on both engines.
//!
//! It knows no use case. To add a fixture, add a file named after what it provides.

pub mod browser;
pub mod clock;
pub mod postgres;
pub mod randomness;
pub mod stores;
