//! The list of the pages that can be looked at beforehand.

use super::{Shell, shell::Page};
use askama::Template;

/// A link of the list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PreviewLink {
    /// What it leads to: the name of a flow or a theme.
    pub name: String,
    /// Where it leads.
    pub href: String,
    /// Whether this is what the list shows now.
    pub current: bool,
}

/// A page of the list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PreviewPage {
    /// The words of its heading, as HTML without any tag.
    pub title: String,
    /// Its name, which tells it from the other states of the same page.
    pub name: String,
    /// Where it is.
    pub href: String,
}

/// Pages that are about the same.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PreviewGroup {
    /// What they are about.
    pub heading: String,
    /// The pages; at least one.
    pub pages: Vec<PreviewPage>,
}

/// The list of the pages that can be looked at beforehand.
#[derive(Template)]
#[template(path = "preview.html")]
pub struct Preview<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// The pages, by what they are about.
    pub groups: &'a [PreviewGroup],
    /// The user flows to show them in.
    pub flows: &'a [PreviewLink],
    /// The themes to show them in.
    pub themes: &'a [PreviewLink],
}

impl Page for Preview<'_> {}

impl Preview<'_> {
    /// In what the pages are shown, as far as there is a choice, by the id of its heading.
    fn choices(&self) -> Vec<(&'static str, &[PreviewLink])> {
        let mut choices = Vec::new();
        if self.flows.len() > 1 {
            choices.push(("preview-flows", self.flows));
        }
        if self.themes.len() > 1 {
            choices.push(("preview-themes", self.themes));
        }
        choices
    }
}
