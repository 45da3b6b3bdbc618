//! Request objects: authorization requests that their clients have signed (RFC 9101).

mod read;

pub(crate) use read::read;
