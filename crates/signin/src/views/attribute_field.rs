//! One question about a new customer.

use vestibule_domain::wording::Inline;

/// A question with everything that its part of a page shows.
#[derive(Clone, Debug)]
pub struct AttributeField {
    /// The name of its field in the form, and the beginning of its ids.
    pub name: String,
    /// What it is called.
    pub label: Vec<Inline>,
    /// Whether it must be answered.
    pub required: bool,
    /// What helps to answer.
    pub hint: Option<String>,
    /// What was wrong with the last answer.
    pub error: Option<String>,
    /// How it is answered.
    pub control: Control,
    /// When it is asked, if that depends on another question of the page.
    pub shown_when: Option<Dependence>,
    /// Whether typing begins here.
    pub autofocus: bool,
}

/// A question that is asked when another of the page has this answer.
#[derive(Clone, Debug)]
pub struct Dependence {
    /// The name of the other's field.
    pub name: String,
    /// The answer.
    pub equals: String,
}

/// How a question is answered.
#[derive(Clone, Debug)]
pub enum Control {
    /// By typing.
    Line(Line),
    /// By choosing one from a list.
    Select {
        /// What there is.
        choices: Vec<Choice>,
        /// What browsers may fill in.
        autocomplete: &'static str,
    },
    /// By choosing one of a few.
    Radio(Vec<Choice>),
    /// By ticking a box.
    Box {
        /// Whether it is ticked.
        ticked: bool,
        /// Whether it can be.
        editable: bool,
    },
    /// By ticking some of several boxes.
    Boxes(Vec<Choice>),
}

/// A line to type into.
#[derive(Clone, Debug)]
pub struct Line {
    /// HTML's `type`.
    pub kind: &'static str,
    /// What is typed so far.
    pub value: String,
    /// The most characters; 0 for as many as there are.
    pub longest: usize,
    /// What browsers may fill in.
    pub autocomplete: &'static str,
    /// Whether it can be changed, or only read.
    pub editable: bool,
}

impl Line {
    /// Addresses and numbers run from left to right; what people write runs as they write.
    pub(super) fn direction(&self) -> &'static str {
        if matches!(self.kind, "email" | "tel" | "url" | "number") { "ltr" } else { "auto" }
    }
}

/// Something to choose.
#[derive(Clone, Debug)]
pub struct Choice {
    /// What the form sends.
    pub value: String,
    /// What is shown.
    pub label: Vec<Inline>,
    /// Whether it is chosen.
    pub chosen: bool,
}

impl AttributeField {
    /// The ids of what describes its control.
    pub(super) fn described_by(&self) -> String {
        let described = [("hint", self.hint.is_some()), ("error", self.error.is_some())];
        let ids = described.into_iter().filter(|(_, is_there)| *is_there);
        ids.map(|(part, _)| format!("{}-{part}", self.name)).collect::<Vec<_>>().join(" ")
    }
}

impl Choice {
    /// Its label without markup, where no markup can stand.
    pub(super) fn text(&self) -> String {
        let pieces = self.label.iter().map(|piece| match piece {
            Inline::Text(text) | Inline::Strong(text) | Inline::Emphasis(text) | Inline::Link { text, .. } => {
                text.as_str()
            }
        });
        pieces.collect()
    }
}
