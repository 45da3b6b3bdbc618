//! Journeys between requests: sealed into their cookie, bound to their tenant, spilled to a row where the request is too large.

mod sealed;
mod self_registered;
mod start;

pub use sealed::{AskedFor, Passage, asked_by, began_at, has_ended, open, seal};
pub use start::{Started, offers_accounts, start, suffices};
