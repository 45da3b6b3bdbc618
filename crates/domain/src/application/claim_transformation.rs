//! What can be made of a person's attributes.

use super::{Constant, UserAttribute};
use crate::user::User;
use serde::{Deserialize, Serialize};

/// What a transformation reads.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ClaimInput {
    /// An attribute of the person; empty where it is not known.
    Attribute(UserAttribute),
    /// A text.
    Constant(Constant),
}

/// One step from inputs to a value. An empty value is none.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Transformation {
    /// The inputs that are not empty, with the separator between them.
    Join {
        /// What is joined.
        inputs: Inputs,
        /// What stands between.
        separator: Constant,
    },
    /// In small letters.
    ToLowercase(ClaimInput),
    /// In capital letters.
    ToUppercase(ClaimInput),
    /// Without this beginning, if it has it.
    RemovePrefix {
        /// The text.
        input: ClaimInput,
        /// The beginning.
        prefix: Constant,
    },
    /// Without this end, if it has it.
    RemoveSuffix {
        /// The text.
        input: ClaimInput,
        /// The end.
        suffix: Constant,
    },
    /// What stands before the last `@`; the whole without one.
    ExtractMailPrefix(ClaimInput),
    /// At most `length` characters from the character at `start`, counted from 0.
    Substring {
        /// The text.
        input: ClaimInput,
        /// The first character.
        start: u16,
        /// How many.
        length: u16,
    },
    /// One text where the input contains another, else another or nothing.
    Contains {
        /// The text.
        input: ClaimInput,
        /// What it may contain.
        value: Constant,
        /// The value if it does.
        output: Constant,
        /// The value if it does not.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        otherwise: Option<Constant>,
    },
    /// The input, or this text where it is empty.
    IfEmpty {
        /// The text.
        input: ClaimInput,
        /// Stands in for it.
        output: Constant,
    },
}

/// What is joined: 1 to 8 inputs.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(try_from = "Vec<ClaimInput>", into = "Vec<ClaimInput>")]
pub struct Inputs(Vec<ClaimInput>);

/// Nothing to join, or too much.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("a join has 1 to 8 inputs")]
pub struct InvalidInputs;

impl TryFrom<Vec<ClaimInput>> for Inputs {
    type Error = InvalidInputs;
    fn try_from(inputs: Vec<ClaimInput>) -> Result<Self, Self::Error> {
        if (1..=8).contains(&inputs.len()) { Ok(Self(inputs)) } else { Err(InvalidInputs) }
    }
}

impl From<Inputs> for Vec<ClaimInput> {
    fn from(inputs: Inputs) -> Self {
        inputs.0
    }
}

impl Transformation {
    /// The value for a person.
    pub(super) fn apply(&self, user: &User) -> Option<String> {
        Some(match self {
            Self::Join { inputs, separator } => {
                let parts = inputs.0.iter().map(|input| input.of(user)).filter(|part| !part.is_empty());
                parts.collect::<Vec<_>>().join(separator.as_str())
            }
            Self::ToLowercase(input) => input.of(user).to_lowercase(),
            Self::ToUppercase(input) => input.of(user).to_uppercase(),
            Self::RemovePrefix { input, prefix } => {
                let text = input.of(user);
                text.strip_prefix(prefix.as_str()).map(str::to_owned).unwrap_or(text)
            }
            Self::RemoveSuffix { input, suffix } => {
                let text = input.of(user);
                text.strip_suffix(suffix.as_str()).map(str::to_owned).unwrap_or(text)
            }
            Self::ExtractMailPrefix(input) => {
                let text = input.of(user);
                text.rsplit_once('@').map(|(prefix, _)| prefix.to_owned()).unwrap_or(text)
            }
            Self::Substring { input, start, length } => {
                input.of(user).chars().skip(usize::from(*start)).take(usize::from(*length)).collect()
            }
            Self::Contains { input, value, output, otherwise } => {
                let found = input.of(user).contains(value.as_str());
                return if found { Some(output) } else { otherwise.as_ref() }.map(|text| text.as_str().to_owned());
            }
            Self::IfEmpty { input, output } => {
                let text = input.of(user);
                if text.is_empty() { output.as_str().to_owned() } else { text }
            }
        })
    }
}
