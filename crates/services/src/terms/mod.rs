//! What customers agree to: asked for when they sign up, and again when a required document has another version.

mod agree;
mod owed;
mod records;

pub use agree::{TermsAgreement, agree};
pub use owed::{of_flow, owed};
pub use records::suffices;
pub(crate) use records::{agreed, records};
