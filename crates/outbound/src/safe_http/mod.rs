//! The one way to call a URL that a tenant or a client has given: keys of clients, back-channel logout, notifications.
//!
//! Such a URL is an attacker's wish until proven otherwise. So a call reaches only addresses of the public internet and
//! what the operator has admitted, judged on the very addresses that are connected to (a name that answers differently
//! the second time gains nothing); it follows no redirect, uses no proxy, takes seconds at most, and reads no more of an
//! answer than it was told to. What an answer says is the caller's to judge.

mod call;
mod client;
mod destinations;
mod error;
mod names;
mod reply;

#[cfg(test)]
mod tests;

pub use call::Call;
pub(crate) use client::tls;
pub use client::{SafeHttp, SafeHttpOptions};
pub use destinations::Destinations;
pub use error::{CallError, SafeHttpError};
pub use names::{Lookup, SystemLookup};
pub use reply::Reply;
