//! Mail: composed and sealed into the outbox in the change set of what it tells about, taken away at once, retried until it
//! arrives or is of no use any more. A dead mail server delays mail and nothing else.

mod deliver;
mod enqueue;

pub use deliver::{Delivery, Transport};
pub use enqueue::{Enqueued, Message, enqueue};

/// Calls for mail to be taken away.
pub type Courier = crate::outbox::Courier<Transport>;
