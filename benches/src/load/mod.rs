//! The load generator: keep-alive HTTP/1.1 connections, closed and open loops, every answer checked by its worker.

mod closed;
mod connection;
mod latencies;
mod open;
mod sample;

pub(crate) use closed::{Phases, closed, drain};
pub(crate) use connection::{Answer, Connection, Origin};
pub(crate) use latencies::Latencies;
pub(crate) use open::open;
pub(crate) use sample::{Progress, Sample, Worker};
