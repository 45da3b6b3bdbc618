//! Getting things out of the house: written in the change set of what causes them, taken away at once, retried until they arrive or
//! are of no use any more. A recipient that is down delays what goes to it and nothing else.
//!
//! To send something new: a table in storage, a [`Carrier`], its courier and job in the server's wiring.

mod carrier;
mod courier;
mod delivery;

pub use carrier::{Arrival, Carrier, Outcome, Recorded};
pub use courier::{Called, Courier, Leaving};
pub use delivery::{Delivery, Post};
