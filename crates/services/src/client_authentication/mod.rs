//! Client authentication at the endpoints that clients call themselves (RFC 6749 §2.3): one file for each method.

mod authenticate;
mod client;
mod client_secret;

pub use authenticate::authenticate;
pub use client::AuthenticatedClient;
