//! Revocation (RFC 7009): a client hands back a token that it no longer needs.

mod access_token;
mod grant;
mod refresh_token;
mod revoke;

pub use revoke::revoke;
