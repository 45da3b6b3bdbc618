//! What files of users there are.

use std::path::Path;

/// The format of a file of users.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ImportFormat {
    /// A JSON object a line.
    JsonLines,
    /// Comma-separated values (RFC 4180), names in the first row.
    Csv,
}

impl ImportFormat {
    /// Reads the name by which it is asked for.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "jsonl" => Some(Self::JsonLines),
            "csv" => Some(Self::Csv),
            _ => None,
        }
    }

    /// What a file's name tells: CSV where it ends so, and JSON Lines otherwise.
    pub fn of_path(path: &Path) -> Self {
        let is_csv = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("csv"));
        if is_csv { Self::Csv } else { Self::JsonLines }
    }
}
