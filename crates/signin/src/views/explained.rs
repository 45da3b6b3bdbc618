//! What an error number means.

use super::{Shell, shell::Page};
use askama::Template;
use vestibule_protocol::errors::explanations::{Explanation, Reader};

/// The page behind `error_uri`. What it says of the number is for developers and in English; what surrounds it is not.
#[derive(Template)]
#[template(path = "error_explained.html")]
pub struct ExplainedError<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// The number, explained.
    pub explanation: &'static Explanation,
}

impl Page for ExplainedError<'_> {}

impl ExplainedError<'_> {
    fn number(&self) -> String {
        format!("AADSTS{}", self.explanation.number)
    }
}

/// A text cut at its backticks: every second part is code.
pub(super) fn parts(text: &str) -> impl Iterator<Item = (bool, &str)> {
    text.split('`').enumerate().map(|(index, part)| (index % 2 == 1, part))
}

pub(super) const fn heading(reader: &Reader) -> &'static str {
    match *reader {
        Reader::Developer => "explained-developers",
        Reader::Administrator => "explained-administrators",
        Reader::Customer => "explained-customers",
    }
}

#[cfg(test)]
mod tests {
    use super::parts;

    #[test]
    fn what_stands_in_backticks_is_code() {
        let cut: Vec<_> = parts("Send `a`, not `b`.").filter(|(_, part)| !part.is_empty()).collect();
        assert_eq!(cut, [(false, "Send "), (true, "a"), (false, ", not "), (true, "b"), (false, ".")]);
    }
}
