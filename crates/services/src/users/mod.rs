//! Accounts in an administrator's hands.

mod export;
mod find;
pub mod import;
pub(crate) mod migration;
mod require_new_password;
mod set_enabled;

pub use export::{ExportError, ExportOptions, export};
pub use find::find;
pub use migration::MigrationGate;
pub use require_new_password::{NewPasswordRequired, require_new_password};
pub use set_enabled::{Enabled, set_enabled};
