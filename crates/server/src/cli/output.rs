//! What commands print. Results go to standard output, everything else to standard error.

use std::io::{self, Write};

/// Prints a result as it is. A reader who has gone away is no failure of ours.
pub(crate) fn print(text: &str) {
    let mut out = io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// Prints a line of result.
pub(crate) fn line(text: impl std::fmt::Display) {
    print(&shown(&format!("{text}\n")));
}

/// Prints a remark beside the result.
pub(crate) fn note(text: impl std::fmt::Display) {
    let _ = io::stderr().lock().write_all(shown(&format!("{text}\n")).as_bytes());
}

/// Names and keys come from files and from whoever registered: nothing in them is obeyed by a terminal.
fn shown(text: &str) -> String {
    let is_obeyed = |character: char| character.is_control() && !matches!(character, '\n' | '\t');
    text.chars().map(|character| if is_obeyed(character) { '\u{fffd}' } else { character }).collect()
}

/// So many of something, such as `1 user` or `2 users`.
pub(crate) fn counted(count: u64, one: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {one}s") }
}

/// Prints why a command failed, with the reasons behind the reason.
pub(crate) fn problem(error: &anyhow::Error) {
    let mut text = format!("vestibule: {error}\n");
    let mut last = error.to_string();
    for cause in error.chain().skip(1) {
        let cause = cause.to_string();
        // Transparent errors repeat what they wrap.
        if !last.contains(&cause) {
            text.push_str(&format_args!("  because {cause}\n").to_string());
        }
        last = cause;
    }
    let _ = io::stderr().lock().write_all(shown(&text).as_bytes());
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn nothing_that_is_printed_is_obeyed_by_a_terminal() {
        assert_eq!(shown("a\u{1b}[2J\u{9b}b\r\n\tc\n"), "a\u{fffd}[2J\u{fffd}b\u{fffd}\n\tc\n");
    }
}
