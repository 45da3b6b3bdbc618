//! Migrations: numbered, embedded, checksummed, forward only. A schema serves this version of the program and the one before it,
//! so a migration only adds; what a later version no longer needs is dropped one version on.
//!
//! To add one: write `migrations/NNNN_name.sql` in the shared dialect, and add its line in `script.rs`.

mod script;
mod state;

pub use script::{Migration, migrations};
pub(crate) use script::{SCHEMA_TABLES, statements};
pub use state::Report;
pub(crate) use state::{Applied, Pending, findings, plan};
