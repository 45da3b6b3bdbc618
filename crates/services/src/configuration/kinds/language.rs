//! Languages of pages and mails: only those that there are.

use super::super::{
    source::{Misfit, Node},
    suggestion::{ending, nearest},
};
use vestibule_domain::{locale::Language, texts::KnownTexts};

/// Whether there are pages in each of these languages.
pub(in crate::configuration) fn check<'n>(
    tags: impl IntoIterator<Item = &'n Node>,
    known: &KnownTexts,
) -> Result<(), Misfit> {
    tags.into_iter().try_for_each(|node| match node.text() {
        Some(tag) if known.language(tag).is_none() => {
            let tags: Vec<String> = known.languages().map(Language::to_string).collect();
            let meant = ending(nearest(tag, tags.iter().map(String::as_str)));
            Err(Misfit::at(node, format!("there are no pages in the language `{tag}`{meant}")))
        }
        // What is no text is told by whoever reads it.
        _ => Ok(()),
    })
}
