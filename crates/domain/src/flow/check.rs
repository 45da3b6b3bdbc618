//! Whether a user flow can be gone through: every problem names the member of the document that it is in.

use super::{
    AttributeInput, AttributePage, InputType, InvalidPattern, MOST_PAGES, MOST_QUESTIONS, UserFlow, judge,
    pattern::compile,
};
use crate::{
    attribute::{
        AttributeDataType, AttributeDefinitions, AttributeName, BuiltInAttribute, InvalidValue, MOST_ANSWERS,
        MOST_ELEMENTS,
    },
    terms::{TermsDocument, TermsName},
    wording::{InvalidText, LocalizedText},
};
use std::collections::BTreeSet;

/// The most characters of the name, of titles and labels.
pub const LONGEST_LINE: usize = 256;
/// The most characters of descriptions, hints and messages, and of labels with links.
pub const LONGEST_SENTENCE: usize = 1024;
/// The most things to choose from.
pub const MOST_OPTIONS: usize = 250;
/// The most documents to agree to.
pub const MOST_TERMS: usize = 10;

/// A user flow that can't be gone through.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("{member}: {problem}")]
pub struct InvalidFlow {
    /// The member of the document, such as `attributeCollection.pages[0].inputs[2].options`.
    pub member: String,
    /// What is wrong with it.
    pub problem: FlowProblem,
}

/// What is wrong with a member of a flow.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum FlowProblem {
    /// A text can't be shown.
    #[error(transparent)]
    Text(#[from] InvalidText),
    /// An expression can't be used.
    #[error(transparent)]
    Pattern(#[from] InvalidPattern),
    /// No way to sign in.
    #[error("a flow has at least one method")]
    NoMethod,
    /// A method stands there twice.
    #[error("a method stands there twice")]
    MethodTwice,
    /// Too many of something.
    #[error("there are more than {0}")]
    TooMany(usize),
    /// Nobody has defined the attribute.
    #[error("the tenant has no attribute `{0}`")]
    UnknownAttribute(AttributeName),
    /// The address is proven, not typed.
    #[error("`email` is proven by the flow's methods and can't be an input")]
    Email,
    /// The attribute is asked for twice.
    #[error("the attribute `{0}` is asked for twice")]
    AttributeTwice(AttributeName),
    /// The kind of input does not suit the attribute's type.
    #[error("this kind of input does not suit the attribute's type `{0}`")]
    InputType(&'static str),
    /// Nothing to choose from, or options that nobody chooses from.
    #[error("a choice has options, and other inputs have none")]
    Options,
    /// An option stands there twice.
    #[error("the option `{0}` stands there twice")]
    OptionTwice(String),
    /// A value that the attribute can't have.
    #[error("{0}")]
    Value(InvalidValue),
    /// A value with a comma, where commas part values.
    #[error("commas part the values of a choice of several, so that none may have one")]
    Comma,
    /// An expression where nothing is typed.
    #[error("only what is typed as a text can have a pattern, and only a pattern has a message")]
    PatternWithoutText,
    /// Nobody could answer it.
    #[error("what is required and can't be answered needs a default")]
    RequiredWithoutDefault,
    /// The default is not an answer.
    #[error("the default is not one of the possible answers")]
    Default,
    /// A condition on what is not asked for before.
    #[error("a condition names an attribute that is asked for earlier, and one of its possible values")]
    Condition,
    /// No document has this name.
    #[error("the tenant has no terms document `{0}`")]
    UnknownTerms(TermsName),
    /// The document is named twice.
    #[error("the document `{0}` is named twice")]
    TermsTwice(TermsName),
}

impl UserFlow {
    /// Whether it can be gone through, with the attributes and documents of its tenant.
    pub fn check<'a>(
        &self,
        definitions: &AttributeDefinitions,
        terms: impl Iterator<Item = &'a TermsDocument>,
    ) -> Result<(), InvalidFlow> {
        let name = LocalizedText::from(self.display_name.as_str());
        at("displayName", name.check(LONGEST_LINE, false))?;
        if self.methods.is_empty() {
            return fail("methods", FlowProblem::NoMethod);
        }
        for (number, method) in self.methods.iter().enumerate() {
            if self.methods.iter().take(number).any(|earlier| earlier == method) {
                return fail(format!("methods[{number}]"), FlowProblem::MethodTwice);
            }
        }
        if self.terms.len() > MOST_TERMS {
            return fail("terms", FlowProblem::TooMany(MOST_TERMS));
        }
        let known: BTreeSet<&TermsName> = terms.map(|document| &document.name).collect();
        for (number, name) in self.terms.iter().enumerate() {
            let member = || format!("terms[{number}]");
            if self.terms.iter().take(number).any(|earlier| earlier == name) {
                return fail(member(), FlowProblem::TermsTwice(name.clone()));
            }
            if !known.contains(name) {
                return fail(member(), FlowProblem::UnknownTerms(name.clone()));
            }
        }
        self.check_collection(definitions)
    }

    fn check_collection(&self, definitions: &AttributeDefinitions) -> Result<(), InvalidFlow> {
        let Some(collection) = &self.attribute_collection else { return Ok(()) };
        let root = "attributeCollection.pages";
        if collection.pages.len() > MOST_PAGES {
            return fail(root, FlowProblem::TooMany(MOST_PAGES));
        }
        // In the end the answers of all pages are judged together.
        if collection.inputs().count() > MOST_ANSWERS {
            return fail(root, FlowProblem::TooMany(MOST_ANSWERS));
        }
        let mut earlier: Vec<&AttributeInput> = Vec::new();
        for (number, page) in collection.pages.iter().enumerate() {
            let page_member = format!("{root}[{number}]");
            for (member, text, longest) in
                [("title", &page.title, LONGEST_LINE), ("description", &page.description, LONGEST_SENTENCE)]
            {
                check_text(&page_member, member, text.as_ref(), longest)?;
            }
            if questions(page, definitions) > MOST_QUESTIONS {
                return fail(format!("{page_member}.inputs"), FlowProblem::TooMany(MOST_QUESTIONS));
            }
            for (number, input) in page.inputs.iter().enumerate() {
                Checking { member: format!("{page_member}.inputs[{number}]"), input, definitions }.check(&earlier)?;
                earlier.push(input);
            }
        }
        Ok(())
    }
}

/// The fields that a page's form has.
fn questions(page: &AttributePage, definitions: &AttributeDefinitions) -> usize {
    let fields = page.inputs.iter().map(|input| {
        let data_type = definitions.data_type(&input.attribute).unwrap_or(AttributeDataType::String);
        if input.input_type(data_type) == InputType::CheckboxMultiSelect { input.options.len() } else { 1 }
    });
    fields.sum()
}

/// An input under check.
struct Checking<'a> {
    member: String,
    input: &'a AttributeInput,
    definitions: &'a AttributeDefinitions,
}

impl Checking<'_> {
    fn check(&self, earlier: &[&AttributeInput]) -> Result<(), InvalidFlow> {
        let input = self.input;
        let name = &input.attribute;
        if *name == BuiltInAttribute::Email.into() {
            return self.fail("attribute", FlowProblem::Email);
        }
        let Some(data_type) = self.definitions.data_type(name) else {
            return self.fail("attribute", FlowProblem::UnknownAttribute(name.clone()));
        };
        if earlier.iter().any(|before| before.attribute == *name) {
            return self.fail("attribute", FlowProblem::AttributeTwice(name.clone()));
        }
        let input_type = input.input_type(data_type);
        if !input_type.takes(data_type) {
            return self.fail("inputType", FlowProblem::InputType(data_type.as_str()));
        }
        for (member, text) in
            [("label", &input.label), ("hint", &input.hint), ("validationMessage", &input.validation_message)]
        {
            check_text(&self.member, member, text.as_ref(), LONGEST_SENTENCE)?;
        }
        self.check_options(input_type)?;
        self.check_pattern(input_type)?;
        self.check_condition(earlier)?;
        self.check_default()
    }

    fn check_options(&self, input_type: InputType) -> Result<(), InvalidFlow> {
        let options = &self.input.options;
        if input_type.has_options() == options.is_empty() {
            return self.fail("options", FlowProblem::Options);
        }
        let most = if input_type == InputType::CheckboxMultiSelect { MOST_ELEMENTS } else { MOST_OPTIONS };
        if options.len() > most {
            return self.fail("options", FlowProblem::TooMany(most));
        }
        let mut values = BTreeSet::new();
        for (number, option) in options.iter().enumerate() {
            let member = format!("options[{number}]");
            if input_type == InputType::CheckboxMultiSelect && option.value.contains(',') {
                return self.fail(&format!("{member}.value"), FlowProblem::Comma);
            }
            let value = self.definitions.parse(&self.input.attribute, &option.value);
            if let Some(Err(problem)) = value {
                return self.fail(&format!("{member}.value"), FlowProblem::Value(problem));
            }
            if option.value.trim() != option.value || !values.insert(&option.value) {
                return self.fail(&format!("{member}.value"), FlowProblem::OptionTwice(option.value.clone()));
            }
            check_text(&format!("{}.{member}", self.member), "label", Some(&option.label), LONGEST_SENTENCE)?;
        }
        Ok(())
    }

    fn check_pattern(&self, input_type: InputType) -> Result<(), InvalidFlow> {
        match &self.input.validation_reg_ex {
            Some(_) if input_type != InputType::Text => self.fail("validationRegEx", FlowProblem::PatternWithoutText),
            Some(pattern) => compile(pattern).map(drop).or_else(|problem| self.fail("validationRegEx", problem.into())),
            None if self.input.validation_message.is_some() => {
                self.fail("validationMessage", FlowProblem::PatternWithoutText)
            }
            None => Ok(()),
        }
    }

    fn check_condition(&self, earlier: &[&AttributeInput]) -> Result<(), InvalidFlow> {
        let Some(condition) = &self.input.shown_when else { return Ok(()) };
        let other = earlier.iter().find(|input| input.attribute == condition.attribute);
        let possible = other.is_some_and(|other| {
            let value = self.definitions.parse(&other.attribute, &condition.equals);
            let offered = other.options.is_empty() || other.options.iter().any(|o| o.value == condition.equals);
            offered && value.is_some_and(|value| value.is_ok_and(|value| value.is(&condition.equals)))
        });
        if possible { Ok(()) } else { self.fail("shownWhen", FlowProblem::Condition) }
    }

    fn check_default(&self) -> Result<(), InvalidFlow> {
        let input = self.input;
        match &input.default_value {
            Some(text) if judge::is_answer(input, self.definitions, text) => Ok(()),
            Some(_) => self.fail("defaultValue", FlowProblem::Default),
            None if input.required && !input.is_answerable() => {
                self.fail("defaultValue", FlowProblem::RequiredWithoutDefault)
            }
            None => Ok(()),
        }
    }

    fn fail(&self, member: &str, problem: FlowProblem) -> Result<(), InvalidFlow> {
        fail(format!("{}.{member}", self.member), problem)
    }
}

fn check_text(of: &str, member: &str, text: Option<&LocalizedText>, longest: usize) -> Result<(), InvalidFlow> {
    text.map_or(Ok(()), |text| at(format!("{of}.{member}"), text.check(longest, false)))
}

fn at<E: Into<FlowProblem>>(member: impl Into<String>, outcome: Result<(), E>) -> Result<(), InvalidFlow> {
    outcome.or_else(|problem| fail(member, problem.into()))
}

fn fail(member: impl Into<String>, problem: FlowProblem) -> Result<(), InvalidFlow> {
    Err(InvalidFlow { member: member.into(), problem })
}
