//! The benchmark: one command, one table. `cargo xtask bench` builds it in release and runs `vestibule-bench run`.
//!
//! Every figure that matters is a ratio to a limit of the machine or to a peer, measured in the same run and in turn. The
//! server, the floor, the peer and the limits each run as their own process on one core; the load comes from this process on
//! another. The other subcommands are those processes.
//!
//! To add a row: a file in `rows/`, and its name in [`rows::Topic`].
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command-line tool speaks on its standard streams")]

mod floor;
mod journey;
mod limits;
mod load;
mod number;
mod process;
mod report;
mod rows;
mod run;
mod stopwatch;
mod subject;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// The allocator of the server, so that the floor allocates on the same terms.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Measures Vestibule against limits and peers.
#[derive(Parser)]
#[command(name = "cargo xtask bench", bin_name = "cargo xtask bench")]
struct Arguments {
    #[command(subcommand)]
    part: Part,
}

#[derive(Subcommand)]
enum Part {
    /// Measure, and print the table.
    Run(run::Options),
    /// Serve the skeleton endpoint that the server is compared with.
    #[command(hide = true)]
    Floor(floor::Options),
    /// Measure what this machine can do at best.
    #[command(hide = true)]
    Limit(limits::Options),
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().part {
        Part::Run(options) => run::run(&options),
        Part::Floor(options) => floor::serve(&options).map(|()| true),
        Part::Limit(options) => limits::measure(&options).map(|()| true),
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}
