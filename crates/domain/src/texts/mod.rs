//! Texts in a business's own words: which may be worded anew, how they are written, and which wins.
//!
//! A text is overridden by key: one of Microsoft Entra's language files ([`ENTRA`] says which of our texts each feeds), or our own,
//! with `mail.` in front of those of mails. What is written is plain text with placeholders in braces: it is never read as Fluent,
//! and never as markup. A flow's words win over those of the branding, which win over the tenant's, which win over the product's.

mod check;
mod document;
mod entra;
mod file;
mod known;
mod own;
mod wording;

pub use check::{
    MOST_CHARACTERS, MOST_CHARACTERS_TOGETHER, MOST_DOCUMENTS, MOST_TEXTS, TextProblem, TextProblems, TooManyTexts,
    fit_together,
};
pub use document::{TextOverrides, Texts};
pub use entra::{ENTRA, EntraText, Filling, custom_attribute};
pub use file::{MOST_FILE_BYTES, TextFileError, read_file, write_file};
pub use known::{KnownText, KnownTexts};
pub use own::{OwnTexts, Place, Reworded, TextLayers};
pub use wording::{MalformedWording, Wording};
