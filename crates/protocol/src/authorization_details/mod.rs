//! Rich authorization requests: what a client wants to do in so many words, in place of a scope (RFC 9396).

mod details;

pub use details::{AuthorizationDetails, COMMON_LISTS, Detail};
