//! Journeys between requests: sealed into their cookie, bound to their tenant, spilled to a row where the request is too large.

mod conclude;
mod opened;
mod sealed;
mod start;
mod to_page;
mod traced;

pub use conclude::Conclusion;
pub(crate) use conclude::conclude;
pub use opened::OpenedJourneys;
pub use sealed::{AskedFor, Passage, asked_by, began_at, has_ended, open, seal};
pub use start::{Started, offers_accounts, start, suffices};
pub use to_page::ToPage;
