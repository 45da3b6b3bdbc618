//! The list of the pages that can be looked at beforehand.

use super::{Shell, shell::Page};
use askama::Template;

/// A link of the list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PreviewLink {
    /// What it leads to: the name of a page, a flow or a theme.
    pub name: String,
    /// Where it leads.
    pub href: String,
    /// Whether this is what the list shows now.
    pub current: bool,
}

/// The list of the pages that can be looked at beforehand.
#[derive(Template)]
#[template(path = "preview.html")]
pub struct Preview<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// The pages.
    pub pages: &'a [PreviewLink],
    /// The user flows to show them in.
    pub flows: &'a [PreviewLink],
    /// The themes to show them in.
    pub themes: &'a [PreviewLink],
}

impl Page for Preview<'_> {}

impl Preview<'_> {
    /// What there is to choose, by the id of its heading.
    fn choices(&self) -> Vec<(&'static str, &[PreviewLink])> {
        let mut choices = Vec::new();
        if self.flows.len() > 1 {
            choices.push(("preview-flows", self.flows));
        }
        if self.themes.len() > 1 {
            choices.push(("preview-themes", self.themes));
        }
        choices.push(("preview-pages", self.pages));
        choices
    }
}
