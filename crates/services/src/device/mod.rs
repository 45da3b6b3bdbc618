//! Device authorization (RFC 8628): a device asks, its owner types the code that it shows, signs in and agrees; meanwhile the
//! device polls the token endpoint (`grants/device_code.rs`).
//!
//! Guessing a user code gets nobody far: there are 22⁹ of them, each counts for a quarter of an hour, an address may try only so
//! many a minute, and a tenant's wrong tries have a budget. And a right guess gives the guesser nothing but the power to sign
//! somebody else's device in to the guesser's own account.

mod begin;
mod decide;
mod enter;
mod polls;
mod ticket;

pub use begin::{Begun, begin};
pub use decide::{Undecided, decide};
pub use enter::{Entered, enter, tenants_of};
pub use polls::PollGate;
pub use ticket::{Ticket, open, waiting};
