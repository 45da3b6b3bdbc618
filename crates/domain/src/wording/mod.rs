//! Words that administrators write for customers: a text for each language, with the little markup that is allowed in it.
//!
//! Markup is read as CommonMark and kept as data ([`Inline`], [`Block`]), of which a template makes elements: there is no way from a
//! text to markup of another kind.

mod inline;
mod localized_text;
mod prose;

#[cfg(test)]
mod tests;

pub use inline::{Inline, inlines};
pub use localized_text::{InvalidText, LocalizedText, MOST_LOCALES};
pub use prose::{Block, prose};
