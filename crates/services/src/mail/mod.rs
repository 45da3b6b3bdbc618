//! Mail: composed and sealed into the outbox in the change set of what it tells about, taken away at once, retried until it
//! arrives or is of no use any more. A dead mail server delays mail and nothing else.

mod courier;
mod deliver;
mod enqueue;

pub use courier::Courier;
pub use deliver::{Delivery, Transport};
pub use enqueue::{Enqueued, Message, enqueue};
