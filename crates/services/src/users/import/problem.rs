//! Why a row is refused.

use std::borrow::Cow;

/// The longest name of a member that is repeated in a report, in characters.
const LONGEST_NAME: usize = 80;

/// What keeps a row out. Names the member, never what it holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RowProblem {
    /// The member or column; none where it is the row as a whole.
    pub member: Option<String>,
    /// What is wrong.
    pub reason: Cow<'static, str>,
}

impl RowProblem {
    /// The row as a whole.
    pub(in crate::users) const fn row(reason: &'static str) -> Self {
        Self { member: None, reason: Cow::Borrowed(reason) }
    }

    /// One member.
    pub(super) fn of(member: &str, reason: impl Into<Cow<'static, str>>) -> Self {
        let fit = |c: char| if c.is_control() { '\u{fffd}' } else { c };
        Self { member: Some(member.chars().take(LONGEST_NAME).map(fit).collect()), reason: reason.into() }
    }
}

impl std::fmt::Display for RowProblem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.member {
            Some(member) => write!(f, "{member}: {}", self.reason),
            None => f.write_str(&self.reason),
        }
    }
}
