//! Signing out (OpenID Connect RP-Initiated Logout 1.0, Front-Channel Logout 1.0; wire.md §3.2).

mod front_channel;
mod request;

pub use front_channel::front_channel_url;
pub use request::{LogoutRequest, post_logout_url};
