//! Signing out (OpenID Connect RP-Initiated Logout 1.0, Front-Channel and Back-Channel Logout 1.0, Session Management 1.0; wire.md §3.2).

mod back_channel;
mod front_channel;
mod request;
mod session_state;

pub use back_channel::{LOGOUT_EVENT, LogoutTokenClaims};
pub use front_channel::front_channel_url;
pub use request::{LogoutRequest, post_logout_url};
pub use session_state::session_state;
