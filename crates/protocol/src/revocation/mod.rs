//! Revocation: a client hands back a token that it no longer needs (RFC 7009).

mod request;

pub use request::RevocationRequest;
