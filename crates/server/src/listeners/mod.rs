//! Our own accept loop: bounded connections, no patience with slow clients, and an end that loses nothing.

mod activity;
mod connection;
mod listener;
mod shutdown;
mod stall;
#[cfg(test)]
mod tests;

pub(crate) use connection::ServerCertificates;
pub use listener::{ListenError, Listener};
pub use shutdown::{Shutdown, Signals};
