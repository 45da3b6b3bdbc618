//! What a step came to, and how it is told.

use super::tally::Tally;
use std::time::Duration;

/// A finished step.
#[derive(Debug)]
pub(super) struct Outcome {
    /// What it was.
    pub(super) name: &'static str,
    /// What it counted.
    pub(super) tally: Tally,
    /// How long it took.
    pub(super) took: Duration,
}

/// A heading that can be found when scrolling through a long log.
pub(super) fn heading(name: &str) {
    println!("\n──── {name} {}", "─".repeat(72_usize.saturating_sub(name.len())));
}

/// Prints what failed, what each step came to and the last line `N passed, N failed`. Whether all is well.
pub(super) fn summarise(outcomes: &[Outcome]) -> bool {
    let mut failures = outcomes.iter().flat_map(|outcome| &outcome.tally.failures).peekable();
    if failures.peek().is_some() {
        heading("what failed");
        failures.for_each(|failure| println!("{failure}\n"));
    }
    heading("summary");
    for Outcome { name, tally, took } in outcomes {
        let verdict = if tally.failed == 0 { "ok" } else { "FAILED" };
        println!(
            "{verdict:>8}  {name:<8} {:>8.1} s  {} passed, {} failed",
            took.as_secs_f64(),
            tally.passed,
            tally.failed
        );
    }
    let passed: u64 = outcomes.iter().map(|outcome| outcome.tally.passed).sum();
    let failed: u64 = outcomes.iter().map(|outcome| outcome.tally.failed).sum();
    println!("\n{passed} passed, {failed} failed");
    failed == 0
}
