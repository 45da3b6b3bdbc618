//! Single sign-on sessions: found by their cookie, begun with a proof, ended by signing out.

mod begin;
mod end;
mod find;

pub use begin::NewSession;
pub(crate) use begin::{Begin, begin};
pub use end::{SignedOut, end};
pub(crate) use find::sha256 as find_hash;
pub use find::{LiveSession, find};
