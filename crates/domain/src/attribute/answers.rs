//! What a person has answered, as texts, before it is judged.

use super::AttributeName;
use std::collections::BTreeMap;

/// The most answers of one submission.
pub const MOST_ANSWERS: usize = 128;
/// The most bytes of one answer.
pub const LONGEST_ANSWER: usize = 8 * 1024;

/// Answers by attribute. A choice of several is one text with commas, as the native API sends it, or several texts.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Answers(BTreeMap<AttributeName, Vec<String>>);

/// Answers that are not read.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum InvalidAnswers {
    /// More than [`MOST_ANSWERS`].
    #[error("there are more than {MOST_ANSWERS} answers")]
    TooMany,
    /// One is longer than [`LONGEST_ANSWER`].
    #[error("an answer has more than {LONGEST_ANSWER} bytes")]
    TooLong,
}

impl Answers {
    /// No answers.
    pub const fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// Adds one text of an answer.
    pub fn add(&mut self, name: AttributeName, text: &str) -> Result<(), InvalidAnswers> {
        if text.len() > LONGEST_ANSWER {
            return Err(InvalidAnswers::TooLong);
        }
        if self.0.values().map(Vec::len).sum::<usize>() >= MOST_ANSWERS {
            return Err(InvalidAnswers::TooMany);
        }
        self.0.entry(name).or_default().push(text.to_owned());
        Ok(())
    }

    /// The texts of an answer; none where nothing was answered.
    pub fn of(&self, name: &AttributeName) -> &[String] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }

    /// The attributes that there are answers to.
    pub fn names(&self) -> impl Iterator<Item = &AttributeName> {
        self.0.keys()
    }
}
