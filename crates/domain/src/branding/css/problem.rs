//! What a style sheet may not hold, and where it does.

use super::{properties, selectors};

/// The longest excerpt of a style sheet in a message, in characters.
const EXCERPT: usize = 40;

/// Something in a style sheet that was left out of what is served.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("line {line}, column {column}: {fault}")]
pub struct CssProblem {
    /// The line, from 1.
    pub line: u32,
    /// The byte in the line, from 1.
    pub column: u32,
    /// What is wrong there.
    pub fault: CssFault,
}

/// Why a part of a style sheet is refused.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum CssFault {
    /// The whole sheet is too long.
    #[error("the style sheet has {0} bytes; {most} is the most", most = super::LONGEST_CSS)]
    TooLong(usize),
    /// It selects what must look as it is.
    #[error("`{0}` is not among the selectors that can be styled: {known}", known = selectors::known())]
    Selector(String),
    /// An at-rule.
    #[error(
        "`@{0}` is not allowed: of the at-rules, only `@media` with min-width, max-width or prefers-color-scheme is"
    )]
    AtRule(String),
    /// The condition of `@media`.
    #[error(
        "`@media {0}` is not allowed: conditions are (min-width: 30rem), (max-width: 480px), (prefers-color-scheme: dark), joined by `and`"
    )]
    Media(String),
    /// A property.
    #[error("the property `{0}` is not allowed; allowed are {known}", known = properties::known())]
    Property(String),
    /// A property's value.
    #[error("`{found}` is not allowed in `{property}`, which takes {allowed}")]
    Value {
        /// The property.
        property: String,
        /// What stands there.
        found: String,
        /// What may stand there.
        allowed: String,
    },
    /// It does not read as a style sheet.
    #[error("expected {0}")]
    Syntax(&'static str),
}

/// The beginning of what was found, on one line.
pub(super) fn excerpt(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut short: String = line.chars().filter(|c| !c.is_control()).take(EXCERPT).collect();
    if line.chars().count() > EXCERPT {
        short.push('…');
    }
    short
}
