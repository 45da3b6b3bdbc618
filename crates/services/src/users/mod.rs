//! Accounts in an administrator's hands.

mod find;
mod set_enabled;

pub use find::find;
pub use set_enabled::{Enabled, set_enabled};
