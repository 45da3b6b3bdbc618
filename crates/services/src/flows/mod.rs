//! User flows as administrators work on them: a draft is saved, published and, if need be, rolled back. Whoever is under way finishes on
//! the version that they began with.

mod draft;
mod list;
mod publish;
mod refusal;

pub use draft::{drop_draft, save_draft};
pub use list::{FlowSummary, list, versions};
pub use publish::{publish, publishing, roll_back};
pub use refusal::FlowRefusal;
