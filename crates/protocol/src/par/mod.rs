//! Pushed authorization requests (RFC 9126).

mod request_uri;
mod response;

pub use request_uri::RequestUri;
pub use response::PushedResponse;
