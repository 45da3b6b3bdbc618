//! Request objects: authorization requests that their clients have signed, and may have encrypted (RFC 9101), sent by value or kept
//! at an address of theirs.

mod fetch;
mod read;

pub(crate) use fetch::fetch;
pub(crate) use read::read;
