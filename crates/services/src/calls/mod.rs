//! Calls to applications: announced in the change set of what they tell of, made at once, made again until the application answers or
//! it is of no use any more. One outbox and one job for every kind of them.

mod carrier;
mod verdict;

pub(crate) use carrier::seal;
pub use carrier::{Calls, OutgoingCall};
pub(crate) use verdict::{MOST_BYTES, verdict};

/// Calls for calls to be made.
pub type CallCourier = crate::outbox::Courier<Calls>;
