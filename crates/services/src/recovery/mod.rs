//! Forgotten passwords: the mailbox proves its owner, who then chooses a new one.

mod complete;

pub use complete::{NewPassword, ResetVerdict, complete};
