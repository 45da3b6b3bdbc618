//! How tenants look: documents saved and deleted, images taken in, themes given to applications.
//!
//! An image is uploaded first, which tells its name; a document that names it keeps it. Whoever applies several documents at once,
//! such as a configuration from files, puts what [`replace`] says into one change set.

mod assign;
mod documents;
mod images;
mod refusal;
mod replace;

#[cfg(test)]
mod tests;

pub use assign::assign_theme;
pub use documents::{delete, documents, save};
pub use images::{ImageRefusal, PreparedImage, image, prepare_image, upload};
pub use refusal::BrandingRefusal;
pub use replace::{Documents, MOST_THEMES, check_all, check_words, replace};
