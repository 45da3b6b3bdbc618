//! A document at one of its versions.

use super::TermsName;
use crate::wording::{InvalidText, LocalizedText};
use serde::{Deserialize, Serialize};

/// The most characters of a title.
pub const LONGEST_TITLE: usize = 128;
/// The most characters of a label.
pub const LONGEST_LABEL: usize = 512;
/// The most characters of a document's own text.
pub const LONGEST_PROSE: usize = 40_000;

/// Terms of use, a privacy notice, a newsletter: something that customers agree to by ticking its label.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TermsDocument {
    /// Its name, by which user flows ask for it.
    pub name: TermsName,
    /// Its version, from 1. Whoever has agreed to an earlier one is asked again at the next sign-in, where it is required.
    pub version: u32,
    /// Its title, in plain text.
    pub title: LocalizedText,
    /// What stands beside the box to tick: one line of Markdown with links, such as `I agree to the [terms](https://…)`.
    pub label: LocalizedText,
    /// The document itself in Markdown, where it is to be read on the page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<LocalizedText>,
    /// Whether nobody gets an account, or goes on with one, without agreeing.
    #[serde(default = "yes")]
    pub required: bool,
}

/// A document that can't be shown.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum InvalidTerms {
    /// Versions begin at 1.
    #[error("`version` of the document `{0}` is at least 1")]
    Version(TermsName),
    /// One of its texts.
    #[error("`{member}` of the document `{name}`: {problem}")]
    Text {
        /// The document.
        name: TermsName,
        /// Which.
        member: &'static str,
        /// What is wrong with it.
        problem: InvalidText,
    },
}

impl TermsDocument {
    /// Whether it can be shown.
    pub fn check(&self) -> Result<(), InvalidTerms> {
        if self.version == 0 {
            return Err(InvalidTerms::Version(self.name.clone()));
        }
        let text = |member, text: &LocalizedText, longest, lines| {
            let name = self.name.clone();
            text.check(longest, lines).map_err(|problem| InvalidTerms::Text { name, member, problem })
        };
        text("title", &self.title, LONGEST_TITLE, false)?;
        text("label", &self.label, LONGEST_LABEL, false)?;
        self.text.as_ref().map_or(Ok(()), |prose| text("text", prose, LONGEST_PROSE, true))
    }
}

const fn yes() -> bool {
    true
}
