//! What commands print. Results go to standard output, everything else to standard error.

use std::io::{self, Write};

/// Prints a result as it is. A reader who has gone away is no failure of ours.
pub(crate) fn print(text: &str) {
    let mut out = io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// Prints a line of result.
pub(crate) fn line(text: impl std::fmt::Display) {
    print(&format!("{text}\n"));
}

/// Prints a remark beside the result.
pub(crate) fn note(text: impl std::fmt::Display) {
    let _ = io::stderr().lock().write_all(format!("{text}\n").as_bytes());
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
    let _ = io::stderr().lock().write_all(text.as_bytes());
}
