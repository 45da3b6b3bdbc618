//! Signing in: by password, by a code, and what both end in.

mod browser;
mod code;
mod finish;
mod password;

pub use browser::Browser;
pub use code::{CodeSignIn, prove_code, send_code, stay};
pub use finish::{Completed, FinishRefusal, continue_as};
pub(crate) use finish::{Ending, finish};
pub use password::{PasswordSignIn, PasswordVerdict, with_password};
