//! What a user flow asks new customers for, page by page.

use super::AttributeInput;
use crate::{
    attribute::{AttributeName, BuiltInAttribute},
    wording::LocalizedText,
};
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

/// The most pages of a flow.
pub const MOST_PAGES: usize = 10;
/// The most questions of a page, every box of a choice counted.
pub const MOST_QUESTIONS: usize = 100;

/// The pages of a sign-up, in their order (Graph's `attributeCollectionPage`). The first asks for the new password too, where there is
/// one, and the last for agreement to the flow's terms.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AttributeCollection {
    /// The pages. Without any only what is needed for an account is asked for.
    pub pages: Vec<AttributePage>,
}

/// A page (Graph's `authenticationAttributeCollectionPageViewConfiguration`).
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AttributePage {
    /// Its heading, in plain text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<LocalizedText>,
    /// What stands below the heading, in plain text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<LocalizedText>,
    /// Its questions, in their order.
    pub inputs: Vec<AttributeInput>,
}

/// What a flow asks for that says nothing of it: the given name, and the family name of those who have one.
static USUAL: LazyLock<AttributeCollection> = LazyLock::new(|| {
    let inputs = vec![
        AttributeInput::new(BuiltInAttribute::GivenName.into(), true),
        AttributeInput::new(BuiltInAttribute::Surname.into(), false),
    ];
    AttributeCollection { pages: vec![AttributePage { title: None, description: None, inputs }] }
});

impl AttributeCollection {
    /// What a flow asks for that says nothing of it.
    pub fn usual() -> &'static Self {
        &USUAL
    }

    /// Every question with the number of its page, counted from 0.
    pub fn inputs(&self) -> impl Iterator<Item = (usize, &AttributeInput)> {
        self.pages.iter().enumerate().flat_map(|(number, page)| page.inputs.iter().map(move |input| (number, input)))
    }

    /// The question for an attribute.
    pub fn input(&self, name: &AttributeName) -> Option<&AttributeInput> {
        self.inputs().map(|(_, input)| input).find(|input| input.attribute == *name)
    }

    /// How many pages customers see: at least one, since password and terms need one too.
    pub fn page_count(&self) -> usize {
        self.pages.len().max(1)
    }

    /// The questions of a page, counted from 0; none beyond the last.
    pub fn page(&self, number: usize) -> Option<&AttributePage> {
        self.pages.get(number)
    }
}
