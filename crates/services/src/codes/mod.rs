//! One-time codes by mail: sent, budgeted, checked, spent once (decisions.md 7, 8).

mod check;
mod send;

pub use check::{CodeVerdict, check};
pub use send::{Recipient, Sending, Sent, send};
