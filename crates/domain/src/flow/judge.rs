//! Whether answers are answers: the one judgement behind the pages, the native API and everything else that collects attributes.

use super::{AttributeCollection, AttributeInput, AttributePage, InputType, pattern::compile};
use crate::attribute::{
    Answers, AttributeDataType, AttributeDefinitions, AttributeName, AttributeValue, InvalidValue, UserAttributes,
    is_country,
};
use serde::{Deserialize, Serialize};

/// What came of judging answers: the values of the attributes that have one, and what is wrong with the others.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Judged {
    /// Values by attribute, of what was asked and answered well, and the defaults of what nobody can answer.
    pub values: UserAttributes,
    /// What has to be put right, in the order of the questions. Nothing may be kept while there is any.
    pub problems: Vec<AttributeProblem>,
}

/// What is wrong with an answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AttributeProblem {
    /// The attribute.
    pub attribute: AttributeName,
    /// What.
    pub reason: ProblemReason,
}

/// What is wrong with an answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, thiserror::Error)]
pub enum ProblemReason {
    /// It is required and not there: nothing typed or chosen, or a box not ticked.
    #[error("an answer is required")]
    #[serde(rename = "r")]
    Required,
    /// It is not what the attribute holds.
    #[error(transparent)]
    #[serde(rename = "v")]
    Value(InvalidValue),
    /// It does not match the input's pattern.
    #[error("the answer does not have the expected form")]
    #[serde(rename = "p")]
    Pattern,
    /// It is none of the options.
    #[error("the answer is none of the options")]
    #[serde(rename = "o")]
    NotAnOption,
    /// Several where one is asked for.
    #[error("one answer is asked for, not several")]
    #[serde(rename = "s")]
    Several,
    /// Nobody can answer this: it is hidden or only read.
    #[error("this can't be answered")]
    #[serde(rename = "n")]
    NotEditable,
}

impl AttributePage {
    /// Judges the answers to its questions. `known` is what earlier pages have led to; questions whose condition does not hold are
    /// passed over, whatever was answered. Answers to other questions are not looked at: see [`AttributeCollection::strangers`].
    pub fn judge(&self, definitions: &AttributeDefinitions, answers: &Answers, known: &UserAttributes) -> Judged {
        let mut judged = Judged::default();
        for input in &self.inputs {
            judge_one(input, definitions, answers, known, &mut judged);
        }
        judged
    }
}

impl AttributeCollection {
    /// Judges the answers to every question of every page, as a face does that has no pages.
    pub fn judge(&self, definitions: &AttributeDefinitions, answers: &Answers) -> Judged {
        let (none, mut judged) = (UserAttributes::new(), Judged::default());
        for (_, input) in self.inputs() {
            judge_one(input, definitions, answers, &none, &mut judged);
        }
        judged
    }

    /// Attributes that were answered although no page asks for them.
    pub fn strangers<'a>(&'a self, answers: &'a Answers) -> impl Iterator<Item = &'a AttributeName> {
        answers.names().filter(|name| self.input(name).is_none())
    }

    /// Whether a question is asked, given what is known of the others.
    pub fn is_asked(input: &AttributeInput, known: &UserAttributes) -> bool {
        is_shown(input, known, &UserAttributes::new())
    }
}

/// Whether this text is an answer to the question, as a default or an extension's would have to be.
pub(super) fn is_answer(input: &AttributeInput, definitions: &AttributeDefinitions, text: &str) -> bool {
    read(input, definitions, &[text.to_owned()]).is_ok_and(|value| value.is_some())
}

fn is_shown(input: &AttributeInput, known: &UserAttributes, judged: &UserAttributes) -> bool {
    input.shown_when.as_ref().is_none_or(|condition| {
        let value = judged.get(&condition.attribute).or_else(|| known.get(&condition.attribute));
        value.is_some_and(|value| value.is(&condition.equals))
    })
}

fn judge_one(
    input: &AttributeInput,
    definitions: &AttributeDefinitions,
    answers: &Answers,
    known: &UserAttributes,
    judged: &mut Judged,
) {
    let name = &input.attribute;
    let given = answers.of(name);
    let outcome = if !input.is_answerable() && !given.is_empty() {
        Err(ProblemReason::NotEditable)
    } else if !is_shown(input, known, &judged.values) {
        return;
    } else if input.is_answerable() {
        read(input, definitions, given)
    } else {
        let Some(default) = &input.default_value else { return };
        read(input, definitions, std::slice::from_ref(default))
    };
    match outcome {
        Ok(Some(value)) => judged.values.set(name.clone(), value),
        Ok(None) => {}
        Err(reason) => judged.problems.push(AttributeProblem { attribute: name.clone(), reason }),
    }
}

/// The value of an answer; none where there is none and none is required.
fn read(
    input: &AttributeInput,
    definitions: &AttributeDefinitions,
    given: &[String],
) -> Result<Option<AttributeValue>, ProblemReason> {
    let data_type = definitions.data_type(&input.attribute).unwrap_or(AttributeDataType::String);
    let input_type = input.input_type(data_type);
    let value = if input_type == InputType::CheckboxMultiSelect {
        several(input, data_type, given)?
    } else {
        let (text, more) = given.split_first().map_or(("", false), |(first, rest)| (first.as_str(), !rest.is_empty()));
        if more {
            return Err(ProblemReason::Several);
        }
        match (text.trim(), input_type) {
            // An empty box is an answer: no.
            ("", InputType::Boolean) => Some(AttributeValue::Boolean(false)),
            ("", _) => None,
            (text, _) => {
                let parsed = definitions.parse(&input.attribute, text).ok_or(ProblemReason::NotAnOption)?;
                Some(parsed.map_err(ProblemReason::Value)?)
            }
        }
    };
    let Some(value) = value.filter(|value| !input.required || *value != AttributeValue::Boolean(false)) else {
        return if input.required { Err(ProblemReason::Required) } else { Ok(None) };
    };
    if let AttributeValue::String(text) = &value {
        is_possible(input, input_type, text)?;
    }
    Ok(Some(value))
}

fn is_possible(input: &AttributeInput, input_type: InputType, text: &str) -> Result<(), ProblemReason> {
    match input_type {
        InputType::Country if !is_country(text) => Err(ProblemReason::NotAnOption),
        InputType::RadioSingleSelect | InputType::Select if !input.options.iter().any(|o| o.value == text) => {
            Err(ProblemReason::NotAnOption)
        }
        InputType::Text => match input.validation_reg_ex.as_deref().map(compile) {
            None => Ok(()),
            Some(Ok(pattern)) if pattern.is_match(text) => Ok(()),
            // A pattern that does not compile was stored past every check: nothing has its form.
            Some(_) => Err(ProblemReason::Pattern),
        },
        _ => Ok(()),
    }
}

/// A choice of several, in the order of the options: a collection, or one text with commas where the attribute is a text.
fn several(
    input: &AttributeInput,
    data_type: AttributeDataType,
    given: &[String],
) -> Result<Option<AttributeValue>, ProblemReason> {
    let chosen: Vec<&str> =
        given.iter().flat_map(|text| text.split(',')).map(str::trim).filter(|text| !text.is_empty()).collect();
    if !chosen.iter().all(|text| input.options.iter().any(|option| option.value == *text)) {
        return Err(ProblemReason::NotAnOption);
    }
    let ordered = input.options.iter().map(|option| &option.value).filter(|value| chosen.contains(&value.as_str()));
    let values: Vec<String> = ordered.cloned().collect();
    if values.is_empty() {
        return Ok(None);
    }
    if data_type == AttributeDataType::StringCollection {
        return Ok(Some(AttributeValue::StringCollection(values)));
    }
    let text = values.join(",");
    let longest = AttributeDefinitions::longest(&input.attribute);
    if text.chars().count() > longest {
        return Err(ProblemReason::Value(InvalidValue::TooLong(longest)));
    }
    Ok(Some(AttributeValue::String(text)))
}
