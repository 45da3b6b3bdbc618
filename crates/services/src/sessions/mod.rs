//! Single sign-on sessions: found by their cookie, begun with a proof, ended by signing out or revoked.

mod begin;
mod end;
mod find;
mod has_used;
mod list;
mod revoke;

pub use begin::NewSession;
pub(crate) use begin::{Begin, begin};
pub use end::{SignedOut, end};
pub use find::{LiveSession, find};
pub use has_used::has_used;
pub use list::{ListedSession, end_one, of_user};
pub(crate) use revoke::ends_of_user;
pub use revoke::{Revoked, revoke, revoke_of_user};
