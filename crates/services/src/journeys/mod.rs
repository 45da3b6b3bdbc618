//! Journeys between requests: sealed into their cookie, bound to their tenant, spilled to a row where the request is too large.

mod answers;
mod conclude;
mod following;
mod opened;
mod sealed;
mod start;
mod to_page;
mod traced;

pub use conclude::Conclusion;
pub(crate) use conclude::conclude;
pub use following::Following;
pub use opened::OpenedJourneys;
pub use sealed::{AskedFor, Passage, asked_by, began_at, has_ended, open, seal, unknown_client};
pub use start::{Started, offers_accounts, start, suffices};
pub use to_page::ToPage;
