//! The answers of a form.

use super::form_names::form_name;
use std::collections::BTreeMap;
use vestibule_domain::{
    attribute::{Answers, AttributeDataType, AttributeDefinitions, AttributeName},
    flow::{AttributePage, InputType},
};
use vestibule_protocol::parameters::Parameters;

/// Fields of the page that are no attributes.
const OTHERS: [&str; 7] = ["csrf", "step", "page", "email", "username", "identifier", "new-password"];

/// What a form holds.
pub(in super::super) struct Submitted {
    /// The answers.
    pub(in super::super) answers: Answers,
    /// The same as they were typed, by the name of their field.
    pub(in super::super) typed: BTreeMap<String, String>,
}

/// Reads the answers to the questions of a page. `None` for a form that no page of ours makes: it has a field that the page has not, or
/// has more of one than can be answered.
pub(in super::super) fn submitted(
    page: Option<&AttributePage>,
    definitions: &AttributeDefinitions,
    fields: &Parameters,
) -> Option<Submitted> {
    let mut known: BTreeMap<String, &AttributeName> = BTreeMap::new();
    for input in page.into_iter().flat_map(|page| &page.inputs) {
        let name = form_name(&input.attribute);
        let data_type = definitions.data_type(&input.attribute).unwrap_or(AttributeDataType::String);
        if input.input_type(data_type) == InputType::CheckboxMultiSelect {
            known.extend((0..input.options.len()).map(|number| (format!("{name}.{number}"), &input.attribute)));
        } else {
            known.insert(name, &input.attribute);
        }
    }
    let mut submitted = Submitted { answers: Answers::new(), typed: BTreeMap::new() };
    for (name, text) in fields.iter() {
        match known.get(name) {
            Some(attribute) => {
                // A field that was left empty is no answer, to a question that nobody can answer either.
                if !text.is_empty() {
                    submitted.answers.add((*attribute).clone(), text).ok()?;
                }
                submitted.typed.insert(name.to_owned(), text.to_owned());
            }
            None if OTHERS.contains(&name) || name.starts_with("terms.") => {}
            None => return None,
        }
    }
    Some(submitted)
}
