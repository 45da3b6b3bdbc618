//! Build tasks, each one command: `cargo xtask test`, `cargo xtask bench`, `cargo xtask docs`.
//!
//! This package is compiled before anything else can run, so it has few dependencies and knows no crate of the server.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command-line tool speaks on its standard streams")]

mod bench;
mod docs;
mod needs;
mod rules;
mod test;
mod workspace;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Build tasks of Vestibule.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Run every check and test: format, rules, clippy, Rust tests on both engines, browser and client tests.
    Test(test::Options),
    /// Build a release and measure it: limits, floor, server and peers, in one table.
    Bench(bench::Options),
    /// Regenerate the reference pages that are written by the code.
    Docs(docs::Options),
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().task {
        Task::Test(options) => test::run(&options),
        Task::Bench(options) => bench::run(&options),
        Task::Docs(options) => docs::run(&options),
    };
    match outcome {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
