//! Counts tests from what test runners print.

/// How many tests a step ran.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Tally {
    /// Those that held.
    pub(super) passed: u64,
    /// Those that did not.
    pub(super) failed: u64,
}

/// Reads a runner's output line by line.
#[derive(Debug, Default)]
pub(super) struct Counter {
    /// The sum over Rust's test binaries, each of which prints its own result.
    binaries: Tally,
    /// The last plain line `3 passed, 1 failed`, which a runner prints for everything it ran.
    total: Tally,
}

impl Counter {
    /// Takes one line of output.
    pub(super) fn read(&mut self, line: &str) {
        let line = without_colours(line);
        if let Some(result) = line.trim().strip_prefix("test result: ") {
            let counts = result.split_once(". ").map_or(result, |(_, counts)| counts);
            self.binaries.passed += count(counts, "passed").unwrap_or(0);
            self.binaries.failed += count(counts, "failed").unwrap_or(0);
        } else if let Some(total) = plain(line.trim()) {
            self.total = total;
        }
    }

    /// What the step amounts to: at least one thing, and at least one failure when it did not succeed.
    pub(super) fn finish(self, succeeded: bool) -> Tally {
        let mut tally = Tally {
            passed: self.binaries.passed + self.total.passed,
            failed: self.binaries.failed + self.total.failed,
        };
        if succeeded && tally == Tally::default() {
            tally.passed = 1;
        }
        if !succeeded && tally.failed == 0 {
            tally.failed = 1;
        }
        tally
    }
}

/// `3 passed, 1 failed` and nothing else.
fn plain(line: &str) -> Option<Tally> {
    let (passed, failed) = line.split_once(", ")?;
    Some(Tally {
        passed: passed.strip_suffix(" passed")?.parse().ok()?,
        failed: failed.strip_suffix(" failed")?.parse().ok()?,
    })
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

    fn tally(lines: &[&str], succeeded: bool) -> Tally {
        let mut counter = Counter::default();
        for line in lines {
            counter.read(line);
        }
        counter.finish(succeeded)
    }

    #[test]
    fn results_of_several_test_binaries_are_added() {
        let lines = [
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s",
            "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s",
        ];
        assert_eq!(tally(&lines, false), Tally { passed: 15, failed: 2 });
    }

    #[test]
    fn the_last_plain_line_of_a_runner_is_its_total() {
        assert_eq!(
            tally(&["2 passed, 0 failed", "\u{1b}[32m7 passed, 1 failed\u{1b}[0m"], false),
            Tally { passed: 7, failed: 1 }
        );
    }

    #[test]
    fn a_step_that_counts_nothing_is_one_thing() {
        assert_eq!(tally(&["formatted"], true), Tally { passed: 1, failed: 0 });
        assert_eq!(tally(&["oops"], false), Tally { passed: 0, failed: 1 });
    }

    #[test]
    fn a_failed_step_never_counts_as_passed() {
        assert_eq!(tally(&["5 passed, 0 failed"], false), Tally { passed: 5, failed: 1 });
    }
}
