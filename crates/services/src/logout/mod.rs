//! Telling applications, server to server, that a session of theirs has ended (OpenID Connect Back-Channel Logout 1.0): announced in
//! the change set that ends it, called at once, called again until they answer or it is of no use any more.

mod announce;
mod call;
mod deliver;

pub(crate) use announce::Announcement;
pub use call::LogoutCall;
