//! Request objects: authorization requests that their clients have signed, and may have encrypted (RFC 9101).

mod read;

pub(crate) use read::read;
