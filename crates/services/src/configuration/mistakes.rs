//! What is wrong with files: everything at once, each with where it stands.

use super::{
    source::{Misfit, Node, Place, What},
    suggestion::nearest,
};
use std::{collections::HashSet, fmt};

/// No more than this is told of one reading: what is left shows when these are mended.
pub const MOST_MISTAKES: usize = 100;

/// A mistake in a file.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Mistake {
    /// Where it is.
    pub place: Place,
    /// The keys that lead to it, such as `tenants[0].applications[1].userFlow`; empty for the file itself.
    pub path: String,
    /// What is wrong, and what is expected.
    pub problem: String,
}

/// Files that are no configuration: each mistake in a line of its own as `file:line:column: key.path: what is expected`, in the order
/// of the files.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mistakes {
    /// The files' names.
    pub files: Vec<String>,
    /// What is wrong with them; at least one, at most [`MOST_MISTAKES`].
    pub list: Vec<Mistake>,
}

impl fmt::Display for Mistakes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, mistake) in self.list.iter().enumerate() {
            let Place { file, line, column } = mistake.place;
            let file = self.files.get(file).map_or("", String::as_str);
            let separator = if index > 0 { "\n" } else { "" };
            write!(f, "{separator}{file}:{line}:{column}: ")?;
            if !mistake.path.is_empty() {
                write!(f, "{}: ", mistake.path)?;
            }
            f.write_str(&mistake.problem)?;
        }
        Ok(())
    }
}

impl std::error::Error for Mistakes {}

/// Mistakes as they are found, by the number of the value or key that they are about.
#[derive(Debug, Default)]
pub(super) struct Told {
    found: Vec<Found>,
    /// What stands in values that were refused: names among it are not unknown.
    refused: HashSet<String>,
    /// Values of which everything was said.
    silenced: HashSet<u32>,
}

#[derive(PartialEq, Eq, Debug)]
struct Found {
    id: u32,
    problem: String,
    /// The name that nothing has.
    missing: Option<String>,
}

impl Told {
    pub(super) fn add(&mut self, id: u32, problem: impl Into<String>) {
        self.push(Found { id, problem: problem.into(), missing: None });
    }

    pub(super) fn misfit(&mut self, id: u32, what: &What) {
        let missing = if let What::NoSuch(name, _) = what { Some(name.clone()) } else { None };
        self.push(Found { id, problem: what.to_string(), missing });
    }

    fn refuse(&mut self, text: &str) {
        self.refused.insert(text.to_owned());
    }

    /// Says nothing more of this value.
    pub(super) fn silence(&mut self, id: u32) {
        self.silenced.insert(id);
    }

    fn push(&mut self, found: Found) {
        if !self.found.contains(&found) && !self.is_full() && !self.silenced.contains(&found.id) {
            self.found.push(found);
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    pub(super) fn is_full(&self) -> bool {
        self.found.len() >= MOST_MISTAKES
    }

    /// Tells what does not fit below `node`, leaves it out and tries again, until what is left fits. `None`: `node` itself doesn't.
    pub(super) fn read<T>(&mut self, node: &Node, read: impl Fn(&Node) -> Result<T, Misfit>) -> Option<T> {
        let mut left = node.clone();
        let mut gone: HashSet<(u32, String)> = HashSet::new();
        loop {
            let misfit = match read(&left) {
                Ok(document) => return Some(document),
                Err(misfit) => misfit,
            };
            let id = misfit.at.unwrap_or(left.id);
            let is_gone = |key: &str| gone.contains(&(id, key.to_owned()));
            let known = match misfit.what {
                What::Missing(key) => is_gone(key),
                What::MissingOneOf(keys) => keys.iter().any(|key| is_gone(key)),
                _ => false,
            };
            let is_unknown = matches!(misfit.what, What::NoSuch(..));
            if !known {
                self.misfit(id, &misfit.what);
            }
            if let Some((map, key)) = left.holder(id) {
                gone.insert((map, key));
            }
            if let Some(refused) = left.prune(id) {
                if is_unknown {
                    continue;
                }
                refused.texts(&mut |text| self.refuse(text));
            } else {
                node.texts(&mut |text| self.refuse(text));
                return None;
            }
            if self.is_full() {
                return None;
            }
        }
    }

    /// Where everything stands, in the files as they were read.
    pub(super) fn located(&self, trees: &[Node]) -> Vec<Mistake> {
        let mut list: Vec<Mistake> = self
            .found
            .iter()
            .filter(|found| found.missing.as_ref().is_none_or(|name| !self.refused.contains(name)))
            .map(|found| {
                let (place, path) = trees.iter().find_map(|tree| tree.locate(found.id)).unwrap_or_default();
                Mistake { place, path, problem: found.problem.clone() }
            })
            .collect();
        list.sort();
        list.dedup();
        list
    }
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownKey(key, known) => write!(f, "unknown key `{key}`{}", suggested(key, known)),
            Self::UnknownValue(value, known) => write!(f, "unknown value `{value}`{}", suggested(value, known)),
            Self::NoSuch(name, suggestion) => write!(f, "there is no `{name}` in this tenant{suggestion}"),
            Self::Missing(key) => write!(f, "`{key}` is missing"),
            Self::MissingOneOf(keys) => write!(f, "`{}` is missing", keys.first().copied().unwrap_or_default()),
            Self::Other(problem) => f.write_str(problem),
        }
    }
}

/// What an unknown name was probably meant to be, or what there is.
fn suggested(unknown: &str, known: &[&'static str]) -> String {
    match nearest(unknown, known.iter().copied()) {
        Some(name) => format!("; did you mean `{name}`?"),
        None => format!("; known here: {}", known.join(", ")),
    }
}
