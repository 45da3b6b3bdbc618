//! Text messages: written and sealed into the outbox in the change set of what they tell about, taken away at once, retried until they
//! arrive or are of no use any more.
//!
//! They cost money, and some numbers earn by them: besides the budget of each number ([`crate::codes`]), the block of numbers that it
//! belongs to, the address that asks, and the tenant have budgets of their own.

mod budgets;
mod deliver;
mod enqueue;

pub(crate) use budgets::budgets;
pub use deliver::{Delivery, Transport};
pub use enqueue::{Enqueued, TextMessage, enqueue};

/// Calls for text messages to be taken away.
pub type TextCourier = crate::outbox::Courier<Transport>;
