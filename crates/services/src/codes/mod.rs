//! One-time codes by mail and text message: sent, budgeted, checked, spent once (decisions.md 7, 8).

mod check;
mod mailbox;
mod send;

pub use check::CodeVerdict;
pub use mailbox::{Mailbox, Proven};
pub use send::Sent;
