//! Introspection (RFC 7662): a resource, or the client that a token was issued to, asks what it is worth.

mod access_token;
mod introspect;
mod refresh_token;
mod signed;

pub use introspect::{Introspected, introspect};
