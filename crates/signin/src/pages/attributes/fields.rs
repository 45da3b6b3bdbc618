//! The questions of a page.

use super::form_names::{autocomplete, form_name};
use crate::views::{AttributeField, Choice, Control, Dependence, Line, Texts, countries, country_name};
use std::collections::BTreeMap;
use vestibule_domain::{
    attribute::{
        AttributeDataType, AttributeDefinitions, AttributeName, AttributeValue, BuiltInAttribute, InvalidValue,
        UserAttributes,
    },
    flow::{AttributeCollection, AttributeInput, AttributePage, AttributeProblem, InputType, ProblemReason},
    ids::TenantId,
    locale::{Language, Value},
    wording::{Inline, inlines},
};

/// What questions are put together from.
pub(crate) struct Asking<'a> {
    /// The tenant, whose attributes are named so on the wire.
    pub(crate) tenant: TenantId,
    /// The attributes that it has defined itself.
    pub(crate) definitions: &'a AttributeDefinitions,
    /// The language of the page.
    pub(crate) language: &'a Language,
    /// Its texts.
    pub(crate) texts: &'a Texts,
    /// The page.
    pub(crate) page: &'a AttributePage,
    /// What is known of every page.
    pub(crate) values: &'a UserAttributes,
    /// What was wrong with the last answer.
    pub(crate) problems: &'a [AttributeProblem],
    /// What was typed that has no value, by the name of its field.
    pub(crate) typed: &'a BTreeMap<String, String>,
    /// Whether the page has been answered before: then a box that is not ticked was meant so.
    pub(crate) is_answered: bool,
}

/// The questions of a page, given and family name side by side.
pub(crate) fn rows(asking: &Asking<'_>) -> Vec<Vec<AttributeField>> {
    let mut rows: Vec<Vec<AttributeField>> = Vec::new();
    let mut before = None;
    let mut focused = false;
    for input in asking.page.inputs.iter().filter(|input| asking.is_shown(input)) {
        let mut field = asking.field(input);
        let wanted = asking.problems.is_empty() || field.error.is_some();
        field.autofocus = !focused && wanted && input.editable;
        focused |= field.autofocus;
        let beside = before == Some(AttributeName::from(BuiltInAttribute::GivenName))
            && input.attribute == BuiltInAttribute::Surname.into()
            && field.shown_when.is_none();
        match rows.last_mut() {
            Some(row) if beside => row.push(field),
            _ => rows.push(vec![field]),
        }
        before = Some(input.attribute.clone());
    }
    rows
}

impl Asking<'_> {
    /// Whether a question stands on the page: it is not hidden, and what it depends on is answered so, or on this page.
    fn is_shown(&self, input: &AttributeInput) -> bool {
        !input.hidden && (self.depends_here(input) || AttributeCollection::is_asked(input, self.values))
    }

    fn depends_here(&self, input: &AttributeInput) -> bool {
        let on = input.shown_when.as_ref().map(|condition| &condition.attribute);
        self.page.inputs.iter().any(|other| Some(&other.attribute) == on && other.is_answerable())
    }

    fn field(&self, input: &AttributeInput) -> AttributeField {
        let shown_when = input.shown_when.as_ref().filter(|_| self.depends_here(input));
        AttributeField {
            name: form_name(&input.attribute),
            label: self.label(input),
            required: input.required,
            hint: input.hint.as_ref().map(|hint| hint.in_language(self.language).to_owned()),
            error: self.error(input),
            control: self.control(input),
            shown_when: shown_when.map(|condition| Dependence {
                name: form_name(&condition.attribute),
                equals: condition.equals.clone(),
            }),
            autofocus: false,
        }
    }

    /// The business's own words for the attribute, the flow's, the tenant's, ours.
    fn label(&self, input: &AttributeInput) -> Vec<Inline> {
        let name = &input.attribute;
        let own = self.texts.attribute(&name.to_wire(self.tenant));
        let own = own.or_else(|| input.label.as_ref().map(|label| label.in_language(self.language).to_owned()));
        if let Some(own) = own {
            return inlines(&own);
        }
        let text = match name {
            AttributeName::Custom(name) => {
                self.definitions.find(name).map_or(name.as_str(), |definition| definition.display_name.as_str()).into()
            }
            AttributeName::BuiltIn(known) => self.texts.text(label_of(*known)),
        };
        vec![Inline::Text(text.into_owned())]
    }

    fn control(&self, input: &AttributeInput) -> Control {
        let data_type = self.definitions.data_type(&input.attribute).unwrap_or(AttributeDataType::String);
        let value = self.value(input);
        match input.input_type(data_type) {
            InputType::Boolean => Control::Box { ticked: value == "true", editable: input.editable },
            InputType::Country if !input.editable => {
                Control::Line(line(input, "text", country_name(self.language, &value)))
            }
            _ if !input.editable => Control::Line(line(input, "text", self.shown(input, &value))),
            InputType::Text => Control::Line(line(input, "text", value)),
            InputType::Number => Control::Line(line(input, "number", value)),
            InputType::Date => Control::Line(line(input, "date", day_of(value))),
            InputType::RadioSingleSelect => Control::Radio(self.choices(input, &value)),
            InputType::CheckboxMultiSelect => Control::Boxes(self.choices(input, &value)),
            InputType::Select => {
                Control::Select { choices: self.choices(input, &value), autocomplete: autocomplete(&input.attribute) }
            }
            InputType::Country => {
                let choice = |(code, name): (&str, &str)| Choice {
                    value: code.to_owned(),
                    label: vec![Inline::Text(name.to_owned())],
                    chosen: value == code,
                };
                Control::Select {
                    choices: countries(self.language).map(choice).collect(),
                    autocomplete: autocomplete(&input.attribute),
                }
            }
        }
    }

    /// What it holds: what was typed, the value that is known, the default.
    fn value(&self, input: &AttributeInput) -> String {
        if let Some(typed) = self.typed.get(&form_name(&input.attribute)) {
            return typed.clone();
        }
        let known = self.values.get(&input.attribute).map(AttributeValue::to_text);
        let default = input.default_value.clone().filter(|_| !self.is_answered || !input.is_answerable());
        known.or(default).unwrap_or_default()
    }

    /// A value that is only read, in the words of its option.
    fn shown(&self, input: &AttributeInput, value: &str) -> String {
        let label = |value: &str| {
            let option = input.options.iter().find(|option| option.value == value);
            option.map_or_else(|| value.to_owned(), |option| option.label.in_language(self.language).to_owned())
        };
        if input.options.is_empty() {
            value.to_owned()
        } else {
            value.split(',').map(label).collect::<Vec<_>>().join(", ")
        }
    }

    fn choices(&self, input: &AttributeInput, value: &str) -> Vec<Choice> {
        let several = self.values.get(&input.attribute);
        let choices = input.options.iter().map(|option| Choice {
            value: option.value.clone(),
            label: inlines(option.label.in_language(self.language)),
            chosen: option.value == value
                || value.split(',').any(|chosen| chosen.trim() == option.value)
                || several.is_some_and(|several| several.is(&option.value)),
        });
        choices.collect()
    }

    fn error(&self, input: &AttributeInput) -> Option<String> {
        let problem = self.problems.iter().find(|problem| problem.attribute == input.attribute)?;
        let own = || input.validation_message.as_ref().map(|message| message.in_language(self.language).to_owned());
        let text = |id| self.texts.text(id).into_owned();
        let is_name = |known: BuiltInAttribute| input.attribute == known.into();
        Some(match problem.reason {
            ProblemReason::Pattern => own().unwrap_or_else(|| text("attribute-invalid")),
            ProblemReason::Required | ProblemReason::Value(InvalidValue::Empty | InvalidValue::Characters)
                if is_name(BuiltInAttribute::GivenName) =>
            {
                text("given-name-wrong")
            }
            ProblemReason::Required | ProblemReason::Value(InvalidValue::Empty | InvalidValue::Characters)
                if is_name(BuiltInAttribute::Surname) =>
            {
                text("family-name-wrong")
            }
            ProblemReason::Required | ProblemReason::Value(InvalidValue::Empty) => text("attribute-required"),
            ProblemReason::Value(InvalidValue::TooLong(longest)) => {
                let most = Value::Number(i64::try_from(longest).unwrap_or(i64::MAX));
                self.texts.format("attribute-too-long", &[("maximum", most)]).into_owned()
            }
            ProblemReason::Value(InvalidValue::Type(AttributeDataType::Int64)) => text("attribute-not-a-number"),
            ProblemReason::Value(InvalidValue::Type(AttributeDataType::DateTime)) => text("attribute-not-a-date"),
            ProblemReason::Value(_)
            | ProblemReason::NotAnOption
            | ProblemReason::Several
            | ProblemReason::NotEditable => text("attribute-invalid"),
        })
    }
}

fn line(input: &AttributeInput, kind: &'static str, value: String) -> Line {
    let longest = if kind == "text" { AttributeDefinitions::longest(&input.attribute) } else { 0 };
    let autocomplete = if kind == "text" { autocomplete(&input.attribute) } else { "off" };
    Line { kind, value, longest, autocomplete, editable: input.editable }
}

/// The day of a moment, as HTML's date fields have it.
fn day_of(mut moment: String) -> String {
    if let Some(end) = moment.find('T') {
        moment.truncate(end);
    }
    moment
}

const fn label_of(known: BuiltInAttribute) -> &'static str {
    match known {
        BuiltInAttribute::City => "attribute-city",
        BuiltInAttribute::Country => "attribute-country",
        BuiltInAttribute::DisplayName => "attribute-display-name",
        BuiltInAttribute::Email => "email-label",
        BuiltInAttribute::GivenName => "given-name-label",
        BuiltInAttribute::JobTitle => "attribute-job-title",
        BuiltInAttribute::PostalCode => "attribute-postal-code",
        BuiltInAttribute::State => "attribute-state",
        BuiltInAttribute::StreetAddress => "attribute-street-address",
        BuiltInAttribute::Surname => "family-name-label",
    }
}
