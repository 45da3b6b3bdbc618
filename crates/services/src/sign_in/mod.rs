//! Signing in: by password, by a code, and what both end in.

mod browser;
mod finish;
mod password;
mod stay;
mod traced;
mod wrong_password;

pub use browser::Browser;
pub use finish::{Completed, FinishRefusal, continue_as};
pub(crate) use finish::{Ending, finish};
pub(crate) use password::{Checked, check_password};
pub use password::{PasswordSignIn, PasswordVerdict, with_password};
pub use stay::stay;
