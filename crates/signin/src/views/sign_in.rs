//! The first step: who are you?

use super::{FormToken, Shell, shell::Page};
use askama::Template;
use serde::{Deserialize, Serialize};

/// What is wrong with an identifier.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum IdentifierError {
    /// Nothing was typed.
    Missing,
    /// It is not an email address, and only one will do.
    NotAnEmail,
    /// It is longer or stranger than any identifier.
    Unacceptable,
}

impl IdentifierError {
    pub(super) const fn text(self, email_only: bool) -> &'static str {
        match (self, email_only) {
            (Self::Missing, true) => "identifier-missing-email",
            (Self::Missing, false) => "identifier-missing",
            (Self::NotAnEmail, _) | (Self::Unacceptable, true) => "identifier-not-an-email",
            (Self::Unacceptable, false) => "identifier-unacceptable",
        }
    }
}

/// The identifier page.
#[derive(Template)]
#[template(path = "sign_in.html")]
pub struct SignIn<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// What the form carries.
    pub form: FormToken<'a>,
    /// Whether only an email address identifies a customer.
    pub email_only: bool,
    /// What was typed, or the application's hint.
    pub identifier: &'a str,
    /// What is wrong with it.
    pub error: Option<IdentifierError>,
    /// Where to sign up, if customers may.
    pub sign_up_url: Option<&'a str>,
}

impl Page for SignIn<'_> {
    fn failed(&self) -> bool {
        self.error.is_some()
    }
}
