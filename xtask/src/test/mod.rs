//! `cargo xtask test`: the one test command, on a laptop and in continuous integration alike (decisions.md 26).

mod deny;
mod outcome;
mod run;
mod step;
mod tally;

pub(crate) use run::{Options, run};
