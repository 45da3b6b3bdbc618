//! Forgotten passwords: the mailbox proves its owner, who then chooses a new one.

mod complete;
mod prove;

pub use complete::{NewPassword, ResetVerdict, complete};
pub use prove::{prove_code, send_code};
