//! Processes: starting them on a chosen core, and reading what they use.

mod cores;
mod program;
mod usage;

pub(crate) use cores::{Cores, Side};
pub(crate) use program::Program;
pub(crate) use usage::{Memory, Usage};
