//! The load generator: keep-alive HTTP/1.1 connections, closed and open loops, every answer checked by its worker.

mod awake;
mod closed;
mod connection;
mod latencies;
mod open;
mod sample;

pub(crate) use closed::{Phases, closed, drain};
pub(crate) use connection::{Answer, Connection, Origin};
pub(crate) use latencies::Latencies;
pub(crate) use open::open;
pub(crate) use sample::{Measured, Progress, Sample, Worker};

/// For tests of the load itself, which measure nothing.
#[cfg(test)]
pub(crate) struct Unmeasured;

#[cfg(test)]
impl Measured for Unmeasured {
    fn usage(&self) -> crate::process::Usage {
        crate::process::Usage::default()
    }

    fn is_apart(&self) -> bool {
        false
    }
}
