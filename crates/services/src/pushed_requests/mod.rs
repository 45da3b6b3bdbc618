//! Pushed authorization requests (RFC 9126): a client sends its request itself and proves who it is; the browser then brings no
//! more than the request's name.

mod push;
mod stored;
mod take;
mod use_up;

pub use push::push;
pub(crate) use take::take;
pub(crate) use use_up::use_up;
