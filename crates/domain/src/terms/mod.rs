//! Terms of use and other documents that customers agree to, version by version.

mod document;
mod name;
mod record;

pub use document::{InvalidTerms, LONGEST_LABEL, LONGEST_PROSE, LONGEST_TITLE, TermsDocument};
pub use name::{InvalidTermsName, TermsName};
pub use record::{AcceptedTerms, TermsAcceptance};

#[cfg(test)]
mod tests;
