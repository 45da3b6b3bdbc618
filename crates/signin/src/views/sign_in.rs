//! The first step: who are you?

use super::{FormToken, Shell, Takes, shell::Page};
use askama::Template;
use serde::{Deserialize, Serialize};

/// What is wrong with an identifier.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum IdentifierError {
    /// Nothing was typed.
    Missing,
    /// It is no identifier of a kind that the field takes.
    Unacceptable,
    /// It is a phone number of a country that the tenant doesn't serve.
    Country,
}

/// The identifier page.
#[derive(Template)]
#[template(path = "sign_in.html")]
pub struct SignIn<'a> {
    /// What all pages share.
    pub shell: &'a Shell,
    /// What the form carries.
    pub form: FormToken<'a>,
    /// What identifies a customer.
    pub takes: Takes<'a>,
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

    fn is_entrance(&self) -> bool {
        true
    }
}
