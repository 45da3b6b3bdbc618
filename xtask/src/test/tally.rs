//! Counts tests from what test runners print, and keeps what they say of those that failed.

/// How many lines of what a runner says of a failed test are kept.
const LINES_OF_A_FAILURE: usize = 12;
/// How many failed tests are told.
const MOST_FAILURES: usize = 20;

/// How many tests a step ran, and what failed in it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Tally {
    /// Those that held.
    pub(super) passed: u64,
    /// Those that did not.
    pub(super) failed: u64,
    /// What was said of those, the beginning of each: a heading, and lines after it.
    pub(super) failures: Vec<String>,
}

/// Reads a runner's output line by line.
#[derive(Debug, Default)]
pub(super) struct Counter {
    /// Passed and failed, the sum over Rust's test binaries, each of which prints its own result.
    binaries: (u64, u64),
    /// The same of the last plain line `3 passed, 1 failed`, which a runner prints for everything it ran.
    total: (u64, u64),
    /// What was said of each failed test: a heading of dashes, and the lines after it.
    failures: Vec<String>,
    /// How many lines of the newest failure are still to come.
    awaited: usize,
}

impl Counter {
    /// Takes one line of output.
    pub(super) fn read(&mut self, line: &str) {
        let line = without_colours(line);
        self.keep_failure(&line);
        if let Some(result) = line.trim().strip_prefix("test result: ") {
            let counts = result.split_once(". ").map_or(result, |(_, counts)| counts);
            self.binaries.0 += count(counts, "passed").unwrap_or(0);
            self.binaries.1 += count(counts, "failed").unwrap_or(0);
        } else if let Some(total) = plain(line.trim()) {
            self.total = total;
        }
    }

    /// Keeps what is said of a failed test: `--- title` of the end-to-end tests, `---- name stdout ----` of Rust's.
    fn keep_failure(&mut self, line: &str) {
        if line.starts_with("--- ") || (line.starts_with("---- ") && line.ends_with(" stdout ----")) {
            self.awaited = if self.failures.len() < MOST_FAILURES { LINES_OF_A_FAILURE } else { 0 };
            if self.awaited > 0 {
                self.failures.push(line.to_owned());
            }
        } else if line.starts_with("failures:") || plain(line.trim()).is_some() {
            self.awaited = 0;
        } else if let (1.., Some(failure)) = (self.awaited, self.failures.last_mut())
            && !line.trim().is_empty()
        {
            failure.push_str("\n    ");
            failure.push_str(line.trim_end());
            self.awaited -= 1;
        }
    }

    /// What the step amounts to: at least one thing, and at least one failure when it did not succeed.
    pub(super) fn finish(self, succeeded: bool) -> Tally {
        let mut tally = Tally {
            passed: self.binaries.0 + self.total.0,
            failed: self.binaries.1 + self.total.1,
            failures: self.failures,
        };
        if succeeded && tally.passed + tally.failed == 0 {
            tally.passed = 1;
        }
        if !succeeded && tally.failed == 0 {
            tally.failed = 1;
        }
        tally
    }
}

/// `3 passed, 1 failed` and nothing else.
fn plain(line: &str) -> Option<(u64, u64)> {
    let (passed, failed) = line.split_once(", ")?;
    Some((passed.strip_suffix(" passed")?.parse().ok()?, failed.strip_suffix(" failed")?.parse().ok()?))
}

/// The number before a word, in `12 passed; 0 failed; 1 ignored`.
fn count(counts: &str, word: &str) -> Option<u64> {
    counts.split("; ").find_map(|part| part.trim().strip_suffix(word)?.trim().parse().ok())
}

/// The line without terminal escapes.
fn without_colours(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut parts = line.split('\u{1b}');
    plain.push_str(parts.next().unwrap_or_default());
    for part in parts {
        plain.push_str(part.split_once('m').map_or("", |(_, rest)| rest));
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(lines: &[&str], succeeded: bool) -> (u64, u64) {
        let Tally { passed, failed, .. } = read(lines).finish(succeeded);
        (passed, failed)
    }

    fn read(lines: &[&str]) -> Counter {
        let mut counter = Counter::default();
        for line in lines {
            counter.read(line);
        }
        counter
    }

    #[test]
    fn results_of_several_test_binaries_are_added() {
        let lines = [
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s",
            "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s",
        ];
        assert_eq!(tally(&lines, false), (15, 2));
    }

    #[test]
    fn the_last_plain_line_of_a_runner_is_its_total() {
        assert_eq!(tally(&["2 passed, 0 failed", "\u{1b}[32m7 passed, 1 failed\u{1b}[0m"], false), (7, 1));
    }

    #[test]
    fn a_step_that_counts_nothing_is_one_thing() {
        assert_eq!(tally(&["formatted"], true), (1, 0));
        assert_eq!(tally(&["oops"], false), (0, 1));
    }

    #[test]
    fn what_is_said_of_a_failed_test_is_kept_without_the_rest() {
        let counter = read(&[
            "test one ... FAILED",
            "failures:",
            "---- one stdout ----",
            "thread 'one' panicked",
            "",
            "left: 1",
            "failures:",
            "    one",
            "--- a page looks as in its picture",
            "\u{1b}[31mError: no\u{1b}[0m",
            "1 passed, 2 failed",
            "more",
        ]);
        assert_eq!(
            counter.finish(false).failures,
            [
                "---- one stdout ----\n    thread 'one' panicked\n    left: 1",
                "--- a page looks as in its picture\n    Error: no"
            ]
        );
    }

    #[test]
    fn of_a_long_failure_the_beginning_is_kept() {
        let lines: Vec<_> = std::iter::once("--- long").chain(std::iter::repeat_n("line", 100)).collect();
        let failures = read(&lines).finish(false).failures;
        assert_eq!(
            failures.iter().map(|failure| failure.lines().count()).collect::<Vec<_>>(),
            [1 + LINES_OF_A_FAILURE]
        );
    }

    #[test]
    fn a_failed_step_never_counts_as_passed() {
        assert_eq!(tally(&["5 passed, 0 failed"], false), (5, 1));
    }
}
