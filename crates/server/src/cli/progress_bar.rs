//! How far a long command is, where somebody watches.

use std::{
    io::{self, IsTerminal, Write},
    time::{Duration, Instant},
};

/// How often it is drawn anew.
const EVERY: Duration = Duration::from_millis(100);
/// How many characters wide the bar is.
const WIDTH: u64 = 30;

/// A bar on standard error; nothing where that is no terminal.
pub(crate) struct ProgressBar {
    drawn: Option<Drawn>,
}

struct Drawn {
    begun: Instant,
    last: Option<Instant>,
    rows_before: Option<u64>,
}

impl ProgressBar {
    /// Begins.
    #[expect(clippy::disallowed_methods, reason = "a duration that is shown; nothing is decided by it")]
    pub(crate) fn start() -> Self {
        let drawn = || Drawn { begun: Instant::now(), last: None, rows_before: None };
        Self { drawn: io::stderr().is_terminal().then(drawn) }
    }

    /// Shows how many bytes of how many, and how many rows, are done.
    #[expect(clippy::disallowed_methods, reason = "a duration that is shown; nothing is decided by it")]
    pub(crate) fn show(&mut self, position: u64, length: u64, rows: u64) {
        let Some(drawn) = &mut self.drawn else { return };
        let now = Instant::now();
        if position < length && drawn.last.is_some_and(|last| now.duration_since(last) < EVERY) {
            return;
        }
        drawn.last = Some(now);
        // What an earlier run did is not this one's speed.
        let before = *drawn.rows_before.get_or_insert(rows);
        let seconds = now.duration_since(drawn.begun).as_secs().max(1);
        let text = line(position, length, rows, (rows - before.min(rows)) / seconds);
        let _ = io::stderr().lock().write_all(text.as_bytes());
    }

    /// Leaves the line.
    pub(crate) fn finish(&mut self) {
        if self.drawn.take().is_some_and(|drawn| drawn.last.is_some()) {
            let _ = io::stderr().lock().write_all(b"\n");
        }
    }
}

fn line(position: u64, length: u64, rows: u64, rate: u64) -> String {
    let of = |whole: u64| u128::from(position) * u128::from(whole) / u128::from(length.max(1));
    let filled = usize::try_from(of(WIDTH)).unwrap_or_default();
    let empty = usize::try_from(WIDTH).unwrap_or_default().saturating_sub(filled);
    format!("\r[{}{}] {:>3} %  {rows} rows, {rate} a second ", "#".repeat(filled), ".".repeat(empty), of(100))
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn the_bar_fills_with_the_bytes_that_are_done() {
        assert_eq!(line(0, 0, 0, 0), format!("\r[{}]   0 %  0 rows, 0 a second ", ".".repeat(30)));
        assert!(line(50, 100, 7, 3).starts_with(&format!("\r[{}{}]  50 %", "#".repeat(15), ".".repeat(15))));
        assert!(line(u64::MAX, u64::MAX, 7, 3).contains("100 %"));
    }
}
