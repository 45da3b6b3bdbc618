//! Prepares the machine, then runs the steps one after another, all of them whatever comes of each.

use super::{
    outcome::{Outcome, heading, summarise},
    step::{Manner, Step},
    tally::Tally,
};
use crate::needs::{self, Need, Unmet};
use anyhow::Result;
use std::{process::ExitCode, time::Instant};

/// What a run that lacks something ends with.
const UNMET: u8 = 2;

/// What `cargo xtask test` was asked for.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Install nothing and fetch nothing.
    #[arg(long)]
    offline: bool,
    /// Every page in every theme and language, instead of every page once.
    #[arg(long)]
    full: bool,
    /// Run these parts only.
    #[arg(long, value_name = "PART", value_delimiter = ',')]
    only: Vec<Step>,
}

/// Runs the tests. Exit code 0 when all passed, 1 when something failed, 2 when something needed is missing.
pub(crate) fn run(options: &Options) -> Result<ExitCode> {
    let steps = chosen(&options.only);
    if let Err(Unmet(explanation)) = prepare(&steps, !options.offline)? {
        eprintln!("{explanation}");
        return Ok(ExitCode::from(UNMET));
    }
    let manner = Manner { offline: options.offline, full: options.full };
    let outcomes: Vec<_> = steps.iter().map(|step| timed(*step, manner)).collect();
    Ok(if summarise(&outcomes) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The steps to run, in order; what needs the program built has it built.
fn chosen(only: &[Step]) -> Vec<Step> {
    let wanted = |step: Step| match step {
        Step::Build => only.iter().any(|chosen| chosen.is_end_to_end()),
        other => only.contains(&other),
    };
    Step::ALL.into_iter().filter(|step| only.is_empty() || wanted(*step)).collect()
}

/// Makes sure that everything the steps need is here.
fn prepare(steps: &[Step], may_install: bool) -> Result<Result<(), Unmet>> {
    let mut wanted: Vec<Need> = Vec::new();
    for need in steps.iter().flat_map(|step| step.needs()) {
        if !wanted.contains(need) {
            wanted.push(*need);
        }
    }
    if let Err(unmet) = needs::satisfy(&wanted, may_install)? {
        return Ok(Err(unmet));
    }
    let components: Vec<_> = steps.iter().filter_map(|step| step.component()).collect();
    if let Err(unmet) = needs::components(&components, may_install)? {
        return Ok(Err(unmet));
    }
    if steps.iter().any(|step| step.is_end_to_end()) && !needs::node_modules(may_install)? {
        return Ok(Err(Unmet(
            "missing: the end-to-end tests' packages\ninstall with:\n  (cd e2e && npm ci)".to_owned(),
        )));
    }
    if steps.iter().any(|step| step.is_python()) && !needs::virtual_environment(may_install)? {
        return Ok(Err(Unmet(
            "missing: the Python packages in target/venv\ninstall by running without --offline".to_owned(),
        )));
    }
    Ok(Ok(()))
}

#[expect(clippy::disallowed_methods, reason = "how long a step takes is told to its reader and decides nothing")]
fn timed(step: Step, manner: Manner) -> Outcome {
    heading(step.name());
    let began = Instant::now();
    let tally = step.run(manner).unwrap_or_else(|error| {
        println!("{error:#}");
        Tally { passed: 0, failed: 1, failures: vec![format!("{error:#}")] }
    });
    Outcome { name: step.name(), tally, took: began.elapsed() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_choice_every_step_runs() {
        assert_eq!(chosen(&[]), Step::ALL);
    }

    #[test]
    fn a_browser_test_has_the_program_built_first() {
        assert_eq!(chosen(&[Step::Browser, Step::Fmt]), [Step::Fmt, Step::Build, Step::Browser]);
        assert_eq!(chosen(&[Step::Rust]), [Step::Rust]);
    }
}
